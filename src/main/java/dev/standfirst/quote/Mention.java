package dev.standfirst.quote;

/**
 * A place outside quotations where the text may name a speaker, with the verbs around it.
 *
 * @param kind what it is
 * @param first its first token, determiner and modifiers included
 * @param core its first token without them
 * @param end the token after its last
 * @param right the reporting verb that it may be the subject of, or {@link Verb#NONE}
 * @param left the reporting verb that it may follow as an inverted subject, or {@link Verb#NONE}
 */
record Mention(Kind kind, int first, int core, int end, Verb right, Verb left) {
    /** Whether the two share a token. */
    boolean overlaps(Mention other) {
        return first < other.end && other.first < end;
    }

    /** What a mention is made of. */
    enum Kind {
        NAME,
        PRONOUN,
        NOUN,
        PHRASE,
        RELATIVE,
        POSSESSIVE,
        WORD
    }

    /**
     * A reporting verb beside a mention.
     *
     * @param token where it stands, or -1
     * @param gap how many tokens lie between
     * @param path what lies between, in symbols of {@link Words}, runs collapsed
     */
    record Verb(int token, int gap, String path) {
        static final Verb NONE = new Verb(-1, 0, "");

        boolean exists() {
            return token >= 0;
        }
    }
}
