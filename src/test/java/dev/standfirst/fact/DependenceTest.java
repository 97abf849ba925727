package dev.standfirst.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.article.Body;
import dev.standfirst.text.Span;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class DependenceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mill in Arden burned down on Monday. | NONE",
                "Ana Field said she will sell the mill. | NONE",
                "When he died, Bo Lind left the mill to Arden. | NONE",
                "This week the council will vote on the mill. | NONE",
                "One man was killed when the mill burned down. | NONE",
                "The company that built the mill will appeal. | NONE",
                "The move to Leeds will cost £3 million. | NONE",
                "It is known that the mill was insured. | NONE",
                "The council voted to close the bridge. | NONE",
                "Rents are higher than in Leeds. | NONE",
                "But the mill in Arden will stay. | SOME",
                "Meanwhile, the mill in Arden has closed. | SOME",
                "Ana Field also owns the weir. | SOME",
                "The company will appeal against the ruling. | SOME",
                "In Arden the rents are higher. | SOME",
                "He will appeal against the ruling. | FULL",
                "It will open again in May. | FULL",
                "Their mill burned down on Monday. | FULL",
                "But they will stay in Arden. | FULL",
                "In a letter she asked for more time. | NONE",
                "In 2019, she sold the mill. | FULL",
                "This shows that the mill was unsafe. | FULL",
                "Such plans have failed before. | FULL",
                "Another was found in the river. | FULL",
                "Both were taken to hospital. | FULL",
                "Here is the place where it stood. | FULL",
                "The 34-year-old was taken to hospital. | FULL",
                "The move was welcomed by the council. | FULL",
                "The suspect was arrested on Monday. | FULL",
                "The incident is under investigation. | FULL",
                "The two were taken to hospital. | FULL",
                "On the other was a bake sale. | FULL",
                "On the other bank Ana Field has a mill. | NONE",
                "Those who napped for an hour had a stroke less often. | NONE",
                "Those who did not saw the mill burn. | FULL",
                "Those who did not vote paid a fine. | NONE",
                "Outside, a crowd had gathered in Arden. | SOME",
            })
    void saysHowFarAStatementLeansOnWhatCameBefore(String sentence, Dependence dependence) {
        Sentence only = Sentence.of(Story.of(sentence)).getFirst();

        assertThat(Dependence.of(only, List.of(only.span()))).isEqualTo(dependence);
    }

    @Test
    void looksAtWhatIsKeptOnly() {
        Body body = Story.of("But the mill closed, and he left.");
        Sentence sentence = Sentence.of(body).getFirst();

        assertThat(Dependence.of(sentence, List.of(new Span(4, 19)))).isEqualTo(Dependence.NONE);
        assertThat(Dependence.of(sentence, List.of(new Span(25, 32)))).isEqualTo(Dependence.FULL);
    }
}
