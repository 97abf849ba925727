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
    private final int before;
    private final int after;
    private final Subjects.Subject subject;
    private final Subjects.Subject subjectAfter;

    AnchorFeatures(Scene scene, Stretch stretch) {
        this.scene = scene;
        this.stretch = stretch;
        this.before = verbBefore();
        this.after = verbAfter();
        Subjects subjects = new Subjects(scene);
        this.subject = before < 0 ? Subjects.Subject.NONE : subjects.of(before);
        this.subjectAfter = after < 0 ? Subjects.Subject.NONE : subjects.of(after);
    }

    /** Names the features of {@code mention}, of this kind and on this side. */
    void describe(Mention mention, String kind, String side, Consumer<String> sink) {
        if (before >= 0 && mention.core() < stretch.first()) {
            anchor("b", before, stretch.first() - before, mention, kind, sink);
        }
        if (after >= 0 && mention.core() >= stretch.end()) {
            anchor("a", after, after - scene.following(stretch) + 1, mention, kind, sink);
        }
        subject("b", subject, before < 0 ? 0 : stretch.first() - before, mention, kind, sink);
        subject(
                "a",
                subjectAfter,
                after < 0 ? 0 : after - scene.following(stretch) + 1,
                mention,
                kind,
                sink);
        String left = before < 0 ? "-" : Bucket.of(stretch.first() - before);
        String right = after < 0 ? "-" : Bucket.of(after - scene.following(stretch) + 2);
        sink.accept("anchors " + left + right + " side=" + side);
    }

    private void subject(
            String way,
            Subjects.Subject guess,
            int distance,
            Mention mention,
            String kind,
            Consumer<String> sink) {
        if (guess.token() < 0) {
            return;
        }
        boolean is = mention.first() <= guess.token() && guess.token() < mention.end();
        String near = distance <= 2 ? "0" : distance <= 5 ? "1" : "2";
        String name = "subject " + way + near + (is ? " is" : " not");
        sink.accept(name);
        sink.accept(name + " " + guess.steps());
        sink.accept(name + " kind=" + kind);
    }

    private void anchor(
            String way,
            int verb,
            int distance,
            Mention mention,
            String kind,
            Consumer<String> sink) {
        String near = "anchor " + way + (distance <= NEAR ? "near" : "far");
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
        String shape = " verb=" + scene.symbolAt(verb - 1) + ending(scene.lower(verb));
        boolean begins = scene.beginsSentence(mention.first());
        sink.accept(place + shape + passed + (begins ? " begins" : ""));
        sink.accept(place + shape + " after=" + scene.symbolAt(mention.first() - 1));
    }

    private static String ending(String word) {
        if (word.endsWith("ing")) {
            return "ing";
        }
        return word.endsWith("ed") ? "ed" : word.endsWith("s") ? "s" : "-";
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
        for (int i = stretch.first() - 1; i >= start && left > 0; i--) {
            if (scene.isQuoted(i)) {
                i = scene.stretches().get(scene.quotation(i)).first();
            } else if (isVerb(i)) {
                return i;
            }
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
        char symbol = scene.classAt(i);
        return symbol == Words.STRONG_CUE || symbol == Words.WEAK_CUE;
    }
}
