package dev.standfirst.quote;

import dev.standfirst.quote.Referent.Part;

import java.util.Set;

/**
 * Says what a phrase is in its sentence, by the words around it: a subject opens a clause or stands
 * by its verb, an object follows a verb or a preposition. Looks a bounded way.
 */
final class Parts {
    private static final int LONGEST_ASIDE = 30;

    private static final Set<String> TO_SOMEBODY =
            Set.of("told", "tells", "asked", "asks", "urged", "accused", "called", "reminded");

    private final Scene scene;
    private final Phrases phrases;

    Parts(Scene scene, Phrases phrases) {
        this.scene = scene;
        this.phrases = phrases;
    }

    /** What the phrase from {@code first} up to {@code end} is in its sentence. */
    Part of(int first, int end) {
        if (end < scene.size() && scene.classAt(end) == Words.CLITIC) {
            return Part.POSSESSOR;
        }
        int start = phrases.isRole(first - 1) ? phrases.start(first - 1) : first;
        int after = afterAside(end);
        char before = isSentenceStart(start) ? '^' : scene.classAt(start - 1);
        if (before == Words.PREPOSITION) {
            return scene.lower(start - 1).equals("of") ? Part.POSSESSOR : Part.OBJECT;
        }
        if (before == Words.STRONG_CUE) {
            return afterCue(start - 1);
        }
        if (before == Words.THAT || before == Words.SUBORDINATOR || before == Words.RELATIVE) {
            return Part.SUBJECT_OF_CLAUSE;
        }
        if (scene.classAt(after) == Words.STRONG_CUE && !scene.isQuoted(after)) {
            return Part.SPEAKER;
        }
        return opensClause(before, start) ? Part.SUBJECT : Part.OBJECT;
    }

    /** “…,” said Reis; not “Bell told Reis”, and not “Bell said Reis was late”. */
    private Part afterCue(int cue) {
        if (TO_SOMEBODY.contains(scene.lower(cue))) {
            return Part.OBJECT;
        }
        boolean inverted =
                isSentenceStart(cue) || scene.isQuoted(cue - 1) || scene.token(cue - 1).isMark();
        return inverted ? Part.SPEAKER : Part.SUBJECT_OF_CLAUSE;
    }

    private static boolean isOpen(char before) {
        return before == '^' || before == '"' || before == ':' || before == ';' || before == '-';
    }

    private boolean opensClause(char before, int start) {
        boolean lead = before == ',' || before == Words.CONJUNCTION || before == Words.ADVERB;
        return isOpen(before) || lead || scene.isQuoted(start - 1);
    }

    private boolean isSentenceStart(int i) {
        return i == 0 || scene.sentence(i) != scene.sentence(i - 1);
    }

    /** The token after “, who is 43,” or at {@code end}. */
    private int afterAside(int end) {
        if (scene.classAt(end) != ',') {
            return end;
        }
        int stop = Math.min(scene.size(), end + LONGEST_ASIDE);
        for (int i = end + 1; i < stop && scene.sentence(i) == scene.sentence(end); i++) {
            if (scene.classAt(i) == ',') {
                return i + 1;
            }
        }
        return end;
    }
}
