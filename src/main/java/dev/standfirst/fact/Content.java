package dev.standfirst.fact;

import dev.standfirst.text.SourceText;
import dev.standfirst.text.Span;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What an article is about: its content stems, numbered in the order of their first appearance, and
 * what each is worth.
 *
 * <p>A stem that is frequent and appears early is worth more: log(1 + frequency) / sqrt(1 + index
 * of its first sentence). StrictMath keeps the last bit the same on every machine.
 */
final class Content {
    /** Readers want figures kept: measured on the numbers that human summaries keep. */
    private static final double NUMBER_WEIGHT = 2;

    /** What the headline names is what the article is about. */
    private static final double HEADLINE_WEIGHT = 1.3;

    private final ContentWords words;
    private final Map<String, Stem> stems = new HashMap<>();
    private final List<Stem> inOrder = new ArrayList<>();
    private final List<List<Occurrence>> occurrences = new ArrayList<>();

    private record Occurrence(Span span, Stem stem) {}

    /** A stem while it is being counted. */
    private static final class Stem {
        private final int id;
        private final int firstSentence;
        private final double weight;
        private int frequency;
        private double value;

        private Stem(int id, int firstSentence, double weight) {
            this.id = id;
            this.firstSentence = firstSentence;
            this.weight = weight;
        }
    }

    private Content(SourceText text) {
        this.words = new ContentWords(text);
    }

    /**
     * Counts the content of {@code sentences}.
     *
     * @param headlines the headline, where there is one, in any number of pieces
     */
    static Content of(SourceText text, List<Sentence> sentences, List<String> headlines) {
        Content content = new Content(text);
        sentences.forEach(content::count);
        content.inOrder.forEach(s ->
                s.value =
                        s.weight
                                * StrictMath.log(1.0 + s.frequency)
                                / Math.sqrt(1.0 + s.firstSentence));
        headlines.stream()
                .flatMap(Content::stems)
                .distinct()
                .map(content.stems::get)
                .filter(Objects::nonNull)
                .forEach(stem -> stem.value *= HEADLINE_WEIGHT);
        return content;
    }

    /** How many different stems there are; their numbers are smaller. */
    int size() {
        return inOrder.size();
    }

    /** What stem number {@code id} is worth, above 0. */
    double value(int id) {
        return inOrder.get(id).value;
    }

    /** How often stem number {@code id} occurs in the story. */
    int frequency(int id) {
        return inOrder.get(id).frequency;
    }

    /** What all stems together are worth. */
    double total() {
        return inOrder.stream().mapToDouble(s -> s.value).sum();
    }

    /** The numbers of the stems within {@code spans} of {@code sentence}. */
    BitSet stemsIn(Sentence sentence, List<Span> spans) {
        return occurrences.get(sentence.index()).stream()
                .filter(o -> spans.stream().anyMatch(span -> span.contains(o.span)))
                .mapToInt(o -> o.stem.id)
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    private void count(Sentence sentence) {
        List<Occurrence> found = new ArrayList<>();
        for (ContentWords.Word word : words.in(sentence.span())) {
            Stem stem = stems.computeIfAbsent(word.stem(), s -> added(s, sentence.index()));
            stem.frequency++;
            found.add(new Occurrence(word.span(), stem));
        }
        occurrences.add(found);
    }

    private Stem added(String stem, int sentence) {
        double weight = Character.isDigit(stem.codePointAt(0)) ? NUMBER_WEIGHT : 1;
        Stem added = new Stem(inOrder.size(), sentence, weight);
        inOrder.add(added);
        return added;
    }

    private static Stream<String> stems(String headline) {
        return headline.isEmpty()
                ? Stream.empty()
                : new ContentWords(headline)
                        .in(new Span(0, headline.length())).stream().map(ContentWords.Word::stem);
    }
}
