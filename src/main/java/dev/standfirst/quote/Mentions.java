package dev.standfirst.quote;

import dev.standfirst.quote.Mention.Kind;
import dev.standfirst.quote.Mention.Verb;

import java.util.ArrayList;
import java.util.List;

/** Finds the mentions of an article that may name a speaker. Linear in the article. */
final class Mentions {
    private static final int REACH = 30;
    private static final int MODIFIERS = 7;
    private static final int PATH = 5;

    private final Scene scene;
    private final List<Mention> found = new ArrayList<>();

    private Mentions(Scene scene) {
        this.scene = scene;
    }

    /** The mentions of {@code scene}, in order of their last tokens. */
    static List<Mention> in(Scene scene) {
        Mentions mentions = new Mentions(scene);
        int at = 0;
        while (at < scene.size()) {
            at = scene.isQuoted(at) ? at + 1 : mentions.read(at);
        }
        return mentions.found;
    }

    /** Adds the mention whose core begins at {@code at}, if one does; the index to go on from. */
    private int read(int at) {
        return switch (scene.classAt(at)) {
            case Words.NAME -> name(at);
            case Words.PRONOUN -> add(Kind.PRONOUN, at, at, at + 1);
            case Words.RELATIVE -> add(Kind.RELATIVE, at, at, at + 1);
            case Words.THAT -> isBeforeVerb(at) ? add(Kind.RELATIVE, at, at, at + 1) : at + 1;
            case Words.POSSESSIVE -> add(Kind.POSSESSIVE, at, at, at + 1);
            case Words.SOURCE_NOUN -> add(Kind.NOUN, phraseStart(at), at, at + 1);
            case Words.DETERMINER -> phrase(at);
            case Words.OTHER, Words.NUMBER ->
                    isBeforeVerb(at) || isAfterVerb(at)
                            ? add(Kind.WORD, phraseStart(at), at, at + 1)
                            : at + 1;
            default -> at + 1;
        };
    }

    private int name(int at) {
        int end = nameEnd(at);
        return add(Kind.NAME, beforeOffice(phraseStart(at), at), at, end);
    }

    /** “secretary of state Ana Reis”: the office's “of” belongs to the phrase. */
    private int beforeOffice(int first, int core) {
        boolean office =
                first < core
                        && first > 1
                        && scene.lower(first - 1).equals("of")
                        && scene.classAt(first - 2) == Words.SOURCE_NOUN
                        && scene.classAt(first) == Words.OTHER
                        && !scene.isQuoted(first - 2);
        return office ? phraseStart(first - 2) : first;
    }

    private int nameEnd(int at) {
        int end = at + 1;
        while (end < scene.size() && !scene.isQuoted(end)) {
            if (scene.classAt(end) != Words.NAME && !isInitial(end)) {
                break;
            }
            end++;
        }
        return end;
    }

    /** The full stop of “J. Smith” and “Sen. Smith”, within one sentence. */
    private boolean isInitial(int i) {
        return scene.token(i).is(".")
                && i + 1 < scene.size()
                && scene.sentence(i) == scene.sentence(i + 1)
                && scene.classAt(i + 1) == Words.NAME;
    }

    /** A determiner with up to four words, up to what cannot belong to the phrase. */
    private int phrase(int at) {
        int end = at + 1;
        while (end < scene.size() && end <= at + 4 && isModifier(end)) {
            end++;
        }
        char next = scene.classAt(end);
        boolean covered =
                end < scene.size()
                        && !scene.isQuoted(end)
                        && (next == Words.SOURCE_NOUN || next == Words.NAME);
        boolean bare = end == at + 1 && scene.lower(at).length() <= 3;
        boolean named = scene.classAt(end - 1) == Words.NAME;
        if (!bare && !named && (!covered || end == at + 1)) {
            add(Kind.PHRASE, at, at, end);
        }
        return at + 1;
    }

    /** Where the noun phrase begins whose head is at {@code core}. */
    private int phraseStart(int core) {
        int first = core;
        while (first > 0
                && core - first < MODIFIERS
                && isModifier(first - 1)
                && scene.sentence(first - 1) == scene.sentence(core)) {
            first--;
        }
        if (first > 0
                && !scene.isQuoted(first - 1)
                && scene.sentence(first - 1) == scene.sentence(core)
                && (scene.classAt(first - 1) == Words.DETERMINER
                        || scene.classAt(first - 1) == Words.POSSESSIVE)) {
            first--;
        }
        return first;
    }

    private boolean isModifier(int i) {
        if (scene.isQuoted(i)) {
            return false;
        }
        return switch (scene.classAt(i)) {
            case Words.OTHER, Words.NUMBER, Words.NAME, Words.SOURCE_NOUN, Words.CLITIC -> true;
            default -> false;
        };
    }

    private boolean isBeforeVerb(int i) {
        char next = scene.classAt(i + 1);
        return i + 1 < scene.size()
                && !scene.isQuoted(i + 1)
                && scene.sentence(i) == scene.sentence(i + 1)
                && Words.isCue(next);
    }

    private boolean isAfterVerb(int i) {
        return i > 0
                && !scene.isQuoted(i - 1)
                && scene.sentence(i) == scene.sentence(i - 1)
                && scene.classAt(i - 1) == Words.STRONG_CUE;
    }

    private int add(Kind kind, int first, int core, int end) {
        found.add(new Mention(kind, first, core, end, right(end), left(first)));
        return end;
    }

    /** The verb before the phrase: “said the harbour master”, “said Monday Ana Reis”. */
    private Verb left(int first) {
        int stop = Math.max(0, first - 4);
        Path path = new Path();
        for (int i = first - 1; i >= stop && sameClause(i, first); i--) {
            char symbol = scene.classAt(i);
            if (Words.isCue(symbol)) {
                return new Verb(i, first - 1 - i, path.toString());
            }
            if (symbol == ',' || symbol == '.' || symbol == '"') {
                break;
            }
            path.add(symbol);
        }
        return Verb.NONE;
    }

    private boolean sameClause(int i, int other) {
        return !scene.isQuoted(i)
                && scene.sentence(i) == scene.sentence(Math.min(other, scene.size() - 1));
    }

    /** The first reporting verb after the phrase in its sentence, outside quotations. */
    private Verb right(int end) {
        Path path = new Path();
        int stop = Math.min(scene.size(), end + REACH);
        for (int i = end; i < stop && sameClause(i, end - 1); i++) {
            char symbol = scene.classAt(i);
            if (Words.isCue(symbol)) {
                return new Verb(i, i - end, path.toString());
            }
            path.add(symbol);
        }
        return Verb.NONE;
    }

    /** Symbols passed by, a run of one written once. */
    private static final class Path {
        private final StringBuilder symbols = new StringBuilder();

        void add(char symbol) {
            int length = symbols.length();
            if (length <= PATH && (length == 0 || symbols.charAt(length - 1) != symbol)) {
                symbols.append(symbol);
            }
        }

        @Override
        public String toString() {
            return symbols.length() > PATH ? "far" : symbols.toString();
        }
    }
}
