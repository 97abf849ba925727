package dev.standfirst.representation;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A place of an article's text that a page highlights.
 *
 * @param start where it starts, within the text
 * @param end where it ends, within the text
 * @param speaker who said it; null for a fact, and where nobody is known
 */
record Mark(Kind kind, int number, int start, int end, @Nullable String speaker) {
    /** So that a mark nests in those before it wherever that can be. */
    static final Comparator<Mark> OUTER_FIRST =
            Comparator.comparingInt(Mark::start)
                    .thenComparing(Comparator.comparingInt(Mark::end).reversed())
                    .thenComparing(Mark::kind)
                    .thenComparingInt(Mark::number);

    /** What is highlighted. */
    enum Kind {
        FACT("fact"),
        QUOTE("quote");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The id of the place of the one with that number. */
        String id(int number) {
            return word + "-" + number;
        }

        /** The id of the entry of the one with that number. */
        String entryId(int number) {
            return "summary-" + id(number);
        }

        @Override
        public String toString() {
            return word;
        }
    }

    /** The id of its place; all places of a fact or a quote have the same. */
    String id() {
        return kind.id(number);
    }

    /** The id of its entry in the summary. */
    String entryId() {
        return kind.entryId(number);
    }

    /** “F1”, “Q3”. */
    String label() {
        return (kind == Kind.FACT ? "F" : "Q") + number;
    }

    /** “F1: fact”, “Q3: Maria Lopez, harbour master”; begins with what is seen. */
    String name() {
        return label() + ": " + (speaker == null ? kind : speaker);
    }

    boolean covers(int index) {
        return start <= index && index < end;
    }

    /**
     * The marks of {@code summary} in {@code text}, outer ones first. Places outside the text are
     * left out or cut off at its end; none begins or ends within a surrogate pair or a line's end.
     */
    static List<Mark> of(SummaryDocument summary, String text) {
        List<Mark> marks = new ArrayList<>();
        int number = 0;
        for (SummaryDocument.Fact fact : summary.facts()) {
            add(marks, Kind.FACT, ++number, fact.spans(), text, null);
        }
        number = 0;
        for (SummaryDocument.Quote quote : summary.quotes()) {
            String speaker = Words.speaker(quote.speaker(), text);
            add(marks, Kind.QUOTE, ++number, quote.spans(), text, speaker);
        }
        marks.sort(OUTER_FIRST);
        return marks;
    }

    private static void add(
            List<Mark> marks,
            Kind kind,
            int number,
            List<SummaryDocument.Span> spans,
            String text,
            @Nullable String speaker) {
        for (SummaryDocument.Span span : spans) {
            int start = whole(text, span.start());
            int end = whole(text, span.end());
            if (start < end) {
                marks.add(new Mark(kind, number, start, end, speaker));
            }
        }
    }

    /** {@code index} or, where that is in the middle of something, the next one. */
    private static int whole(String text, int index) {
        if (index >= text.length()) {
            return text.length();
        }
        boolean within = index > 0 && isOne(text.charAt(index - 1), text.charAt(index));
        return within ? index + 1 : index;
    }

    private static boolean isOne(char first, char second) {
        return Character.isSurrogatePair(first, second) || (first == '\r' && second == '\n');
    }
}
