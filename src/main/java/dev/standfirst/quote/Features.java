package dev.standfirst.quote;

import dev.standfirst.quote.Mention.Kind;
import dev.standfirst.quote.Mention.Verb;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/**
 * Describes how a mention stands to a quotation, in features that a linear model weighs. A feature
 * is a name; it holds or does not.
 */
final class Features {
    /** Classes of which a run is written once. */
    private static final String RUNS =
            String.valueOf(new char[] {Words.QUOTATION, Words.OTHER, Words.NAME});

    private static final int PATTERN = 7;
    private static final int EDGE = 3;

    /** How far from a quotation the verb that leads to it may stand. */
    private static final int ANCHOR = 14;

    private final Scene scene;
    private final Lexicon lexicon;

    Features(Scene scene, Lexicon lexicon) {
        this.scene = scene;
        this.lexicon = lexicon;
    }

    /**
     * Names the features of {@code mention} as the speaker of {@code stretch}.
     *
     * @param previous the mention chosen for the stretch before, or null
     * @param rank how many other candidates lie between the two
     */
    void describe(
            Stretch stretch,
            Mention mention,
            @Nullable Mention previous,
            int rank,
            Consumer<String> sink) {
        String kind = kind(mention);
        String side = side(stretch, mention);
        boolean after = mention.first() >= stretch.end();
        sink.accept("kind=" + kind);
        sink.accept("side=" + side);
        sink.accept("side=" + side + " kind=" + kind);
        sink.accept("side=" + side + " rank=" + Math.min(rank, 6));
        int distance = after ? mention.first() - stretch.end() : stretch.first() - mention.end();
        sink.accept("side=" + side + " dist=" + bucket(distance));
        verbs(stretch, mention, side, kind, after, sink);
        anchors(stretch, mention, kind, sink);
        surroundings(mention, sink);
        pattern(stretch, mention, side, kind, after, sink);
        shape(stretch, side, kind, sink);
        continuation(stretch, mention, previous, side, sink);
    }

    private String kind(Mention mention) {
        if (mention.kind() == Kind.PRONOUN || mention.kind() == Kind.POSSESSIVE) {
            return scene.lower(mention.core());
        }
        String kind = mention.kind().name();
        boolean possessive = scene.classAt(mention.end()) == Words.CLITIC;
        return possessive ? kind + "'s" : kind;
    }

    /** Where the mention is: the sentence's or paragraph's distance, and on which side. */
    private String side(Stretch stretch, Mention mention) {
        boolean after = mention.first() >= stretch.end();
        int paragraphs = scene.paragraph(mention.core()) - stretch.paragraph();
        if (paragraphs != 0) {
            return "p" + paragraphs;
        }
        int from = scene.sentence(after ? stretch.end() - 1 : stretch.first());
        int sentences = scene.sentence(mention.core()) - from;
        return (after ? "a" : "b") + Math.max(-4, Math.min(4, sentences));
    }

    private static String bucket(int distance) {
        if (distance <= 4) {
            return Integer.toString(Math.max(0, distance));
        }
        return distance <= 6
                ? "6"
                : distance <= 9
                        ? "9"
                        : distance <= 15
                                ? "15"
                                : distance <= 25 ? "25" : distance <= 50 ? "50" : "far";
    }

    private void verbs(
            Stretch stretch,
            Mention mention,
            String side,
            String kind,
            boolean after,
            Consumer<String> sink) {
        verb("R", mention.right(), stretch, side, kind, after, sink);
        verb("L", mention.left(), stretch, side, kind, after, sink);
        int before = mention.first() - 1;
        if (before > 0
                && scene.lower(before).equals("to")
                && scene.lower(before - 1).equals("according")) {
            sink.accept("according to");
            sink.accept("according to side=" + side);
        }
    }

    private void verb(
            String which,
            Verb verb,
            Stretch stretch,
            String side,
            String kind,
            boolean after,
            Consumer<String> sink) {
        if (!verb.exists()) {
            sink.accept(which + "none side=" + side);
            return;
        }
        String word = scene.lower(verb.token());
        String share = Integer.toString((int) (lexicon.cue(word) * 9.99));
        String gap = bucket(verb.gap());
        sink.accept(which + "gap=" + gap + " share=" + share);
        sink.accept(which + "gap=" + gap + " side=" + side);
        sink.accept(which + "path=" + verb.path());
        sink.accept(which + "path=" + verb.path() + " kind=" + kind);
        if (verb.gap() <= 1) {
            sink.accept(which + "word=" + word);
            sink.accept(which + "near share=" + share + " side=" + side + " kind=" + kind);
        }
        int distance = after ? verb.token() - stretch.end() : stretch.first() - verb.token() - 1;
        sink.accept(which + "verb to quote=" + bucket(distance) + " side=" + side);
        if (distance >= 0 && distance <= 3) {
            sink.accept(which + "verb near quote=" + distance + " word=" + word);
        }
    }

    /**
     * The verbs nearest to the quotation on both sides: how the mention stands to each, whether or
     * not another verb stands between.
     */
    private void anchors(Stretch stretch, Mention mention, String kind, Consumer<String> sink) {
        int before = verbBefore(stretch);
        if (before >= 0 && mention.core() < stretch.first()) {
            anchor("b", before, stretch.first() - before, mention, kind, sink);
        }
        int after = verbAfter(stretch);
        if (after >= 0 && mention.core() >= stretch.end()) {
            anchor("a", after, after - stretch.end(), mention, kind, sink);
        }
        sink.accept(
                "anchors "
                        + anchor(stretch.first(), before)
                        + anchor(after, stretch.end() - 1)
                        + " side="
                        + side(stretch, mention));
    }

    private static String anchor(int to, int from) {
        return from < 0 || to < 0 ? "-" : bucket(to - from);
    }

    private void anchor(
            String side,
            int verb,
            int distance,
            Mention mention,
            String kind,
            Consumer<String> sink) {
        boolean subject = mention.end() <= verb;
        int from = subject ? mention.end() : verb + 1;
        int to = subject ? verb : mention.first();
        String near = distance <= 4 ? "near" : "far";
        boolean sameSentence = scene.sentence(verb) == scene.sentence(mention.core());
        if (!sameSentence) {
            sink.accept("anchor " + side + near + " elsewhere");
            return;
        }
        String place = "anchor " + side + near + (subject ? " S" : " I");
        int passed = passed(from, to);
        sink.accept(place + " passed=" + passed);
        sink.accept(place + " passed=" + passed + " kind=" + kind);
        sink.accept(place + " path=" + path(from, to));
        sink.accept(place + " gap=" + bucket(to - from));
        String shape = symbol(verb - 1) + ending(scene.lower(verb));
        boolean begins = mention.first() == 0 || scene.beginsSentence(mention.first());
        char role = symbol(mention.first() - 1);
        sink.accept(place + " verb=" + shape + " passed=" + passed + (begins ? " begins" : ""));
        sink.accept(place + " verb=" + shape + " after=" + role);
    }

    private static String ending(String word) {
        if (word.endsWith("ing")) {
            return "ing";
        }
        return word.endsWith("ed") ? "ed" : word.endsWith("s") ? "s" : "-";
    }

    /** How many names and pronouns stand between two tokens, up to 4. */
    private int passed(int from, int to) {
        int passed = 0;
        char last = 0;
        for (int i = from; i < to && passed < 4; i++) {
            char symbol = symbol(i);
            boolean counts =
                    symbol == Words.NAME
                            || symbol == Words.PRONOUN
                            || symbol == Words.SOURCE_NOUN
                            || symbol == Words.RELATIVE;
            passed += counts && symbol != last ? 1 : 0;
            last = symbol;
        }
        return passed;
    }

    private String path(int from, int to) {
        StringBuilder path = new StringBuilder();
        for (int i = from; i < to && path.length() <= PATTERN; i++) {
            char symbol = symbol(i);
            int length = path.length();
            if (symbol != '"' && (length == 0 || path.charAt(length - 1) != symbol)) {
                path.append(symbol);
            }
        }
        return path.length() > PATTERN ? "far" : path.toString();
    }

    /** The last reporting verb before the quotation in its sentence, within a few tokens. */
    private int verbBefore(Stretch stretch) {
        int start = scene.sentenceStart(scene.sentence(stretch.first()));
        for (int i = stretch.first() - 1; i >= start && i >= stretch.first() - ANCHOR; i--) {
            if (isVerb(i)) {
                return i;
            }
            if (scene.isQuoted(i)) {
                return -1;
            }
        }
        return -1;
    }

    private int verbAfter(Stretch stretch) {
        int end = scene.sentenceEnd(scene.sentence(stretch.end() - 1));
        for (int i = stretch.end(); i < end && i < stretch.end() + ANCHOR; i++) {
            if (isVerb(i)) {
                return i;
            }
            if (scene.isQuoted(i)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isVerb(int i) {
        char symbol = symbol(i);
        return symbol == Words.STRONG_CUE || symbol == Words.WEAK_CUE;
    }

    private void surroundings(Mention mention, Consumer<String> sink) {
        int first = mention.first();
        sink.accept("before=" + word(first - 1));
        sink.accept("before2=" + symbol(first - 2) + symbol(first - 1));
        sink.accept("core before=" + symbol(mention.core() - 1));
        sink.accept("after=" + word(mention.end()));
        sink.accept("after2=" + symbol(mention.end()) + symbol(mention.end() + 1));
        sink.accept("starts=" + symbol(first));
        if (mention.kind() == Kind.NOUN || mention.kind() == Kind.WORD) {
            sink.accept("noun share=" + (int) (lexicon.noun(scene.lower(mention.core())) * 19.99));
            sink.accept("noun=" + scene.lower(mention.core()));
        }
        if (first == 0 || scene.sentence(first - 1) != scene.sentence(first)) {
            sink.accept("begins sentence");
        }
        if (first == scene.paragraphStart(scene.paragraph(first))) {
            sink.accept("begins paragraph");
        }
        sink.accept("length=" + Math.min(5, mention.end() - mention.core()));
    }

    private String word(int i) {
        char symbol = symbol(i);
        return switch (symbol) {
            case Words.NAME, Words.NUMBER, Words.QUOTATION, Words.TIME -> String.valueOf(symbol);
            default -> i < 0 || i >= scene.size() ? String.valueOf(symbol) : scene.lower(i);
        };
    }

    private char symbol(int i) {
        return i >= 0 && i < scene.size() && scene.isQuoted(i) ? Words.QUOTATION : scene.classAt(i);
    }

    private void pattern(
            Stretch stretch,
            Mention mention,
            String side,
            String kind,
            boolean after,
            Consumer<String> sink) {
        int from = after ? stretch.end() : mention.end();
        int to = after ? mention.first() : stretch.first();
        StringBuilder pattern = new StringBuilder();
        int mentionsOnTheWay = 0;
        int quotations = 0;
        char last = 0;
        for (int i = from; i < to && i < from + 80; i++) {
            char symbol = symbol(i);
            if (symbol == '"' || (symbol == last && RUNS.indexOf(symbol) >= 0)) {
                continue;
            }
            quotations += symbol == Words.QUOTATION ? 1 : 0;
            mentionsOnTheWay += symbol == Words.NAME || symbol == Words.PRONOUN ? 1 : 0;
            pattern.append(symbol);
            last = symbol;
        }
        String whole = pattern.toString();
        String way = after ? "a" : "b";
        if (whole.length() <= PATTERN) {
            sink.accept("path " + way + " " + whole);
            sink.accept("path " + way + " " + whole + " kind=" + kind);
        }
        int length = whole.length();
        sink.accept("edge " + way + " " + whole.substring(0, Math.min(EDGE, length)));
        sink.accept("end " + way + " " + whole.substring(Math.max(0, length - EDGE)));
        sink.accept("passed=" + Math.min(mentionsOnTheWay, 4) + " side=" + side);
        sink.accept("quotes between=" + Math.min(quotations, 3) + " side=" + side);
        sink.accept("quotes between=" + Math.min(quotations, 3) + " " + way);
    }

    private void shape(Stretch stretch, String side, String kind, Consumer<String> sink) {
        char first = symbol(before(stretch));
        char next = symbol(after(stretch));
        String last = scene.token(stretch.end() - 1).text();
        String end = last.equals(",") || last.equals(".") || last.equals("?") ? last : "x";
        String capital = scene.token(stretch.first()).isCapitalised() ? "C" : "l";
        sink.accept("quote " + first + capital + end + next + " side=" + side);
        sink.accept("quote " + end + next + " side=" + side + " kind=" + kind);
        sink.accept("quote " + first + capital + " side=" + side);
        String size = stretch.words() < 4 ? "short" : "long";
        sink.accept("quote " + size + capital + " side=" + side);
    }

    private int before(Stretch stretch) {
        int i = stretch.first() - 1;
        if (i >= 0 && scene.classAt(i) == '"') {
            i--;
        }
        return i >= 0 && scene.paragraph(i) == stretch.paragraph() ? i : -1;
    }

    private int after(Stretch stretch) {
        int i = stretch.end();
        if (i < scene.size() && scene.classAt(i) == '"') {
            i++;
        }
        return i < scene.size() && scene.paragraph(i) == stretch.paragraph() ? i : scene.size();
    }

    private void continuation(
            Stretch stretch,
            Mention mention,
            @Nullable Mention previous,
            String side,
            Consumer<String> sink) {
        if (previous == null || stretch.index() == 0) {
            sink.accept("no previous side=" + side);
            return;
        }
        Stretch before = scene.stretches().get(stretch.index() - 1);
        int paragraphs = Math.min(3, stretch.paragraph() - before.paragraph());
        int sentences =
                Math.min(3, scene.sentence(stretch.first()) - scene.sentence(before.end() - 1));
        String where = paragraphs > 0 ? "p" + paragraphs : "s" + sentences;
        boolean same = overlap(mention, previous);
        String open = before.isOpen() ? " open" : "";
        sink.accept((same ? "same " : "other ") + where + open);
        sink.accept((same ? "same " : "other ") + where + " side=" + side);
        sink.accept(
                (same ? "same " : "other ")
                        + where
                        + " next="
                        + symbol(after(stretch))
                        + " before="
                        + symbol(before(stretch)));
        boolean sameName =
                !same && scene.lower(mention.end() - 1).equals(scene.lower(previous.end() - 1));
        if (sameName) {
            sink.accept("same name " + where);
        }
    }

    private static boolean overlap(Mention one, Mention other) {
        return one.first() < other.end() && other.first() < one.end();
    }
}
