package dev.standfirst.article;

import dev.standfirst.article.Paragraph.Role;
import dev.standfirst.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds the quotations of transcripts and interviews, where paragraph after paragraph begins with a
 * label such as “REIS:” or “Q:” and what follows has no marks. Takes time linear in the story.
 *
 * <p>Lists look alike: “Cost: £4 million”, “Harbour Town: Field; Jones (Bell 60)”. In speech a
 * label comes back, sentences follow it, and people say “I” and “you”.
 */
final class Transcripts {
    private static final int LONGEST_LABEL = 60;

    /** Unlabelled paragraphs that one speech may go on for. */
    private static final int LONGEST_PAUSE = 3;

    private static final int SHORTEST_RUN = 2;

    private static final Pattern LABEL =
            Pattern.compile(
                    "((?:\\p{Lu}[\\p{L}\\p{M}.’'&-]*+)(?: (?:\\p{Lu}[\\p{L}\\p{M}.’'&-]*+|de|da|du|del|van|der|von|bin|al|of|the))*+)"
                            + "(?:,? \\([^()]{1,30}+\\))?(?:, \\p{Lu}[\\p{Lu} .&-]*+)?: +(?=\\S)");

    /** What begins a line of facts, not of speech, and may come back. */
    private static final Set<String> NO_SPEAKERS =
            Set.of(
                    "address",
                    "also",
                    "audio",
                    "booked",
                    "caption",
                    "category",
                    "claim",
                    "cons",
                    "correction",
                    "cost",
                    "credit",
                    "date",
                    "director",
                    "email",
                    "fact",
                    "fact check",
                    "facts",
                    "fee",
                    "goals",
                    "graphic",
                    "image",
                    "ingredients",
                    "key",
                    "links",
                    "listen",
                    "location",
                    "method",
                    "more",
                    "myth",
                    "note",
                    "odds",
                    "phone",
                    "photo",
                    "photos",
                    "picture",
                    "prediction",
                    "price",
                    "profile",
                    "pros",
                    "rating",
                    "reality",
                    "recommended",
                    "referee",
                    "related",
                    "result",
                    "ruling",
                    "score",
                    "see also",
                    "sent off",
                    "serves",
                    "source",
                    "starring",
                    "status",
                    "step",
                    "subs",
                    "substitutes",
                    "summary",
                    "tel",
                    "the claim",
                    "the facts",
                    "the verdict",
                    "tickets",
                    "time",
                    "tip",
                    "topics",
                    "truth",
                    "tv",
                    "twitter",
                    "update",
                    "venue",
                    "verdict",
                    "video",
                    "warning",
                    "watch",
                    "website",
                    "what",
                    "when",
                    "where",
                    "who",
                    "why",
                    "winner");

    private static final Set<String> ADDRESSING =
            Set.of(
                    "i", "i'm", "i’m", "i've", "i’ve", "i'd", "i’d", "i'll", "i’ll", "me", "my",
                    "we", "we're", "we’re", "we've", "we’ve", "us", "our", "you", "you're",
                    "you’re", "your", "yes", "no", "well", "thanks", "thank");

    private final List<Parts> story;
    private final List<@Nullable Label> labels;
    private final List<Parts> read;

    private Transcripts(List<Parts> story) {
        this.story = story;
        this.labels = new ArrayList<>();
        story.forEach(parts -> labels.add(label(parts)));
        this.read = new ArrayList<>(story);
    }

    /**
     * A label.
     *
     * @param name what it says
     * @param end how many characters of the paragraph it takes, with the white space after it
     */
    private record Label(String name, int end) {}

    /**
     * {@code story} with each labelled speech as one quotation for each of its paragraphs. Where
     * the transcript itself is quoted, “REIS: We won”, the label is taken out of the quotation.
     */
    static List<Parts> in(List<Parts> story) {
        Transcripts transcripts = new Transcripts(withoutLabels(story));
        List<Integer> run = new ArrayList<>();
        for (int i = 0; i < story.size(); i++) {
            if (transcripts.labels.get(i) == null) {
                continue;
            }
            if (!run.isEmpty() && i - run.getLast() > LONGEST_PAUSE + 1) {
                transcripts.read(run);
                run.clear();
            }
            run.add(i);
        }
        transcripts.read(run);
        return transcripts.read;
    }

    private static List<Parts> withoutLabels(List<Parts> story) {
        List<@Nullable Label> labels = new ArrayList<>();
        story.forEach(parts -> labels.add(quotedLabel(parts)));
        if (labels.stream().filter(Objects::nonNull).count() < SHORTEST_RUN) {
            return story;
        }
        return IntStream.range(0, story.size())
                .mapToObj(i -> withoutLabel(story.get(i), labels.get(i)))
                .toList();
    }

    private static Parts withoutLabel(Parts parts, @Nullable Label label) {
        if (label == null) {
            return parts;
        }
        List<Span> quotations = new ArrayList<>(parts.quotations());
        Span first = quotations.getFirst();
        quotations.set(0, new Span(start(parts) + label.end(), first.end()));
        return parts.with(quotations);
    }

    /** The label that begins the quotation that begins {@code parts}. */
    private static @Nullable Label quotedLabel(Parts parts) {
        if (parts.quotations().isEmpty()) {
            return null;
        }
        Span first = parts.quotations().getFirst();
        int mark = first.start() - start(parts);
        Label label = mark == 1 ? labelAt(parts, mark) : null;
        return label != null && start(parts) + label.end() < first.end() ? label : null;
    }

    private static @Nullable Label label(Parts parts) {
        Label label = parts.paragraph().role() == Role.BODY ? labelAt(parts, 0) : null;
        boolean marked =
                label != null
                        && parts.quotations().stream()
                                .anyMatch(q -> q.start() <= start(parts) + label.end() + 1);
        return marked ? null : label;
    }

    private static @Nullable Label labelAt(Parts parts, int from) {
        String string = parts.string();
        Matcher matcher = LABEL.matcher(string);
        matcher.region(from, Math.min(string.length(), from + LONGEST_LABEL));
        matcher.useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return null;
        }
        String name = matcher.group(1).toLowerCase(Locale.ROOT);
        return NO_SPEAKERS.contains(name) ? null : new Label(name, matcher.end());
    }

    private static int start(Parts parts) {
        return parts.paragraph().span().start();
    }

    private void read(List<Integer> run) {
        if (run.size() < SHORTEST_RUN || !isSpeech(run)) {
            return;
        }
        for (int k = 0; k < run.size(); k++) {
            int i = run.get(k);
            quote(i, labelAt(i).end());
            int next = k + 1 < run.size() ? run.get(k + 1) : i;
            for (int j = i + 1; j < next && goesOn(story.get(j)); j++) {
                quote(j, 0);
            }
        }
    }

    private Label labelAt(int i) {
        return Objects.requireNonNull(labels.get(i));
    }

    private void quote(int i, int from) {
        Span paragraph = story.get(i).paragraph().span();
        read.set(
                i, story.get(i).with(List.of(new Span(paragraph.start() + from, paragraph.end()))));
    }

    /** Whether a label comes back and at least half the paragraphs sound spoken. */
    private boolean isSpeech(List<Integer> run) {
        Set<String> names = new HashSet<>();
        run.forEach(i -> names.add(labelAt(i).name()));
        long spoken = run.stream().filter(i -> isSpoken(story.get(i))).count();
        boolean comesBack = names.size() < run.size() || names.equals(Set.of("q", "a"));
        return comesBack && 2 * spoken >= run.size();
    }

    private static boolean isSpoken(Parts parts) {
        boolean addresses =
                parts.string().endsWith("?")
                        || parts.tokens().stream()
                                .anyMatch(t ->
                                        ADDRESSING.contains(t.text().toLowerCase(Locale.ROOT)));
        return addresses && Parts.endsSentence(parts.string());
    }

    /** Not “(Applause.)”, nor a question, which is another’s, nor what the reporter says. */
    private static boolean goesOn(Parts parts) {
        return parts.paragraph().role() == Role.BODY
                && parts.quotations().isEmpty()
                && !parts.string().endsWith("?")
                && !parts.string().startsWith("(")
                && !parts.string().startsWith("[")
                && isSpoken(parts);
    }
}
