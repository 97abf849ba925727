package dev.standfirst.quote;

import dev.standfirst.article.Body;
import dev.standfirst.entity.Entities;
import dev.standfirst.quote.Quote.Speaker;
import dev.standfirst.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the quotes of an article and who said them. */
public final class Quotes {
    private static final Model SPEAKERS = Model.load("speaker-weights.txt");
    private static final Model CUES = Model.load("cue-weights.txt");
    private static final Model UTTERED = Model.load("utterance-weights.txt");

    /** Below this the speaker would be a guess. Candidates within one phrase divide its share. */
    private static final double LEAST_SPEAKER = 0.35;

    private static final int SUBJECT_TOKENS = 120;

    private final Scene scene;
    private final Speakers speakers;
    private final Cues cues;
    private @Nullable Speaker previous;

    private Quotes(Scene scene, Entities entities) {
        this.scene = scene;
        this.speakers = new Speakers(scene, entities);
        this.cues = new Cues(scene, Lexicon.SHIPPED);
    }

    /** The quotes of {@code body}, best first; at most five of them key. */
    public static List<Quote> of(Body body, Entities entities) {
        Scene scene = Scene.of(body, Lexicon.SHIPPED);
        Attributor attributor = new Attributor(scene, Lexicon.SHIPPED, SPEAKERS, UTTERED);
        return new Quotes(scene, entities).all(attributor.attribute());
    }

    private List<Quote> all(List<Attribution> attributions) {
        List<Quote> quotes = new ArrayList<>();
        for (List<Attribution> utterance : new Turns(scene).of(attributions)) {
            Quote quote = quote(utterance);
            quotes.add(quote);
            previous = quote.speaker();
        }
        return new Ranking(scene.text(), subject()).rank(quotes);
    }

    private Quote quote(List<Attribution> utterance) {
        Attribution surest = surest(utterance);
        Mention mention = surest.speaker() >= LEAST_SPEAKER ? surest.mention() : null;
        return new Quote(
                spans(utterance),
                mention == null ? null : speakers.of(mention, previous),
                mention == null ? null : cues.between(surest.stretch(), mention, CUES),
                surest.confidence(),
                false);
    }

    private static Attribution surest(List<Attribution> utterance) {
        Attribution surest = utterance.getFirst();
        for (Attribution attribution : utterance) {
            surest = attribution.confidence() > surest.confidence() ? attribution : surest;
        }
        return surest;
    }

    /** The ordinary words of the article's beginning. */
    private Set<String> subject() {
        Set<String> words = new HashSet<>();
        for (int i = 0; i < Math.min(scene.size(), SUBJECT_TOKENS); i++) {
            char symbol = scene.classAt(i);
            if (symbol == Words.OTHER || symbol == Words.NAME || symbol == Words.SOURCE_NOUN) {
                words.add(scene.lower(i));
            }
        }
        return words;
    }

    /** The stretches of an utterance, each with the double marks around it. */
    private List<Span> spans(List<Attribution> utterance) {
        List<Span> spans = new ArrayList<>();
        for (Attribution attribution : utterance) {
            spans.add(Enclosure.around(scene.text(), attribution.stretch().span()));
        }
        return spans;
    }
}
