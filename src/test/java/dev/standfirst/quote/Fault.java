package dev.standfirst.quote;

/**
 * What the engine got wrong about a quotation.
 *
 * @param kind what sort of fault
 * @param article where
 * @param passage the quotation with what stands around it
 * @param given what the engine says
 * @param wanted what is right
 */
record Fault(Kind kind, String article, String passage, String given, String wanted) {
    /** The sorts of faults, the worst first. */
    enum Kind {
        WRONG_NAME,
        WRONG_SPEAKER,
        OTHER_MENTION,
        MISSED,
        FALSE_POSITIVE,
        NO_SPEAKER,
        PARTIAL_NAME,
        NO_NAME,
        WRONG_ROLE,
        NO_ROLE,
        WRONG_CUE,
        NO_CUE,
        SPLIT,
        JOINED,
        BOUNDARY
    }

    @Override
    public String toString() {
        return "%s %s%n    %s%n    given:  %s%n    wanted: %s%n"
                .formatted(kind, article, passage, given, wanted);
    }
}
