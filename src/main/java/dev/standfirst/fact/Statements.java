package dev.standfirst.fact;

import dev.standfirst.entity.Entities;
import dev.standfirst.fact.Trims.Variant;
import dev.standfirst.text.SourceText;
import dev.standfirst.text.Span;

import java.util.List;
import java.util.stream.Stream;

/** What an article states, as far as it may become facts. */
final class Statements {
    /**
     * Sentences after these are not looked at: a news article has some thirty, a long report five
     * hundred, and what news writing holds back so far is no headline fact. It bounds the search.
     */
    private static final int MOST_SENTENCES = 500;

    /** Longer sentences, in characters, are lists, tables or text without full stops. */
    private static final int LONGEST = 1200;

    /** Shorter statements, in words, rarely say who did what. */
    private static final int FEWEST_WORDS = 7;

    /**
     * Where longer statements are too few, these do if they hold a verb: "The mill burned down".
     */
    private static final int FEWEST_WORDS_AT_NEED = 4;

    private static final int ENOUGH = 3;

    private final SourceText text;
    private final Content content;
    private final Entities entities;

    private Statements(SourceText text, Content content, Entities entities) {
        this.text = text;
        this.content = content;
        this.entities = entities;
    }

    /** What {@code sentences} state, in order, the shorter forms of each after the whole. */
    static List<Statement> of(
            SourceText text, List<Sentence> sentences, Content content, Entities entities) {
        Statements reader = new Statements(text, content, entities);
        List<Statement> all =
                stating(text, sentences, MOST_SENTENCES).stream().flatMap(reader::of).toList();
        List<Statement> longer = all.stream().filter(s -> s.words() >= FEWEST_WORDS).toList();
        long distinct = longer.stream().map(Statement::sentence).distinct().count();
        return distinct < ENOUGH ? all : longer;
    }

    /** Those of the first {@code most} of {@code sentences} that may state a fact. */
    static List<Sentence> stating(SourceText text, List<Sentence> sentences, int most) {
        Headings headings = Headings.of(sentences);
        return sentences.stream()
                .limit(most)
                .filter(s -> s.span().length() <= LONGEST && !Fillers.holds(s, text))
                .filter(s -> !headings.holds(s))
                .toList();
    }

    private Stream<Statement> of(Sentence sentence) {
        return Trims.of(sentence, entities).stream()
                .map(variant -> statement(sentence, variant))
                .filter(s -> s.words() >= FEWEST_WORDS || hasVerb(sentence))
                .filter(s -> s.words() >= FEWEST_WORDS_AT_NEED && !s.stems().isEmpty());
    }

    private Statement statement(Sentence sentence, Variant variant) {
        return new Statement(
                sentence,
                variant.spans(),
                variant.spans().stream().mapToInt(this::words).sum(),
                content.stemsIn(sentence, variant.spans()),
                variant.assertedBy());
    }

    private static boolean hasVerb(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> Verbs.isFinite(token.text()));
    }

    /** Runs of characters that are not white space. */
    private int words(Span span) {
        int words = 0;
        boolean inWord = false;
        for (int i = span.start(); i < span.end(); i++) {
            boolean space = Character.isWhitespace(text.charAt(i));
            words += !space && !inWord ? 1 : 0;
            inWord = !space;
        }
        return words;
    }
}
