package dev.standfirst.article;

/** What a document says, in a sentence to a person. */
final class Shown {
    private static final int LONGEST = 40;

    private Shown() {}

    /** {@code said} in quotation marks and one line, cut where it is long. */
    static String briefly(String said) {
        String line = TextLines.inOneLine(said);
        return '"' + (line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…") + '"';
    }
}
