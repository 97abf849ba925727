package dev.standfirst.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.article.Body;
import dev.standfirst.article.Named;
import dev.standfirst.article.TestBody;
import dev.standfirst.entity.Entity.Kind;
import dev.standfirst.quote.Quote;
import dev.standfirst.quote.Quotes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class ListedNamesTest {
    private static final Named LISTED =
            new Named(
                    List.of("Okoro, Ruth", "Xi Lanshu", "Al Wrobel", "Ana Wrobel", "John Wren"),
                    List.of("Bright Harbour", "Lincoln"),
                    List.of("Tarn Bell"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Okoro spoke on Friday.                        | Ruth Okoro
                    “It is late,” said Xi.                        | Xi Lanshu
                    Ms Okoro spoke. Okoro left.                   | Ruth Okoro
                    Okoro met Dan Okoro, and Mrs Okoro left.      | Dan Okoro, Okoro
                    Wrobel spoke on Friday.                       | Wrobel
                    “It is late,” said Ruth.                      | Ruth
                    Mrs Wren spoke on Friday.                     | Wren
                    """)
    void nameInFullWhomTheTextDoesNotUnlessItMightBeAnother(String text, String people) {
        assertThat(String.join(", ", names(text, LISTED, Kind.PERSON))).isEqualTo(people);
    }

    @Test
    void sayWhatANameStandsFor() {
        String text = "On Friday Bright Harbour grew. TARN BELL was cold. Lincoln paid.";
        assertThat(names(text, LISTED, Kind.ORGANISATION))
                .containsExactly("Bright Harbour", "Lincoln");
        assertThat(names(text, LISTED, Kind.PLACE)).containsExactly("TARN BELL");
        assertThat(names(text, Named.NOTHING, Kind.ORGANISATION)).isEmpty();
    }

    @Test
    void areNotReadIntoAText() {
        Entities entities = Entities.of(TestBody.of("The mill has closed.", LISTED));
        assertThat(List.of(Kind.values())).allSatisfy(k -> assertThat(entities.of(k)).isEmpty());
    }

    @Test
    void nameTheSpeakerOfAQuoteInFull() {
        Body body = TestBody.of("“We had no other choice,” said Okoro on Friday.", LISTED);
        assertThat(Quotes.of(body, Entities.of(body)))
                .extracting(Quote::speaker)
                .extracting("name")
                .containsExactly("Ruth Okoro");
    }

    private static List<String> names(String text, Named named, Kind kind) {
        return Entities.of(TestBody.of(text, named)).of(kind).stream().map(Entity::name).toList();
    }
}
