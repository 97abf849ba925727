package dev.standfirst.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.article.Body;
import dev.standfirst.article.Metadata;
import dev.standfirst.entity.Entities;
import dev.standfirst.text.SourceText;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class FactsTest {
    private static final String FERRY =
            """
            The island ferry will stop running for four months from January because its hull has cracked.
            The operator, North Sound Lines, said the repair would cost £12 million.
            “Nobody here saw this coming and nobody slept last night,” said Una Firth, who runs the shop.
            Will the ferry ever come back?
            About 1,400 people live on the island and 300 of them commute to the mainland each day.
            The council has hired two smaller boats that will carry passengers but no cars.
            It was calm.
            Island Ferry Halts Over Cracked Hull.
            Sign up for our newsletter to get the island's news every morning by mail.
            Engineers found the crack during an inspection of the hull in the dry dock last week.
            """;

    @Test
    void putsTheNewsFirstAndLeavesOutQuotesQuestionsFillersAndPromotions() {
        assertThat(Story.facts(FERRY))
                .startsWith(
                        "The island ferry will stop running for four months from January because"
                                + " its hull has cracked.")
                .hasSizeBetween(3, 5)
                .noneMatch(fact -> fact.contains("Nobody"))
                .noneMatch(fact -> fact.contains("?"))
                .noneMatch(fact -> fact.contains("newsletter"))
                .noneMatch(fact -> fact.contains("calm"))
                .noneMatch(fact -> fact.contains("Halts"));
    }

    @Test
    void speechWithItsAttributionIsNoFactHoweverLongTheAttribution() {
        String text =
                """
                The operator, North Sound Lines, said the repair of the ferry would cost £12 million.
                “We saw it coming,” said Una Firth, who has run the only shop on the island since 1987.
                “Sea room” is what the captain, who is 61, says the old ferry never had in the harbour.
                """;
        assertThat(Story.facts(text))
                .noneMatch(fact -> fact.contains("coming"))
                .anyMatch(fact -> fact.contains("Sea room"));
    }

    @Test
    void theHeadlineSaysWhatMatters() {
        String text =
                """
                The committee met in the small town hall for three hours on Tuesday evening.
                Several members spoke about roads, parks and schools during the long meeting.
                A mill on the river burned and the owner blames the old wiring of the mill.
                """;
        Metadata metadata = new Metadata("Mill burned", null, null, null, null, null);

        assertThat(share(text, Metadata.NONE)).isLessThan(share(text, metadata));
    }

    /** The score of the fact about the mill. */
    private static double share(String text, Metadata metadata) {
        Body body = Story.of(text, metadata);
        return Facts.of(body, Entities.of(body)).stream()
                .filter(fact -> body.text().at(fact.spans()).contains("mill"))
                .mapToDouble(Fact::score)
                .sum();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Click here for more pictures of the old bridge and the harbour.",
                "Read more: the ten best bridges and harbours of the north.",
                "Watch a video of the bridge as it opens to the ships of the harbour.",
                "Copyright 2026 Harbour News Agency and its partners in the north.",
                "A reporter in the harbour office contributed to this report.",
                "Do you have a story about the bridge or the harbour to tell.",
                "Send your pictures to desk@harbour.example by the end of the week.",
                "Q: How did the bridge in the old harbour of the town collapse",
                "(Nobody in the harbour office could say when the bridge was built.)",
                "The harbour master of the old town put it in these words:",
                "Was the old bridge in the harbour of the town ever inspected?",
                "“The bridge was old and everybody in the harbour knew it,” she said.",
            })
    void promotionsNoticesQuestionsAndQuotesAreNoFacts(String sentence) {
        assertThat(Story.facts(sentence)).isEmpty();
    }

    @Test
    void givesFewerOnlyWhereTheArticleHasFewer() {
        assertThat(Story.facts("The old mill on the river burned down on Sunday night."))
                .containsExactly("The old mill on the river burned down on Sunday night.");
        assertThat(Story.facts("The old mill burned down.\nWhat a night!"))
                .containsExactly("The old mill burned down.");
        assertThat(Story.facts("")).isEmpty();
        assertThat(Story.facts("Fire!")).isEmpty();
    }

    @Test
    void givesThreeFactsWhereTheFirstTwoFillTheBudget() {
        String sentence =
                IntStream.rangeClosed(1, 55)
                        .mapToObj(i -> "w%dord" + i)
                        .collect(Collectors.joining(" "));
        String text =
                IntStream.rangeClosed(1, 4)
                        .mapToObj(i -> sentence.formatted((Object[]) numbers(i)) + ".")
                        .collect(Collectors.joining("\n"));

        assertThat(Story.facts(text)).hasSize(3);
    }

    private static Integer[] numbers(int i) {
        return Collections.nCopies(55, i).toArray(Integer[]::new);
    }

    @Test
    void neverGivesMoreThanEight() {
        String text =
                IntStream.rangeClosed(1, 40)
                        .mapToObj(i ->
                                "Village%d and the old bridge%d resisted%d the storm%d."
                                        .formatted(i, i, i, i))
                        .collect(Collectors.joining("\n"));

        assertThat(Story.facts(text)).hasSize(8);
    }

    @Test
    void coversNewContentRatherThanRepeatingTheNews() {
        String text =
                """
                The library in the old town will close next spring, the council has decided.
                The council has decided that the library in the old town will close in spring.
                Some 9,000 readers borrowed 60,000 books there last year.
                A petition against the plan gathered 4,500 names within three days.
                """;

        assertThat(Story.facts(text).subList(0, 3))
                .contains(
                        "Some 9,000 readers borrowed 60,000 books there last year.",
                        "A petition against the plan gathered 4,500 names within three days.");
    }

    @Test
    void scoresAreSharesOfTheArticlesContent() {
        Body body = Story.of(FERRY);
        List<Fact> facts = Facts.of(body, Entities.of(body));

        assertThat(facts).allMatch(fact -> fact.score() > 0 && fact.score() <= 1);
        assertThat(facts.stream().mapToDouble(Fact::score).sum()).isBetween(0.3, 1.0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "😀 The bank — 😀 which 😀 — closed its doors on Friday evening 😀.",
                "“The bank closed its doors on Friday evening after a run on it.",
                "— “ ” ‘ ( the town of ten thousand people lost its only bank ) ’ —",
                "The bank, which, who, 43, which closed, and the bank; and the bank closed, said.",
                "𝒯𝒽𝑒 𝒷𝒶𝓃𝓀 𝒸𝓁𝑜𝓈𝑒𝒹 𝒾𝓉𝓈 𝒹𝑜𝑜𝓇𝓈 𝑜𝓃 𝐹𝓇𝒾𝒹𝒶𝓎 𝑒𝓋𝑒𝓃𝒾𝓃𝑔 .",
                "a b c d e f g h i j k l m n o p q r s t u v w x y z (((((((((( ))))) , , ,"
            })
    void spansLieInTheTextAndSplitNoCharacter(String text) {
        Body body = Story.of(text);

        assertThat(Facts.of(body, Entities.of(body)))
                .allSatisfy(fact ->
                        assertThat(fact.spans())
                                .isSorted()
                                .allSatisfy(span -> new SourceText(body.text().at(span))));
    }

    @Test
    void stripsLooseQuotationMarksAndDashesFromTheEdges() {
        assertThat(Story.facts("– The bank of the north closed its doors on Friday evening. –"))
                .containsExactly("The bank of the north closed its doors on Friday evening.");
    }

    @Test
    void sentencesFarFromTheTopOfALongTextAreNotSearched() {
        String text =
                IntStream.rangeClosed(1, 20_000)
                        .mapToObj(i ->
                                "The town of N%d lost %d houses to fire today.".formatted(i, i))
                        .collect(Collectors.joining("\n"));
        Body body = Story.of(text);

        assertThat(Facts.of(body, Entities.of(body)))
                .hasSizeBetween(3, 8)
                .flatMap(Fact::spans)
                .allMatch(span -> span.end() < 25_000);
    }

    @Test
    void aStoryWithoutFullStopsHasNoFact() {
        assertThat(Story.facts("the bank closed its doors and ".repeat(10_000))).isEmpty();
    }

    @Test
    void theSameStoryGivesTheSameFacts() {
        Body one = Story.of(FERRY);
        Body other = Story.of(new String(FERRY.toCharArray()));

        assertThat(Facts.of(one, Entities.of(one))).isEqualTo(Facts.of(other, Entities.of(other)));
    }
}
