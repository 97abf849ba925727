package dev.standfirst.article;

import dev.standfirst.article.TextLines.Line;
import dev.standfirst.text.SourceText;
import dev.standfirst.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tells where paragraphs end in plain text. Texts come with one paragraph a line, with or without
 * blank lines between, or hard-wrapped, where a paragraph runs over lines and ends at a blank line,
 * an indented line or a line left short.
 */
final class ParagraphLayout {
    /** Tools that wrap at all wrap at 60 to 80 columns, few beyond 100. */
    private static final int WIDEST_WRAP = 130;

    private static final int NARROWEST_WRAP = 30;

    /**
     * In hard-wrapped text hardly any line could have held the next one's first word; stray short
     * lines are forgiven.
     */
    private static final double WRAPPED_SHARE = 0.75;

    private final SourceText text;
    private final List<Line> lines;
    private final int width;

    /** How many lines at the beginning are each a paragraph, wrapped or not. */
    private final int head;

    private ParagraphLayout(SourceText text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
        this.width = lines.stream().mapToInt(line -> line.span().length()).max().orElse(0);
        this.head = headLength();
    }

    /**
     * A headline, a byline and the like without a blank line between: the lines above the first
     * blank one, where one of them is a byline.
     */
    private int headLength() {
        int blank = 1;
        while (blank < lines.size() && !lines.get(blank).afterBlank()) {
            blank++;
        }
        boolean follows = blank < lines.size() && blank <= HeadLines.WITHIN;
        boolean head =
                follows
                        && IntStream.range(1, blank)
                                .mapToObj(i -> text.at(lines.get(i).span()))
                                .anyMatch(line -> HeadLines.byline(line).isPresent());
        return head ? blank : 0;
    }

    /** The paragraphs of {@code text}, in order, without white space around them. */
    static List<Span> of(SourceText text) {
        ParagraphLayout layout = new ParagraphLayout(text, TextLines.of(text));
        return layout.isHardWrapped() ? layout.joined() : layout.lineByLine();
    }

    private List<Span> lineByLine() {
        return lines.stream().map(Line::span).toList();
    }

    private boolean isHardWrapped() {
        if (width > WIDEST_WRAP || width < NARROWEST_WRAP) {
            return false;
        }
        int[] inner =
                IntStream.range(Math.max(head, 1), lines.size())
                        .filter(i -> !lines.get(i).afterBlank())
                        .toArray();
        long full = IntStream.of(inner).filter(i -> isFull(i - 1)).count();
        return full > 0 && full >= WRAPPED_SHARE * endsWithin(inner);
    }

    /** Line ends that do not end a sentence: only these tell whether lines are wrapped. */
    private long endsWithin(int[] inner) {
        return IntStream.of(inner)
                .filter(i -> isFull(i - 1) || !endsSentence(lines.get(i - 1)))
                .count();
    }

    private List<Span> joined() {
        List<Span> paragraphs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (paragraphs.isEmpty() || begins(i)) {
                paragraphs.add(line.span());
            } else {
                paragraphs.add(paragraphs.removeLast().cover(line.span()));
            }
        }
        return paragraphs;
    }

    private boolean begins(int i) {
        Line line = lines.get(i);
        Line before = lines.get(i - 1);
        return (i < head && !isContinued(i))
                || line.afterBlank()
                || line.indent() > before.indent()
                || (!isFull(i - 1) && endsSentence(before));
    }

    /** Whether a headline in small letters goes on in this line. */
    private boolean isContinued(int i) {
        return isFull(i - 1) && Character.isLowerCase(text.charAt(lines.get(i).span().start()));
    }

    /** Whether the first word of the next line would not have fitted. */
    private boolean isFull(int i) {
        return lines.get(i).span().length() + 1 + firstWord(lines.get(i + 1)) > width;
    }

    private int firstWord(Line line) {
        String words = text.at(line.span());
        int space = words.indexOf(' ');
        return space < 0 ? words.length() : space;
    }

    private boolean endsSentence(Line line) {
        return ".?!\"”’'»:)".indexOf(text.charAt(line.span().end() - 1)) >= 0;
    }
}
