package dev.standfirst.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.fact.ContentWords.Word;
import dev.standfirst.text.SourceText;
import dev.standfirst.text.Span;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class ContentWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The bridges were closing | bridg close",
                "It isn’t the harbour's fault | harbour fault",
                "1,200 homes, 300 boats | 1200 home 300 boat",
                "rooms 1,2 and 3, | room 12 3",
                "3.5% of well-known cafés | 3 5 well known cafés",
                "the and of | ''"
            })
    void readsContentAsStems(String text, String stems) {
        assertThat(words(text).stream().map(Word::stem))
                .isEqualTo(stems.isEmpty() ? List.of() : List.of(stems.split(" ")));
    }

    private static List<Word> words(String text) {
        return new ContentWords(new SourceText(text)).in(new Span(0, text.length()));
    }
}
