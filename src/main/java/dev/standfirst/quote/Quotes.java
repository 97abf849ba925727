package dev.standfirst.quote;

import dev.standfirst.article.Body;
import dev.standfirst.entity.Entities;
import dev.standfirst.entity.Entity;
import dev.standfirst.quote.Mention.Verb;
import dev.standfirst.quote.Quote.Speaker;
import dev.standfirst.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the quotes of an article and who said them. */
public final class Quotes {
    private static final Model SPEAKERS = Model.load("speaker-weights.txt");
    private static final Model UTTERED = Model.load("utterance-weights.txt");

    private static final double LEAST_UTTERED = 0.5;

    private final Scene scene;
    private final Entities entities;

    private Quotes(Scene scene, Entities entities) {
        this.scene = scene;
        this.entities = entities;
    }

    /** The quotes of {@code body}, best first; at most five of them key. */
    public static List<Quote> of(Body body, Entities entities) {
        Scene scene = Scene.of(body, Lexicon.SHIPPED);
        return new Quotes(scene, entities).all();
    }

    private List<Quote> all() {
        List<Quote> quotes = new ArrayList<>();
        for (Attribution attribution :
                new Attributor(scene, Lexicon.SHIPPED, SPEAKERS, UTTERED).attribute()) {
            if (attribution.uttered() >= LEAST_UTTERED) {
                quote(attribution).ifPresent(quotes::add);
            }
        }
        return quotes;
    }

    private Optional<Quote> quote(Attribution attribution) {
        Span span = trimmed(attribution.stretch().span());
        Mention mention = attribution.mention();
        if (span == null) {
            return Optional.empty();
        }
        return Optional.of(
                new Quote(
                        List.of(span),
                        mention == null ? null : speaker(mention),
                        mention == null ? null : cue(mention),
                        attribution.confidence(),
                        false));
    }

    private Speaker speaker(Mention mention) {
        Span span = scene.span(mention.first(), mention.end());
        Optional<Entity> entity = entities.at(scene.span(mention.core(), mention.end()));
        return new Speaker(
                entity.map(Entity::name).orElse(null), entity.map(Entity::role).orElse(null), span);
    }

    private @Nullable Span cue(Mention mention) {
        int before = mention.first() - 1;
        if (before > 0
                && scene.lower(before).equals("to")
                && scene.lower(before - 1).equals("according")) {
            return scene.span(before - 1, before + 1);
        }
        boolean inverted = mention.left().exists() && mention.left().gap() == 0;
        Verb verb = inverted ? mention.left() : mention.right();
        return verb.exists() ? scene.token(verb.token()).span() : null;
    }

    /** The stretch without white space at its ends and without a comma at its end, or null. */
    private @Nullable Span trimmed(Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && isBlank(scene.text().charAt(start))) {
            start++;
        }
        while (start < end
                && (isBlank(scene.text().charAt(end - 1)) || scene.text().charAt(end - 1) == ',')) {
            end--;
        }
        return start < end ? new Span(start, end) : null;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
