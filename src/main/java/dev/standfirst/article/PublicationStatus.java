package dev.standfirst.article;

import dev.standfirst.article.Refusal.Code;

import java.util.Locale;

/** What an upload says of whether its article may be shown. */
enum PublicationStatus {
    USABLE,
    WITHDRAWN,
    /** Not to be shown until there is another version. */
    WITHHELD,
    /** Something that is not known: whatever it means, it is not that the article may be shown. */
    UNKNOWN;

    /**
     * By the words of the <a href="https://cv.iptc.org/newscodes/pubstatusg2/">IPTC's publication
     * status</a>, as plain words, QCodes or addresses, and by those of newsrooms; usable where none
     * is said.
     */
    static PublicationStatus of(String said) {
        String word = said.strip().toLowerCase(Locale.ROOT).replaceFirst("^.*[:/]", "");
        return switch (word) {
            case "", "usable", "published", "embargoed" -> USABLE;
            case "withdrawn", "canceled", "cancelled", "killed", "recalled" -> WITHDRAWN;
            case "withheld" -> WITHHELD;
            default -> UNKNOWN;
        };
    }

    /**
     * That the article may be shown by what is {@code said}.
     *
     * @param where it is said, for a person
     * @throws WithdrawnException if it is withdrawn
     * @throws RefusedException if it is withheld, or what is said is not understood
     */
    static void require(String said, String where) throws RefusedException {
        switch (of(said)) {
            case USABLE -> {}
            case WITHDRAWN -> throw new WithdrawnException();
            case WITHHELD ->
                    throw new RefusedException(
                            Code.WITHHELD,
                            where
                                    + " says that the article is withheld. Upload it again when it may"
                                    + " be shown.");
            case UNKNOWN ->
                    throw new RefusedException(
                            Code.BAD_METADATA,
                            where
                                    + " is none of usable, withheld, canceled and withdrawn. Upload the"
                                    + " article again with one of these, or without it.");
        }
    }
}
