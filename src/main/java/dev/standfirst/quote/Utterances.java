package dev.standfirst.quote;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/**
 * Describes whether a stretch is something that somebody said, rather than a title, a nickname or a
 * word at arm's length, in features that a linear model weighs.
 */
final class Utterances {
    /** Words shorter than this have a small letter within titles. */
    private static final int LONG = 5;

    private final Scene scene;
    private final Lexicon lexicon;
    private final Namings namings;

    Utterances(Scene scene, Lexicon lexicon) {
        this.scene = scene;
        this.lexicon = lexicon;
        this.namings = new Namings(scene);
    }

    /** Whether {@code stretch} can only be a name or a word spoken of, whoever stands beside it. */
    boolean isName(Stretch stretch) {
        return namings.isName(stretch);
    }

    /**
     * Names the features of {@code stretch}.
     *
     * @param mention who would have said it, or null
     * @param share the probability of that mention
     * @param previous what was concluded of the stretch before, or null
     */
    void describe(
            Stretch stretch,
            @Nullable Mention mention,
            double share,
            @Nullable Attribution previous,
            Consumer<String> sink) {
        String size = Integer.toString(Math.min(stretch.words(), 12));
        if (stretch.words() > 8) {
            size = stretch.words() > 12 ? "13+" : "9-12";
        }
        String capitals = capitals(stretch);
        sink.accept("bias");
        sink.accept("words=" + size);
        sink.accept("words=" + size + " capitals=" + capitals);
        if (scene.isOddlyMarked(stretch)) {
            sink.accept("odd marks");
        }
        if (scene.isOpenedByApostrophes(stretch)) {
            sink.accept("apostrophes");
        }
        String naming = namings.of(stretch);
        sink.accept("naming=" + naming);
        sink.accept("naming=" + naming + " capitals=" + capitals);
        String last = scene.lastOf(stretch);
        int next = scene.following(stretch);
        sink.accept("ends=" + (isMark(last) ? last : "x"));
        sink.accept("ends=" + (isMark(last) ? last : "x") + " words=" + size);
        sink.accept("before=" + before(stretch));
        sink.accept("before=" + before(stretch) + " words=" + size);
        sink.accept("after=" + symbol(stretch, next));
        sink.accept(
                "around="
                        + symbol(stretch, scene.preceding(stretch))
                        + symbol(stretch, next)
                        + " capitals="
                        + capitals);
        sink.accept("around=" + symbol(stretch, scene.preceding(stretch)) + symbol(stretch, next));
        sink.accept(
                "around="
                        + symbol(stretch, scene.preceding(stretch))
                        + capitals
                        + " words="
                        + size);
        sink.accept(
                "before2=" + word(stretch, scene.preceding(stretch) - 1) + " " + before(stretch));
        sink.accept("before=" + before(stretch) + " capitals=" + capitals);
        sink.accept("after word=" + word(stretch, next) + " ends=" + (isMark(last) ? last : "x"));
        sink.accept("share=" + (int) (share * 10));
        sink.accept("share=" + (int) (share * 10) + " words=" + size);
        if (mention != null) {
            mention(stretch, mention, size, sink);
        }
        if (previous != null) {
            boolean near = previous.stretch().paragraph() == stretch.paragraph();
            String was = previous.uttered() >= 0.5 ? "yes" : "no";
            sink.accept("previous " + was + (near ? " near" : " far"));
            boolean adjacent = near && stretch.first() - previous.stretch().end() <= 5;
            sink.accept("previous " + was + (adjacent ? " adjacent" : " apart") + " words=" + size);
        }
    }

    private void mention(Stretch stretch, Mention mention, String size, Consumer<String> sink) {
        boolean after = mention.first() >= stretch.end();
        boolean same = scene.paragraph(mention.core()) == stretch.paragraph();
        int distance =
                !same
                        ? 9
                        : Math.min(
                                8,
                                (after
                                                ? mention.first() - stretch.end()
                                                : stretch.first() - mention.end())
                                        / 2);
        sink.accept("mention " + (after ? "a" : "b") + distance);
        int verb =
                mention.right().exists() && mention.right().gap() <= mention.left().gap() + 8
                        ? mention.right().token()
                        : mention.left().token();
        double share = verb < 0 ? 0 : lexicon.cue(scene.lower(verb));
        sink.accept("verb share=" + (int) (share * 9.99));
        sink.accept("verb share=" + (int) (share * 9.99) + " words=" + size);
        if (verb >= 0) {
            sink.accept("verb=" + scene.lower(verb));
        }
        sink.accept("kind=" + mention.kind());
    }

    /** The word before the opening mark; a colon that ends the paragraph before. */
    private String before(Stretch stretch) {
        String word = word(stretch, scene.preceding(stretch));
        return word.equals("^") && scene.isLedByColon(stretch) ? "^:" : word;
    }

    private String capitals(Stretch stretch) {
        int capitals = 0;
        int words = 0;
        boolean title = true;
        for (int i = stretch.first(); i < stretch.end() && words < 12; i++) {
            if (Character.isLetter(scene.token(i).text().codePointAt(0))) {
                words++;
                boolean capital = scene.token(i).isCapitalised();
                capitals += capital ? 1 : 0;
                title &= capital || scene.token(i).text().length() < LONG;
            }
        }
        boolean first = scene.token(stretch.first()).isCapitalised();
        if (capitals == 0) {
            return "none";
        }
        if (title && capitals > 1) {
            return "title";
        }
        return capitals == 1 && first ? "first" : capitals * 2 > words ? "most" : "some";
    }

    private static boolean isMark(String token) {
        return token.length() == 1 && ",.?!…".contains(token);
    }

    private boolean isHere(Stretch stretch, int i) {
        return i >= 0 && i < scene.size() && scene.paragraph(i) == stretch.paragraph();
    }

    private String word(Stretch stretch, int i) {
        if (!isHere(stretch, i)) {
            return "^";
        }
        return scene.classAt(i) == Words.NAME ? "N" : scene.lower(i);
    }

    private char symbol(Stretch stretch, int i) {
        return !isHere(stretch, i) ? '^' : scene.isQuoted(i) ? Words.QUOTATION : scene.classAt(i);
    }
}
