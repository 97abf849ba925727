package dev.standfirst.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.text.SourceText;
import dev.standfirst.text.Span;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each table has texts in which square brackets hold a span, and the span that it becomes. */
class EnclosureTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    She said “[We won].”         | She said [“We won].”
                    She said “[We won]” twice.   | She said [“We won”] twice.
                    She said "[We won]" twice.   | She said ["We won"] twice.
                    “[We won]”                   | [“We won”]
                    “[We won and left]           | [“We won and left]
                    We won and [left]”           | We won and [left”]
                    She said ‘[We won]’ twice.   | She said ‘[We won]’ twice.
                    She said '[We won]' twice.   | She said '[We won]' twice.
                    She said «[We won]» twice.   | She said «[We won]» twice.
                    She said [We won] twice.     | She said [We won] twice.
                    She said:[ We won ]twice.    | She said: [We won] twice.
                    She said “[ We won ]” twice. | She said [“ We won ”] twice.
                    [“We won” ]and left.         | “[We won]” and left.
                    """)
    void takesTheDoubleMarksBesideAStretch(String text, String expected) {
        assertThat(bracketed(text, Enclosure.around(source(text), span(text)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    She said [“We won”] twice.   | She said “[We won]” twice.
                    She said ["We won"] twice.   | She said "[We won]" twice.
                    She said [“ We won ”] twice. | She said “ [We won] ” twice.
                    [“We won and left]           | “[We won and left]
                    She said [We won] twice.     | She said [We won] twice.
                    She said [‘We won’] twice.   | She said [‘We won’] twice.
                    [“A “mayor” won”] twice.     | “[A “mayor” won]” twice.
                    """)
    void leavesTheMarksAtTheEndsOut(String text, String expected) {
        assertThat(bracketed(text, Enclosure.within(source(text), span(text)))).isEqualTo(expected);
    }

    private static SourceText source(String text) {
        return new SourceText(text.replaceAll("[\\[\\]]", ""));
    }

    private static Span span(String text) {
        return new Span(text.indexOf('['), text.indexOf(']') - 1);
    }

    private static String bracketed(String text, Span span) {
        return new StringBuilder(source(text).toString())
                .insert(span.end(), ']')
                .insert(span.start(), '[')
                .toString();
    }
}
