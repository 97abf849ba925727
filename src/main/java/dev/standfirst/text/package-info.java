/**
 * Text and places in it: spans, tokens, sentences, quotation marks. Knows nothing of articles, JSON
 * or AWS; what it finds is stated as offsets into the text, never as a changed copy of it.
 */
@NullMarked
package dev.standfirst.text;

import org.jspecify.annotations.NullMarked;
