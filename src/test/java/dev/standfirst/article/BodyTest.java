package dev.standfirst.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.standfirst.article.Paragraph.Role;
import dev.standfirst.text.SourceText;
import dev.standfirst.text.Span;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

class BodyTest {
    @Test
    void takesABlockWithoutMarksForAQuotation() {
        assertThat(
                        quotations(
                                """
                                The mayor wrote to the boat owners on Monday:
                                > We asked too much of you. It won't happen again.
                                > Your money will be returned by the end of May.
                                — Joana Teles
                                """))
                .containsExactly(
                        "We asked too much of you. It won't happen again.",
                        "Your money will be returned by the end of May.");
    }

    @Test
    void keepsToTheMarksOfABlockThatHasThem() {
        assertThat(quotations("> “We asked too much,” the mayor wrote to them on Monday."))
                .containsExactly("We asked too much,");
    }

    @Test
    void takesATweetForAQuotationAndNotItsFurniture() {
        assertThat(
                        quotations(
                                """
                                > No more river tax. Drinks are on me! https://t.example/x #river
                                > — Pedro Braga (@pbraga) 4 March 2024
                                """))
                .containsExactly("No more river tax. Drinks are on me! https://t.example/x #river");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> — Pedro Braga, who keeps two boats on the river.",
                "> Opening hours of the town library\n> Monday to Friday",
                "> Read it here.",
                "It brought in less than half of that in the third year.\n> Less than half of that in the third year."
            })
    void takesNoOtherBlockForAQuotation(String text) {
        assertThat(quotations(text)).isEmpty();
    }

    @Test
    void takesLabelledParagraphsForSpeeches() {
        assertThat(
                        quotations(
                                """
                                The harbour master spoke on the radio.
                                PEREIRA: How long will it be closed?
                                MARIA LOPEZ (by telephone): I decided “at once”. We had no choice.
                                And you could hear the cables across the river.
                                (Applause.)
                                And what about your boats?
                                PEREIRA: Will you open it again?
                                Lopez left the studio at noon. Traffic has doubled.
                                """))
                .containsExactly(
                        "How long will it be closed?",
                        "I decided “at once”. We had no choice.",
                        "And you could hear the cables across the river.",
                        "Will you open it again?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Q: Do you regret it?\nA: I do.",
                "Mr Bell: I regret it.\nMs Field: You should.\nMr Bell: I know.",
                "THE PRESIDENT: Thank you.\nQ: Will you sign it?\nTHE PRESIDENT: I will.",
                "Radio Norte: Were you there?\nAna de Reis: We were.\nRadio Norte: Why?"
            })
    void readsLabelsOfEachKind(String text) {
        assertThat(quotations(text)).hasSize((int) text.lines().count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cost: £4 million.\nWhen: You may go on Friday.\nCost: You pay £2.",
                "Harbour Town: Field, Bell (Jones 60).\nMill Town: Reis.\nHarbour Town: Cruz.",
                "Claim: We pay more than you.\nFact: We do not.\nClaim: You pay less.",
                "Photo: You can see the river.\nPhoto: I took it.",
                "Ana Field: Fined £40 for theft.\nTom Bell: Fined £60.\nAna Field: Fined again.",
                "The mayor has one wish: I want it open.\nThe mayor has one wish: I want it open.",
                "Teles: We will open it in May.",
                "Teles: We will open it in May.\nBraga: I doubt it."
            })
    void takesNoListForATranscript(String text) {
        assertThat(quotations(text)).isEmpty();
    }

    @Test
    void leavesMarkedSpeechAfterALabelToItsMarks() {
        assertThat(quotations("Reis: “We won.” She left.\nField: “You did.”\nReis: “Yes.”"))
                .containsExactly("We won.", "You did.", "Yes.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Q: I do.\n", "> You and I did it then. \n", "> #a. #b. \n", "A B C D "})
    void takesTimeLinearInTheStory(String part) {
        String text = "Q: I do. " + part.repeat(1_000_000 / part.length());
        assertTimeout(Duration.ofSeconds(8), () -> quotations(text));
    }

    /** The quotations in {@code text}: a paragraph a line, a block where it begins with “> ”. */
    private static List<String> quotations(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            int from = line.startsWith("> ") ? start + 2 : start;
            int end = start + line.stripTrailing().length();
            if (end > from) {
                Role role = from > start ? Role.BLOCK_QUOTATION : Role.BODY;
                paragraphs.add(new Paragraph(new Span(from, end), role));
            }
            start += line.length() + 1;
        }
        SourceText source = new SourceText(text);
        Article article = new Article(source, paragraphs, Metadata.NONE, "text/plain", List.of());
        return Body.of(article).passages().stream()
                .flatMap(passage -> passage.quotations().stream())
                .map(source::at)
                .toList();
    }
}
