package dev.standfirst.quote;

import dev.standfirst.quote.Mention.Kind;
import dev.standfirst.quote.Mention.Verb;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Describes a mention by itself, whichever quotation it may belong to. */
final class MentionFeatures {
    private static final int LONGEST = 5;

    private final Scene scene;
    private final Lexicon lexicon;
    private final Map<String, Integer> named = new HashMap<>();

    MentionFeatures(Scene scene, Lexicon lexicon) {
        this.scene = scene;
        this.lexicon = lexicon;
        for (int i = 0; i < scene.size(); i++) {
            if (scene.symbolAt(i) == Words.NAME) {
                named.merge(scene.lower(i), 1, Integer::sum);
            }
        }
    }

    /** Names the features of {@code mention}. */
    void describe(Mention mention, Consumer<String> sink) {
        sink.accept("kind=" + kind(mention));
        sink.accept("length=" + Math.min(LONGEST, mention.end() - mention.core()));
        if (mention.kind() == Kind.NAME) {
            int times = named.getOrDefault(scene.lower(mention.end() - 1), 0);
            sink.accept("named=" + Bucket.of(times));
        }
        surroundings(mention, sink);
        noun(mention, sink);
        beginning(mention, sink);
        verb("R", mention.right(), mention, sink);
        verb("L", mention.left(), mention, sink);
        if (isAccordingTo(mention)) {
            sink.accept("according to");
        }
    }

    /** What the mention is made of: a pronoun is its own kind, and so is a possessive. */
    String kind(Mention mention) {
        if (mention.kind() == Kind.PRONOUN || mention.kind() == Kind.POSSESSIVE) {
            return scene.lower(mention.core());
        }
        boolean possessive = scene.classAt(mention.end()) == Words.CLITIC;
        return possessive ? mention.kind() + "'s" : mention.kind().toString();
    }

    boolean isAccordingTo(Mention mention) {
        int before = mention.first() - 1;
        return before > 0
                && scene.lower(before).equals("to")
                && scene.lower(before - 1).equals("according");
    }

    /** How often the verb begins a cue, in tenths. */
    String share(Verb verb) {
        return Integer.toString((int) (lexicon.cue(scene.lower(verb.token())) * 9.99));
    }

    private void surroundings(Mention mention, Consumer<String> sink) {
        int first = mention.first();
        int end = mention.end();
        sink.accept("before=" + word(first - 1));
        sink.accept("before2=" + scene.symbolAt(first - 2) + scene.symbolAt(first - 1));
        sink.accept("core before=" + scene.symbolAt(mention.core() - 1));
        sink.accept("after=" + word(end));
        sink.accept("after2=" + scene.symbolAt(end) + scene.symbolAt(end + 1));
        sink.accept("starts=" + scene.symbolAt(first));
    }

    private void noun(Mention mention, Consumer<String> sink) {
        if (mention.kind() == Kind.NOUN || mention.kind() == Kind.WORD) {
            String noun = scene.lower(mention.core());
            sink.accept("noun share=" + (int) (lexicon.noun(noun) * 19.99));
            sink.accept("noun=" + noun);
        }
    }

    private void beginning(Mention mention, Consumer<String> sink) {
        int first = mention.first();
        if (first == scene.sentenceStart(scene.sentence(first))) {
            sink.accept("begins sentence");
        }
        if (first == scene.paragraphStart(scene.paragraph(first))) {
            sink.accept("begins paragraph");
        }
    }

    private void verb(String which, Verb verb, Mention mention, Consumer<String> sink) {
        if (!verb.exists()) {
            return;
        }
        sink.accept(which + "gap=" + Bucket.of(verb.gap()) + " share=" + share(verb));
        sink.accept(which + "path=" + verb.path());
        sink.accept(which + "path=" + verb.path() + " kind=" + kind(mention));
        if (verb.gap() <= 1) {
            sink.accept(which + "word=" + scene.lower(verb.token()));
        }
    }

    /** The word at {@code i}; a name, a number, a time or a quotation by its class. */
    private String word(int i) {
        char symbol = scene.symbolAt(i);
        return switch (symbol) {
            case Words.NAME, Words.NUMBER, Words.QUOTATION, Words.TIME -> String.valueOf(symbol);
            default -> i < 0 || i >= scene.size() ? String.valueOf(symbol) : scene.lower(i);
        };
    }
}
