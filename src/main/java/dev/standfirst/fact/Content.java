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

/** What an article is about: its content stems, numbered in the order of their first appearance. */
final class Content {
    private final ContentWords words;
    private final Map<String, Stem> stems = new HashMap<>();
    private final List<Stem> inOrder = new ArrayList<>();
    private final List<List<Occurrence>> occurrences = new ArrayList<>();
    private final BitSet headline = new BitSet();

    private record Occurrence(Span span, Stem stem) {}

    /** A stem while it is being counted. */
    private static final class Stem {
        private final int id;
        private final int firstSentence;
        private final boolean isNumber;
        private int frequency;

        private Stem(int id, int firstSentence, boolean isNumber) {
            this.id = id;
            this.firstSentence = firstSentence;
            this.isNumber = isNumber;
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
        headlines.stream()
                .flatMap(Content::stems)
                .map(content.stems::get)
                .filter(Objects::nonNull)
                .forEach(stem -> content.headline.set(stem.id));
        return content;
    }

    /** How many different stems there are; their numbers are smaller. */
    int size() {
        return inOrder.size();
    }

    /** The index of the first sentence that holds stem number {@code id}. */
    int firstSentence(int id) {
        return inOrder.get(id).firstSentence;
    }

    /** Whether the headline holds stem number {@code id}. */
    boolean isInHeadline(int id) {
        return headline.get(id);
    }

    /** Whether stem number {@code id} is a number. */
    boolean isNumber(int id) {
        return inOrder.get(id).isNumber;
    }

    /** The share of the headline's stems that are among {@code stems}; 0 without a headline. */
    double headlineShare(BitSet stems) {
        BitSet both = (BitSet) headline.clone();
        both.and(stems);
        return both.cardinality() / (double) Math.max(1, headline.cardinality());
    }

    /** How often stem number {@code id} occurs in the story. */
    int frequency(int id) {
        return inOrder.get(id).frequency;
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
        Stem added = new Stem(inOrder.size(), sentence, Character.isDigit(stem.codePointAt(0)));
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
