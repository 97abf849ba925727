package dev.standfirst.quote;

import dev.standfirst.quote.Mention.Verb;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/**
 * Describes how mentions stand to one quotation, in features that a linear model weighs: where they
 * are, what lies between, what the quotation looks like, who spoke before. A feature is a name; it
 * holds or does not.
 */
final class PairFeatures {
    /** Classes of which a run is written once. */
    private static final String RUNS =
            String.valueOf(new char[] {Words.QUOTATION, Words.OTHER, Words.NAME});

    private static final int PATTERN = 7;
    private static final int EDGE = 3;
    private static final int FARTHEST = 80;
    private static final int SHORT = 4;

    private final Scene scene;
    private final MentionFeatures mentions;
    private final AnchorFeatures anchors;
    private final Stretch stretch;
    private final @Nullable Mention previous;
    private final @Nullable Mention beforeThat;

    /**
     * @param previous the mention chosen for the stretch before, or null
     * @param beforeThat the mention chosen for the stretch before that, or null
     */
    PairFeatures(
            Scene scene,
            MentionFeatures mentions,
            Stretch stretch,
            @Nullable Mention previous,
            @Nullable Mention beforeThat) {
        this.scene = scene;
        this.mentions = mentions;
        this.anchors = new AnchorFeatures(scene, stretch);
        this.stretch = stretch;
        this.previous = previous;
        this.beforeThat = beforeThat;
    }

    /**
     * Names the features of {@code mention} as the speaker.
     *
     * @param rank how many other candidates lie between it and the stretch
     */
    void describe(Mention mention, int rank, Consumer<String> sink) {
        String kind = mentions.kind(mention);
        String side = "side=" + side(mention);
        sink.accept(side);
        sink.accept(side + " kind=" + kind);
        sink.accept(side + " rank=" + Math.min(rank, 6));
        sink.accept(side + " dist=" + Bucket.of(to(mention) - from(mention)));
        if (mentions.isAccordingTo(mention)) {
            sink.accept("according to " + side);
        }
        verb("R", mention.right(), mention, side + " kind=" + kind, side, sink);
        verb("L", mention.left(), mention, side + " kind=" + kind, side, sink);
        anchors.describe(mention, kind, side, sink);
        between(mention, kind, side, sink);
        shape(side, kind, sink);
        continuation(mention, side, sink);
    }

    private boolean follows(Mention mention) {
        return mention.first() >= stretch.end();
    }

    /** The first token between the two. */
    private int from(Mention mention) {
        return follows(mention) ? scene.following(stretch) : mention.end();
    }

    /** The token after the last between the two. */
    private int to(Mention mention) {
        return follows(mention)
                ? Math.max(scene.following(stretch), mention.first())
                : stretch.first();
    }

    /** Where the mention is: the sentence's or paragraph's distance, and on which side. */
    private String side(Mention mention) {
        int paragraphs = scene.paragraph(mention.core()) - stretch.paragraph();
        if (paragraphs != 0) {
            return "p" + paragraphs;
        }
        int from = scene.sentence(follows(mention) ? stretch.end() - 1 : stretch.first());
        int sentences = scene.sentence(mention.core()) - from;
        return (follows(mention) ? "a" : "b") + Math.clamp(sentences, -4, 4);
    }

    private void verb(
            String which,
            Verb verb,
            Mention mention,
            String sideAndKind,
            String side,
            Consumer<String> sink) {
        if (!verb.exists()) {
            sink.accept(which + "none " + side);
            return;
        }
        sink.accept(which + "gap=" + Bucket.of(verb.gap()) + " " + side);
        if (verb.gap() <= 1) {
            sink.accept(which + "near share=" + mentions.share(verb) + " " + sideAndKind);
        }
        int distance =
                follows(mention)
                        ? verb.token() - scene.following(stretch)
                        : stretch.first() - verb.token() - 1;
        sink.accept(which + "verb to quote=" + Bucket.of(distance) + " " + side);
        if (distance >= 0 && distance <= 3) {
            String word = scene.lower(verb.token());
            sink.accept(which + "verb near quote=" + distance + " word=" + word);
        }
    }

    private void between(Mention mention, String kind, String side, Consumer<String> sink) {
        String pattern = pattern(from(mention), to(mention));
        String way = follows(mention) ? "a" : "b";
        int length = pattern.length();
        if (length <= PATTERN) {
            sink.accept("path " + way + " " + pattern);
            sink.accept("path " + way + " " + pattern + " kind=" + kind);
        }
        sink.accept("edge " + way + " " + pattern.substring(0, Math.min(EDGE, length)));
        sink.accept("end " + way + " " + pattern.substring(Math.max(0, length - EDGE)));
        long names = pattern.chars().filter(c -> c == Words.NAME || c == Words.PRONOUN).count();
        long quotations = pattern.chars().filter(c -> c == Words.QUOTATION).count();
        sink.accept("passed=" + Math.min(names, 4) + " " + side);
        sink.accept("quotes between=" + Math.min(quotations, 3) + " " + side);
        sink.accept("quotes between=" + Math.min(quotations, 3) + " " + way);
    }

    private String pattern(int from, int to) {
        StringBuilder pattern = new StringBuilder();
        char last = 0;
        for (int i = from; i < to && i < from + FARTHEST; i++) {
            char symbol = scene.symbolAt(i);
            if (symbol != '"' && (symbol != last || RUNS.indexOf(symbol) < 0)) {
                pattern.append(symbol);
                last = symbol;
            }
        }
        return pattern.toString();
    }

    private void shape(String side, String kind, Consumer<String> sink) {
        char first = symbolBefore();
        char next = symbolAfter();
        String last = scene.lastOf(stretch);
        String end = last.equals(",") || last.equals(".") || last.equals("?") ? last : "x";
        String capital = scene.token(stretch.first()).isCapitalised() ? "C" : "l";
        String size = stretch.words() < SHORT ? "short" : "long";
        sink.accept("quote " + first + capital + end + next + " " + side);
        sink.accept("quote " + end + next + " " + side + " kind=" + kind);
        sink.accept("quote " + first + capital + " " + side);
        sink.accept("quote " + size + capital + " " + side);
    }

    /** The class of what stands before the quotation's opening mark in its paragraph. */
    private char symbolBefore() {
        if (scene.isLedByColon(stretch)) {
            return ':';
        }
        int i = scene.preceding(stretch);
        boolean here = i >= scene.paragraphStart(stretch.paragraph());
        return here ? scene.symbolAt(i) : scene.symbolAt(-1);
    }

    private char symbolAfter() {
        int i = scene.following(stretch);
        boolean here = i < scene.paragraphEnd(stretch.paragraph());
        return here ? scene.symbolAt(i) : scene.symbolAt(scene.size());
    }

    private void continuation(Mention mention, String side, Consumer<String> sink) {
        if (previous == null || stretch.index() == 0) {
            sink.accept("no previous " + side);
            return;
        }
        boolean same = mention.overlaps(previous);
        String where = (same ? "same " : "other ") + sinceLast();
        sink.accept(where + (last().isOpen() ? " open" : ""));
        sink.accept(where + " " + side);
        sink.accept(where + " next=" + symbolAfter() + " before=" + symbolBefore());
        String word = scene.lower(mention.end() - 1);
        if (!same && word.equals(scene.lower(previous.end() - 1))) {
            sink.accept("same name " + where);
        }
        alternation(mention, where, sink);
    }

    /** Whether the turn goes back to whoever spoke before the last speaker. */
    private void alternation(Mention mention, String where, Consumer<String> sink) {
        if (beforeThat == null || previous == null || isSame(beforeThat, previous)) {
            return;
        }
        boolean back = isSame(mention, beforeThat);
        String place = (scene.beginsParagraph(stretch) ? " begins " : " within ") + symbolAfter();
        sink.accept("back=" + back + " " + where);
        sink.accept("back=" + back + " " + where + place);
    }

    private boolean isSame(Mention one, Mention other) {
        return one.overlaps(other)
                || scene.lower(one.end() - 1).equals(scene.lower(other.end() - 1));
    }

    private Stretch last() {
        return scene.stretches().get(stretch.index() - 1);
    }

    /** How many paragraphs lie between the stretch before and this, or else how many sentences. */
    private String sinceLast() {
        int paragraphs = stretch.paragraph() - last().paragraph();
        int sentences = scene.sentence(stretch.first()) - scene.sentence(last().end() - 1);
        return paragraphs > 0 ? "p" + Math.min(3, paragraphs) : "s" + Math.min(3, sentences);
    }
}
