package dev.standfirst.article;

/**
 * Repairs what markup and escapes can spell but no text holds: ill-formed UTF-16, and NUL, which
 * other programs take for the end.
 */
final class Surrogates {
    private Surrogates() {}

    /** {@code text} with U+FFFD for each surrogate without its other half, and for each NUL. */
    static String repaired(String text) {
        if (text.chars().noneMatch(c -> c == 0 || Character.isSurrogate((char) c))) {
            return text;
        }
        StringBuilder repaired = new StringBuilder(text.length());
        text.codePoints().map(Surrogates::wellFormed).forEach(repaired::appendCodePoint);
        return repaired.toString();
    }

    private static int wellFormed(int codePoint) {
        boolean lone = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return lone || codePoint == 0 ? 0xfffd : codePoint;
    }
}
