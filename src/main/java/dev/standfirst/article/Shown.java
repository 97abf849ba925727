package dev.standfirst.article;

/** What a document says, in a sentence to a person. */
final class Shown {
    private static final int LONGEST = 40;

    private Shown() {}

    /** {@code said} in quotation marks and one line, cut where it is long. */
    static String briefly(String said) {
        String line = TextLines.inOneLine(Surrogates.repaired(said));
        return '"' + (line.length() <= LONGEST ? line : cut(line) + "…") + '"';
    }

    /** Never between the halves of a surrogate pair. */
    private static String cut(String line) {
        boolean within = Character.isHighSurrogate(line.charAt(LONGEST - 1));
        return line.substring(0, within ? LONGEST - 1 : LONGEST);
    }
}
