package dev.standfirst.article;

/** Repairs ill-formed UTF-16, which markup can spell by numeric references. */
final class Surrogates {
    private Surrogates() {}

    /** {@code text} with U+FFFD for each surrogate without its other half. */
    static String repaired(String text) {
        if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
            return text;
        }
        StringBuilder repaired = new StringBuilder(text.length());
        text.codePoints().map(Surrogates::wellFormed).forEach(repaired::appendCodePoint);
        return repaired.toString();
    }

    private static int wellFormed(int codePoint) {
        boolean lone = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return lone ? 0xfffd : codePoint;
    }
}
