package dev.standfirst.article;

import dev.standfirst.text.Span;
import dev.standfirst.text.Token;

import java.util.List;

/**
 * A paragraph of the story while its quotations are looked for.
 *
 * @param paragraph where it stands and what it is
 * @param string its characters
 * @param tokens its tokens, in order
 * @param quotations those found by now, without marks, in order
 */
record Parts(Paragraph paragraph, String string, List<Token> tokens, List<Span> quotations) {
    /** The same paragraph with {@code found} for its quotations. */
    Parts with(List<Span> found) {
        return new Parts(paragraph, string, tokens, found);
    }

    /** Whether {@code string} ends as a sentence does, or is broken off by a dash. */
    static boolean endsSentence(String string) {
        int last = string.length() - 1;
        while (last >= 0 && ")]”\"’'".indexOf(string.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && ".?!…—–-".indexOf(string.charAt(last)) >= 0;
    }
}
