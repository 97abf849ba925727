package dev.standfirst.article;

/**
 * Why an upload is not summarised.
 *
 * @param code what kind of reason
 * @param detail a sentence for the person who uploaded it: what was found and what would be
 *     accepted
 */
public record Refusal(Code code, String detail) {
    /**
     * The kinds of reasons. Their {@link #toString()} is the stable form, lower case with hyphens.
     */
    public enum Code {
        EMPTY,
        TOO_LARGE,
        UNDECODABLE,
        UNSUPPORTED_TYPE,
        UNSUPPORTED_LANGUAGE,
        NO_TEXT,
        BAD_METADATA,
        /** The document says that it is not to be published yet. */
        WITHHELD,
        /** The storage refused to hand the upload over. */
        FORBIDDEN,
        NOT_FOUND;

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
