package dev.standfirst.quote;

import dev.standfirst.text.Span;

/**
 * What stands between a pair of quotation marks, seen as tokens of a {@link Scene}.
 *
 * @param index its place among the article's stretches
 * @param span where it stands, without the marks
 * @param first its first token
 * @param end the token after its last
 * @param paragraph the paragraph that holds it, counted from 0
 * @param isOpen whether its mark is never closed, so that it runs to the paragraph's end
 * @param words how many of its tokens are words or numbers
 */
record Stretch(
        int index, Span span, int first, int end, int paragraph, boolean isOpen, int words) {}
