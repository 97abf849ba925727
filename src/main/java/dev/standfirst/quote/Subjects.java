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
        return new Search(verb).find();
    }

    private boolean isParticiple(int i) {
        return scene.lower(i).endsWith("ing");
    }

    private static boolean isFinite(char symbol) {
        return symbol == Words.VERB || Words.isCue(symbol) || symbol == Words.AUXILIARY;
    }

    /** What may stand anywhere before a verb and tells nothing. */
    private static boolean isLight(char symbol) {
        return switch (symbol) {
            case Words.AUXILIARY, Words.ADVERB, Words.TIME, Words.NUMBER, '"' -> true;
            default -> false;
        };
    }

    /** What may be or end a noun phrase; a number alone is not one. */
    private static boolean isNominal(char symbol) {
        return symbol == Words.OBJECT || (symbol != Words.NUMBER && isWithinPhrase(symbol));
    }

    private static boolean isWithinPhrase(char symbol) {
        return switch (symbol) {
            case Words.NAME,
                    Words.OTHER,
                    Words.SOURCE_NOUN,
                    Words.CLITIC,
                    Words.NUMBER,
                    Words.DETERMINER,
                    Words.POSSESSIVE ->
                    true;
            default -> false;
        };
    }

    /** One search, from a verb to the left; it ends before {@code start} where it finds none. */
    private final class Search {
        private static final int NOWHERE = -1;

        private final int verb;
        private final int start;
        private final StringBuilder steps = new StringBuilder();
        private int at;

        /** Whether the verb whose subject is now looked for is one in “-ing”. */
        private boolean participle;

        private boolean passedVerb;

        Search(int verb) {
            this.verb = verb;
            this.start = Math.max(verb - REACH, scene.sentenceStart(scene.sentence(verb)));
            this.at = verb - 1;
            this.participle = isParticiple(verb);
        }

        Subject find() {
            for (int step = 0; step < MOST_STEPS; step++) {
                while (at >= start && isLight(scene.symbolAt(at))) {
                    at--;
                }
                if (at < start) {
                    return Subject.NONE;
                }
                if (isSubject()) {
                    return new Subject(at, steps.toString());
                }
                stepOver();
            }
            return Subject.NONE;
        }

        private boolean isSubject() {
            return switch (scene.symbolAt(at)) {
                case Words.RELATIVE, Words.PRONOUN -> true;
                case Words.THAT -> at + 1 == verb || scene.symbolAt(at + 1) == Words.AUXILIARY;
                default -> isNominal(scene.symbolAt(at)) && !isGoverned(beforePhrase());
            };
        }

        /** Whether a phrase after {@code before} is its object: “at the port”, “left the port”. */
        private static boolean isGoverned(char before) {
            return before == Words.PREPOSITION || before == Words.PARTICIPLE || isFinite(before);
        }

        private char beforePhrase() {
            int first = phraseStart();
            return first > start ? scene.symbolAt(first - 1) : '^';
        }

        private int phraseStart() {
            int first = at;
            while (first > start && isWithinPhrase(scene.symbolAt(first - 1))) {
                first--;
            }
            return first;
        }

        private void stepOver() {
            char symbol = scene.symbolAt(at);
            switch (symbol) {
                case Words.CONJUNCTION -> toVerbBefore('c');
                case ',', '-' -> {
                    if (participle) {
                        toVerbBefore('g');
                    } else {
                        overAside(symbol);
                    }
                }
                case '(' -> to(at - 1, '(');
                case ')' -> overParenthesis();
                case Words.PREPOSITION -> to(at - 1, 'p');
                case Words.QUOTATION ->
                        to(scene.stretches().get(scene.quotation(at)).first() - 1, 'q');
                case Words.VERB, Words.STRONG_CUE, Words.WEAK_CUE, Words.PARTICIPLE -> overVerb();
                default -> {
                    if (isNominal(symbol)) {
                        overObject();
                    } else {
                        at = NOWHERE;
                    }
                }
            }
        }

        private void overParenthesis() {
            int opening = at - 1;
            while (opening >= start && scene.symbolAt(opening) != '(') {
                opening--;
            }
            to(opening - 1, '(');
        }

        private void to(int token, char step) {
            steps.append(step);
            at = token;
        }

        /** To the verb that shares its subject: “left and said”, “left, calling”. */
        private void toVerbBefore(char step) {
            int before = at - 1;
            while (before >= start && !isFinite(scene.symbolAt(before))) {
                before--;
            }
            if (before < start) {
                at = NOWHERE;
                return;
            }
            participle = isParticiple(before);
            to(before - 1, step);
        }

        /** Over “, the mayor,”, “, who lost,” or “– the mayor –”. */
        private void overAside(char mark) {
            int opening = at - 1;
            while (opening >= start && scene.symbolAt(opening) != mark) {
                opening--;
            }
            to(opening - 1, aside(opening, mark));
        }

        private char aside(int opening, char mark) {
            if (opening < start) {
                return '^';
            }
            if (scene.symbolAt(opening + 1) == Words.RELATIVE) {
                return 'r';
            }
            return mark == '-' ? '-' : 'a';
        }

        /** Over a second verb, as in “was said to leave”; only the first is written. */
        private void overVerb() {
            steps.append(passedVerb ? "" : "v");
            passedVerb = true;
            participle = isParticiple(at);
            at--;
        }

        /** Over a phrase and what governs it, and over “who” or “that” before a verb. */
        private void overObject() {
            int governor = phraseStart() - 1;
            if (scene.symbolAt(governor) == Words.PREPOSITION) {
                to(governor - 1, 'p');
                return;
            }
            int relative = relativeBefore(governor);
            if (relative < start) {
                participle = isParticiple(governor);
                to(governor - 1, 'o');
            } else {
                to(relative - 1, 'o');
            }
        }

        /** The “who” or “that” that is the subject of the verb at {@code token}, or nowhere. */
        private int relativeBefore(int token) {
            int i = token - 1;
            while (i >= start && isAuxiliaryOrAdverb(scene.symbolAt(i))) {
                i--;
            }
            char symbol = i >= start ? scene.symbolAt(i) : '^';
            return symbol == Words.RELATIVE || symbol == Words.THAT ? i : NOWHERE;
        }

        private static boolean isAuxiliaryOrAdverb(char symbol) {
            return symbol == Words.AUXILIARY || symbol == Words.ADVERB;
        }
    }
}
