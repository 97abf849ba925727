package dev.standfirst.quote;

import dev.standfirst.entity.Entities;

import java.util.Set;

/**
 * The noun phrases of a scene: where one begins and ends, which word heads it and what it says that
 * somebody is. Every look goes a bounded way.
 */
final class Phrases {
    private static final int LONGEST_ROLE = 14;
    private static final int LONGEST_MODIFIERS = 4;

    /** Whoever is one of these is so “to” somebody. */
    private static final Set<String> TO_ANOTHER =
            Set.of("adviser", "advisor", "aide", "ambassador", "assistant", "counsel", "envoy");

    private final Scene scene;

    Phrases(Scene scene) {
        this.scene = scene;
    }

    /** The noun phrase that {@code noun} heads, from its determiner on. */
    Mention of(int noun) {
        int first = start(noun);
        return new Mention(
                Mention.Kind.PHRASE, first, noun, noun + 1, Mention.Verb.NONE, Mention.Verb.NONE);
    }

    /** The first token of the phrase that {@code noun} heads. */
    int start(int noun) {
        int start = scene.sentenceStart(scene.sentence(noun));
        int first = noun;
        while (first > start && noun - first < LONGEST_MODIFIERS && isModifier(first - 1)) {
            first--;
        }
        return first > start && isDeterminer(first - 1) ? first - 1 : first;
    }

    boolean isModifier(int i) {
        return switch (scene.classAt(i)) {
            case Words.NAME, Words.OTHER, Words.SOURCE_NOUN, Words.CLITIC -> !scene.isQuoted(i);
            default -> false;
        };
    }

    boolean isDeterminer(int i) {
        char symbol = scene.classAt(i);
        return symbol == Words.DETERMINER
                || symbol == Words.POSSESSIVE
                || symbol == Words.NUMBER
                || scene.lower(i).equals("one");
    }

    /** Whether the word says what a person is or does: “harbour”, no; “master”, yes. */
    boolean isRole(int i) {
        return i >= 0 && i < scene.size() && Entities.isRole(scene.lower(i));
    }

    /**
     * The word that heads the phrase of which {@code mention} may be only the beginning: “official”
     * for “a former U.S.” of “a former U.S. law enforcement official”, “post” for “the school’s
     * Facebook”; its own last word where no more of the phrase follows.
     */
    int head(Mention mention) {
        int last = mention.end() - 1;
        int head = last;
        for (int i = last + 1; i <= last + LONGEST_MODIFIERS && goesOn(i, mention); i++) {
            if (isRole(head) && !isRole(i)) {
                return head;
            }
            head = i;
        }
        return head;
    }

    private boolean goesOn(int i, Mention mention) {
        if (i >= scene.size() || scene.isQuoted(i) || isElsewhere(i, mention)) {
            return false;
        }
        char symbol = scene.classAt(i);
        boolean noun = symbol == Words.OTHER || symbol == Words.SOURCE_NOUN;
        return noun && !isVerbal(scene.lower(i));
    }

    private static boolean isVerbal(String lower) {
        return lower.length() > 4 && (lower.endsWith("ed") || lower.endsWith("ing"));
    }

    private boolean isElsewhere(int i, Mention mention) {
        return scene.sentence(i) != scene.sentence(mention.core());
    }

    /** The phrase up to {@code end} without its determiner. */
    String role(Mention mention, int end) {
        int first = mention.first();
        boolean article = isDeterminer(first) && first < end - 1;
        return scene.text().at(scene.span(article ? first + 1 : first, end));
    }

    /** The token after a phrase that {@code head} heads, and after what “of” or “for” adds. */
    int roleEnd(int head, Mention mention) {
        int end = head + 1;
        if (!isComplement(end)) {
            return end;
        }
        int stop = Math.min(scene.size(), end + LONGEST_ROLE);
        end++;
        while (end < stop && isRolePart(end, mention)) {
            end++;
        }
        while (end > head + 1 && !isLastOfRole(end - 1)) {
            end--;
        }
        return end;
    }

    private boolean isLastOfRole(int i) {
        return isModifier(i) && scene.classAt(i) != Words.CLITIC;
    }

    /** “of Acme”, “at the port”, and “to the mayor” after an adviser. */
    private boolean isComplement(int i) {
        if (i + 1 >= scene.size() || scene.isQuoted(i)) {
            return false;
        }
        return switch (scene.lower(i)) {
            case "for", "of" -> true;
            case "at" -> scene.classAt(i + 1) == Words.NAME || scene.lower(i + 1).equals("the");
            case "to" -> TO_ANOTHER.contains(scene.lower(i - 1));
            default -> false;
        };
    }

    private boolean isRolePart(int i, Mention mention) {
        if (scene.isQuoted(i) || isElsewhere(i, mention)) {
            return false;
        }
        return switch (scene.classAt(i)) {
            case Words.DETERMINER, Words.NAME, Words.OTHER, Words.SOURCE_NOUN, Words.POSSESSIVE ->
                    true;
            case Words.PREPOSITION -> scene.lower(i).equals("of");
            case Words.CLITIC -> true;
            default -> false;
        };
    }

    /**
     * The noun that heads the phrase which ends at or before {@code from}, as “reader” heads “a
     * reader at the library”, or -1 where none begins between a verb and {@code from}.
     */
    int nounBefore(int from, int start) {
        for (int i = from; i >= start && from - i < LONGEST_ROLE && !isVerb(i); i--) {
            boolean complement = i > start && scene.classAt(i - 1) == Words.PREPOSITION;
            if (isDeterminer(i) && !complement) {
                return lastOfPhrase(i, from);
            }
        }
        return -1;
    }

    private int lastOfPhrase(int determiner, int to) {
        int end = determiner + 1;
        while (end <= to && isModifier(end)) {
            end++;
        }
        return end > determiner + 1 ? end - 1 : -1;
    }

    private boolean isVerb(int i) {
        return scene.classAt(i) == Words.STRONG_CUE || scene.classAt(i) == Words.AUXILIARY;
    }

    boolean isCue(int i) {
        return Words.isCue(scene.classAt(i));
    }
}
