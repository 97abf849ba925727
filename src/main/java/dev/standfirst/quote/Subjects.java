package dev.standfirst.quote;

/**
 * Finds the subject of a verb by the classes of the words before it, without a parser: it steps
 * over auxiliaries, appositions, relative clauses, parentheses and prepositional phrases (“Ana
 * Reis, who replaced John Bell in May, said”), and from a second verb to the first (“Reis left the
 * hall but said”, “Reis left, calling it”).
 */
final class Subjects {
    private static final int MOST_STEPS = 12;
    private static final int REACH = 60;

    private final Scene scene;

    Subjects(Scene scene) {
        this.scene = scene;
    }

    /**
     * A subject.
     *
     * @param token its last token, or -1 where none was found
     * @param steps what was stepped over, a letter each
     */
    record Subject(int token, String steps) {
        static final Subject NONE = new Subject(-1, "");
    }

    /** The subject of the verb at {@code verb}. */
    Subject of(int verb) {
        int start = Math.max(verb - REACH, scene.sentenceStart(scene.sentence(verb)));
        StringBuilder steps = new StringBuilder();
        int at = verb - 1;
        boolean participle = isParticiple(verb);
        boolean passedVerb = false;
        for (int step = 0; step < MOST_STEPS && at >= start; step++) {
            char symbol = scene.symbolAt(at);
            switch (symbol) {
                case Words.AUXILIARY, Words.ADVERB, Words.TIME, Words.NUMBER, '"' -> {
                    at--;
                    step--;
                }
                case Words.CONJUNCTION -> {
                    steps.append('c');
                    at = verbBefore(at - 1, start);
                    if (at < 0) {
                        return Subject.NONE;
                    }
                    participle = isParticiple(at);
                    at--;
                }
                case ',', '-' -> {
                    if (participle) {
                        steps.append('g');
                        at = verbBefore(at - 1, start);
                        if (at < 0) {
                            return Subject.NONE;
                        }
                        participle = isParticiple(at);
                        at--;
                    } else {
                        int opening = opening(at, start, symbol);
                        steps.append(
                                opening < start
                                        ? '^'
                                        : scene.symbolAt(opening + 1) == Words.RELATIVE
                                                ? 'r'
                                                : symbol == '-' ? '-' : 'a');
                        at = opening - 1;
                    }
                }
                case '(' -> {
                    steps.append('(');
                    at--;
                }
                case Words.QUOTATION -> {
                    int quotation = scene.quotation(at);
                    steps.append('q');
                    at = scene.stretches().get(quotation).first() - 1;
                }
                case Words.RELATIVE, Words.PRONOUN -> {
                    return new Subject(at, steps.toString());
                }
                case Words.THAT -> {
                    if (at + 1 == verb || scene.symbolAt(at + 1) == Words.AUXILIARY) {
                        return new Subject(at, steps.toString());
                    }
                    return Subject.NONE;
                }
                case Words.VERB, Words.STRONG_CUE, Words.WEAK_CUE, Words.PARTICIPLE -> {
                    steps.append(passedVerb ? "" : "v");
                    passedVerb = true;
                    participle = isParticiple(at);
                    at--;
                }
                case Words.NAME,
                        Words.OTHER,
                        Words.SOURCE_NOUN,
                        Words.CLITIC,
                        Words.OBJECT,
                        Words.POSSESSIVE,
                        Words.DETERMINER -> {
                    int first = phraseStart(at, start);
                    char before = first > start ? scene.symbolAt(first - 1) : '^';
                    if (before == Words.PREPOSITION) {
                        steps.append('p');
                        at = first - 2;
                    } else if (before == Words.CONJUNCTION
                            && first - 2 >= start
                            && scene.symbolAt(first - 2) == Words.NAME) {
                        return new Subject(at, steps.toString());
                    } else if (isFinite(before) || before == Words.PARTICIPLE) {
                        steps.append('o');
                        int relative = first - 2;
                        while (relative >= start && isSkipped(scene.symbolAt(relative))) {
                            relative--;
                        }
                        if (relative >= start
                                && (scene.symbolAt(relative) == Words.RELATIVE
                                        || scene.symbolAt(relative) == Words.THAT)) {
                            at = relative - 1;
                        } else {
                            participle = isParticiple(first - 1);
                            at = first - 2;
                        }
                    } else {
                        return new Subject(at, steps.toString());
                    }
                }
                default -> {
                    return Subject.NONE;
                }
            }
        }
        return Subject.NONE;
    }

    private static boolean isSkipped(char symbol) {
        return symbol == Words.AUXILIARY || symbol == Words.ADVERB;
    }

    private boolean isParticiple(int i) {
        return scene.lower(i).endsWith("ing");
    }

    private static boolean isFinite(char symbol) {
        return symbol == Words.VERB
                || symbol == Words.STRONG_CUE
                || symbol == Words.WEAK_CUE
                || symbol == Words.AUXILIARY;
    }

    private int verbBefore(int from, int start) {
        for (int i = from; i >= start; i--) {
            char symbol = scene.symbolAt(i);
            if (isFinite(symbol)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The mark that opens what the one at {@code at} closes, or what stands before the sentence.
     */
    private int opening(int at, int start, char mark) {
        for (int i = at - 1; i >= start; i--) {
            if (scene.symbolAt(i) == mark) {
                return i;
            }
        }
        return start - 1;
    }

    private int phraseStart(int at, int start) {
        int first = at;
        while (first > start) {
            char symbol = scene.symbolAt(first - 1);
            boolean within =
                    symbol == Words.NAME
                            || symbol == Words.OTHER
                            || symbol == Words.SOURCE_NOUN
                            || symbol == Words.CLITIC
                            || symbol == Words.NUMBER
                            || symbol == Words.DETERMINER
                            || symbol == Words.POSSESSIVE;
            if (!within) {
                break;
            }
            first--;
        }
        return first;
    }
}
