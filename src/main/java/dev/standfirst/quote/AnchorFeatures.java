package dev.standfirst.quote;

import java.util.function.Consumer;

/**
 * Describes how a mention stands to the reporting verbs nearest to a quotation, one on each side:
 * “Reis left Lisbon in May but insisted, ‘…’” has its speaker far from the verb, and other verbs
 * and names between.
 */
final class AnchorFeatures {
    /** How far from a quotation the verb that leads to it may stand. */
    private static final int REACH = 14;

    private static final int NEAR = 4;
    private static final int LONGEST_PATH = 7;
    private static final int MOST_PASSED = 4;

    private final Scene scene;
    private final Stretch stretch;
    private final Anchor before;
    private final Anchor after;
    private final String both;

    AnchorFeatures(Scene scene, Stretch stretch) {
        this.scene = scene;
        this.stretch = stretch;
        Subjects subjects = new Subjects(scene);
        int left = verbBefore();
        int right = verbAfter();
        int leftDistance = stretch.first() - left;
        int rightDistance = right - scene.following(stretch) + 1;
        this.before = Anchor.of("b", left, leftDistance, subjects);
        this.after = Anchor.of("a", right, rightDistance, subjects);
        this.both =
                "anchors "
                        + (left < 0 ? "-" : Bucket.of(leftDistance))
                        + (right < 0 ? "-" : Bucket.of(rightDistance + 1));
    }

    /**
     * The reporting verb on one side.
     *
     * @param way "b" before the quotation, "a" after it
     * @param verb where it stands, or -1
     * @param distance how many tokens from the quotation
     * @param subject its subject, as far as can be seen
     */
    private record Anchor(String way, int verb, int distance, Subjects.Subject subject) {
        static Anchor of(String way, int verb, int distance, Subjects subjects) {
            return verb < 0
                    ? new Anchor(way, -1, 0, Subjects.Subject.NONE)
                    : new Anchor(way, verb, distance, subjects.of(verb));
        }
    }

    /** Names the features of {@code mention}, of this kind and on this side. */
    void describe(Mention mention, String kind, String side, Consumer<String> sink) {
        if (before.verb() >= 0 && mention.core() < stretch.first()) {
            anchor(before, mention, kind, sink);
        }
        if (after.verb() >= 0 && mention.core() >= stretch.end()) {
            anchor(after, mention, kind, sink);
        }
        subject(before, mention, kind, sink);
        subject(after, mention, kind, sink);
        sink.accept(both + " side=" + side);
    }

    private static void subject(
            Anchor anchor, Mention mention, String kind, Consumer<String> sink) {
        Subjects.Subject guess = anchor.subject();
        if (guess.token() < 0) {
            return;
        }
        boolean is = mention.first() <= guess.token() && guess.token() < mention.end();
        String near = anchor.distance() <= 2 ? "0" : anchor.distance() <= 5 ? "1" : "2";
        String name = "subject " + anchor.way() + near + (is ? " is" : " not");
        sink.accept(name);
        sink.accept(name + " " + guess.steps());
        sink.accept(name + " kind=" + kind);
    }

    private void anchor(Anchor anchor, Mention mention, String kind, Consumer<String> sink) {
        int verb = anchor.verb();
        String near = "anchor " + anchor.way() + (anchor.distance() <= NEAR ? "near" : "far");
        if (scene.sentence(verb) != scene.sentence(mention.core())) {
            sink.accept(near + " elsewhere");
            return;
        }
        boolean subject = mention.end() <= verb;
        int from = subject ? mention.end() : verb + 1;
        int to = subject ? verb : mention.first();
        String place = near + (subject ? " S" : " I");
        String passed = " passed=" + passed(from, to);
        sink.accept(place + passed);
        sink.accept(place + passed + " kind=" + kind);
        sink.accept(place + " path=" + scene.path(from, to, LONGEST_PATH));
        sink.accept(place + " gap=" + Bucket.of(to - from));
        String shape = " verb=" + scene.symbolAt(verb - 1) + Words.ending(scene.lower(verb));
        boolean begins = scene.beginsSentence(mention.first());
        sink.accept(place + shape + passed + (begins ? " begins" : ""));
        sink.accept(place + shape + " after=" + scene.symbolAt(mention.first() - 1));
    }

    /** How many phrases that name someone stand between two tokens. */
    private int passed(int from, int to) {
        int passed = 0;
        char last = 0;
        for (int i = from; i < to && passed < MOST_PASSED; i++) {
            char symbol = scene.symbolAt(i);
            boolean names =
                    switch (symbol) {
                        case Words.NAME, Words.PRONOUN, Words.SOURCE_NOUN, Words.RELATIVE -> true;
                        default -> false;
                    };
            passed += names && symbol != last ? 1 : 0;
            last = symbol;
        }
        return passed;
    }

    private int verbBefore() {
        int start = scene.sentenceStart(scene.sentence(stretch.first()));
        int left = REACH;
        int i = stretch.first() - 1;
        while (i >= start && left > 0) {
            if (isVerb(i)) {
                return i;
            }
            i = (scene.isQuoted(i) ? scene.stretches().get(scene.quotation(i)).first() : i) - 1;
            left--;
        }
        return -1;
    }

    private int verbAfter() {
        int end = scene.sentenceEnd(scene.sentence(stretch.end() - 1));
        int stop = Math.min(end, stretch.end() + REACH);
        for (int i = stretch.end(); i < stop && !scene.isQuoted(i); i++) {
            if (isVerb(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isVerb(int i) {
        return !scene.isQuoted(i) && Words.isCue(scene.classAt(i));
    }
}
