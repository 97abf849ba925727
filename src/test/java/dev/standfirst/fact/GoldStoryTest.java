package dev.standfirst.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.standfirst.fact.GoldStory.KeyFact;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldStoryTest {
    private static final String ARTICLE =
            """
            ---
            Mayor closes the bridge

            By Jo Bell

            The mayor of {l|Porto}, {p|Ana Reis}, closed the bridge on Friday after {#|three} beams gave way.

            It was raining. “It was cold,” she said, and the repair will cost {m|€41 million}.
            """;

    @Test
    void readsWhatItsFileSays() {
        GoldStory story =
                GoldStory.of(
                        "bridge.txt",
                        "! Mayor closed the bridge\n+ Repair costs €41 million\n"
                                + "- It was raining\n= By Jo\n"
                                + ARTICLE);
        assertThat(story.facts())
                .containsExactly(
                        new KeyFact("Mayor closed the bridge", true),
                        new KeyFact("Repair costs €41 million", false));
        assertThat(story.fillers())
                .extracting(story.body().text()::at)
                .containsExactly("It was raining.");
        assertThat(story.furniture())
                .extracting(story.body().text()::at)
                .containsExactly("By Jo Bell");
        assertThat(story.marks().orElseThrow())
                .extracting(mark -> mark.label() + " " + story.body().text().at(mark.span()))
                .containsExactly(
                        "PLACE Porto", "PERSON Ana Reis", "COUNT three", "MONEY €41 million");
    }

    @ParameterizedTest
    @CsvSource({
        "- It was snowing, 0 times: It was snowing",
        "- It was, 2 times: It was",
        "? It was raining, not a line of a head: ? It was raining",
        "+ It cost {m|€41}, not a line of a head: + It cost {m|€41}"
    })
    void refusesALineThatItsArticleDoesNotBear(String line, String fault) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GoldStory.of("bridge.txt", line + "\n" + ARTICLE))
                .withMessage(fault);
    }

    @ParameterizedTest
    @CsvSource({
        "{z|Ana} sang, not a mark: z",
        "{p|Ana sang, 'not closed: {p|Ana sang'",
        "{p|Ana {o|Reis}}, 'a mark within a mark: {p|Ana {o|Reis}}'",
        "Ana} sang, nothing to close: Ana} sang"
    })
    void refusesAWrongMark(String marked, String fault) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StoryMarkup.parse(marked))
                .withMessage(fault);
    }
}
