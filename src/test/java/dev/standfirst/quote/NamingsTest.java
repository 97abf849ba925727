package dev.standfirst.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.article.TestBody;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each table has texts whose last stretch between marks is judged. */
class NamingsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    The hill is known as “Old Smoky” in the town.            | named
                    A plan codenamed “Balance Sheet” failed.                 | named
                    A show titled “All the Hats”, which ran for years, ended. | named
                    John “The Hammer” Bell lost.                             | nickname
                    Critics used the word “mayor” too often.                 | word
                    They sang under the slogan “We all won” in May.          | word
                    He starred in the film “All the Hats”.                   | work
                    A racehorse called “Balance Sheet” won.                  | called
                    The boat, called “Jo”, sank.                             | called
                    """)
    void tellsHowAStretchIsSpokenOf(String text, String how) {
        assertThat(how(text)).isEqualTo(how);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He called it “a disgrace” and left.",
                "Ana Reis called “a cab” from the hall.",
                "Ana Reis said “We won” and left.",
                "“We won,” Ana Reis said.",
                "Ana Reis told John Bell: “We won.” Eva Lund left.",
                "Ana Reis said of Bell “he lost.” Lund left.",
                "She is known for “a disgrace” of a hat.",
                "As “a disgrace” it had no equal.",
                "They named it. “We won,” she said.",
                "The slogan she chose was “We all won”.",
                "The title “of all the hats in the hall this one is mine” was long.",
                "John “the one and only hammer” Bell lost.",
            })
    void takesWhatIsSaidForNoName(String text) {
        assertThat(how(text)).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    The hill is known as “Old Smoky” in the town. | true
                    John “The Hammer” Bell lost.                  | true
                    Critics used the word “mayor” too often.      | true
                    Critics used the words “we lost it all” often. | false
                    He starred in the film “All the Hats”.        | false
                    A racehorse called “Balance Sheet” won.       | true
                    A plan called “a disgrace” by Bell won.       | false
                    Ana Reis said “We won” and left.              | false
                    """)
    void isSureOfNamesAndOfWordsSpokenOf(String text, boolean name) {
        Scene scene = scene(text);
        assertThat(new Namings(scene).isName(scene.stretches().getLast())).isEqualTo(name);
    }

    private static String how(String text) {
        Scene scene = scene(text);
        return new Namings(scene).of(scene.stretches().getLast());
    }

    private static Scene scene(String text) {
        return Scene.of(TestBody.of(text), Lexicon.SHIPPED);
    }
}
