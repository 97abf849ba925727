package dev.standfirst.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what stands between quotation marks, double ones and, where they stand outermost, single
 * ones. A quotation ends with its paragraph at the latest; only whether the next paragraph goes on
 * with it tells an opening mark that is never closed from an apostrophe. Takes time linear in the
 * text.
 */
public final class QuotationMarks {
    private static final int LONGEST_NAME = 80;

    private final String text;
    private final List<Span> paragraphs;
    private final List<List<Span>> stretches = new ArrayList<>();

    /**
     * Whether a paragraph read by now has a quotation in single marks that are surely no others.
     */
    private boolean isSingleStyle;

    private QuotationMarks(SourceText text, List<Span> paragraphs) {
        this.text = text.string();
        this.paragraphs = paragraphs;
    }

    /**
     * For each of the {@code paragraphs}, which follow one another, the stretches between paired
     * quotation marks, without the marks and the white space next to them, outermost only, in
     * order. A mark left open runs to the paragraph's end.
     */
    public static List<List<Span>> stretches(SourceText text, List<Span> paragraphs) {
        QuotationMarks marks = new QuotationMarks(text, paragraphs);
        for (int i = 0; i < paragraphs.size(); i++) {
            marks.stretches.add(marks.read(i));
        }
        return marks.stretches;
    }

    private List<Span> read(int i) {
        Span paragraph = paragraphs.get(i);
        DoubleMarks.Reading doubles = DoubleMarks.of(text, paragraph);
        List<Span> within = new ArrayList<>();
        if (isContinued(i, doubles.continued())) {
            within.add(new Span(paragraph.start(), doubles.continued()));
        }
        within.addAll(doubles.stretches());
        SingleMarks.Reading singles = SingleMarks.of(text, paragraph, within);
        List<Span> outermost = merged(within, singles.pairs());
        isSingleStyle |= singles.pairs().stream().anyMatch(SingleMarks.Pair::isCertain);
        if (singles.unclosed() >= 0 && runsOn(singles.unclosed(), i)) {
            outermost.removeIf(span -> span.end() > singles.unclosed());
            outermost.add(new Span(singles.unclosed(), paragraph.end()));
        }
        return outermost.stream().flatMap(span -> trimmed(span).stream()).toList();
    }

    /**
     * Whether a quotation left open goes on up to the mark at {@code closing}. Not a line that only
     * names who is quoted and closes after the name.
     */
    private boolean isContinued(int i, int closing) {
        int start = paragraphs.get(i).start();
        return closing > start
                && isLeftOpen(i - 1)
                && (closing - start > LONGEST_NAME || Character.isLowerCase(text.charAt(start)));
    }

    /** Whether the mark that a paragraph opened last is still open at its end. */
    private boolean isLeftOpen(int i) {
        return i >= 0
                && !stretches.get(i).isEmpty()
                && stretches.get(i).getLast().end() == paragraphs.get(i).end();
    }

    /**
     * Whether a quotation that begins at {@code start} in single marks runs on to the paragraph's
     * end: the next goes on with it, or a colon leads to it where such marks are known to quote.
     */
    private boolean runsOn(int start, int i) {
        if (isReopened(i, text.charAt(start - 1))) {
            return true;
        }
        int before = start - 2;
        boolean led = before < paragraphs.get(i).start() || text.startsWith(": ", before - 1);
        return led && isSingleStyle && Character.isUpperCase(text.charAt(start));
    }

    private boolean isReopened(int i, char mark) {
        return i + 1 < paragraphs.size()
                && text.charAt(paragraphs.get(i + 1).start()) == mark
                && SingleMarks.opens(text, paragraphs.get(i + 1));
    }

    /**
     * The outermost of both, in order. Single marks that hold double ones give way to them unless
     * they are certain.
     */
    private static List<Span> merged(List<Span> doubles, List<SingleMarks.Pair> singles) {
        List<Span> merged = new ArrayList<>();
        int at = 0;
        int end = 0;
        for (SingleMarks.Pair single : singles) {
            Span span = single.span();
            if (span.start() < end) {
                continue;
            }
            while (at < doubles.size() && doubles.get(at).start() < span.start()) {
                merged.add(doubles.get(at++));
            }
            boolean holds = at < doubles.size() && doubles.get(at).start() < span.end();
            if (holds && !single.isCertain()) {
                continue;
            }
            while (at < doubles.size() && doubles.get(at).start() < span.end()) {
                at++;
            }
            merged.add(span);
            end = span.end();
        }
        merged.addAll(doubles.subList(at, doubles.size()));
        return merged;
    }

    private Optional<Span> trimmed(Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && SourceText.isWhite(text.charAt(start))) {
            start++;
        }
        while (start < end && SourceText.isWhite(text.charAt(end - 1))) {
            end--;
        }
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }
}
