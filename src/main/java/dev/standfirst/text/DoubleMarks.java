package dev.standfirst.text;

import dev.standfirst.text.Mark.Family;
import dev.standfirst.text.Mark.Side;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Pairs the double marks of a paragraph: “ ”, " ", « », „ “, `` '' and what is mixed of them. Takes
 * time linear in the paragraph.
 *
 * <p>Where marks are missing, one that is never closed is passed over in favour of the pairs after
 * it, as a forgotten mark is commoner than the same marks nested: “One, he said. “Two” is “Two”.
 */
final class DoubleMarks {
    /**
     * What holds quotations in the same marks is one quotation up to this length; beyond, a mark
     * was forgotten at its beginning and another at its end.
     */
    private static final int LONGEST_NEST = 1_500;

    private final String text;
    private final Span paragraph;
    private final List<Mark> marks;

    /** Per mark, the next that does not stand for inches. */
    private final @Nullable Mark[] next;

    private final Deque<Mark> open = new ArrayDeque<>();
    private final Map<Family, Integer> opened = new EnumMap<>(Family.class);
    private final List<Pair> pairs = new ArrayList<>();
    private int continued = -1;

    private DoubleMarks(String text, Span paragraph) {
        this.text = text;
        this.paragraph = paragraph;
        this.marks = Mark.in(text, paragraph);
        this.next = new Mark[marks.size()];
    }

    /** A quotation and the marks that it stands in. */
    private record Pair(int start, int end, Family family) {}

    /**
     * What the double marks of a paragraph enclose.
     *
     * @param stretches the outermost quotations, without marks, in order; a mark left open runs to
     *     the paragraph's end
     * @param continued the index of the first mark, where it closes a quotation that began before
     *     the paragraph, else -1
     */
    record Reading(List<Span> stretches, int continued) {}

    static Reading of(String text, Span paragraph) {
        DoubleMarks marks = new DoubleMarks(text, paragraph);
        marks.pair();
        marks.closeAtEnd();
        return new Reading(
                marks.pairs.stream()
                        .filter(pair -> pair.start < pair.end)
                        .map(pair -> new Span(pair.start, pair.end))
                        .toList(),
                marks.continued);
    }

    private void pair() {
        @Nullable Mark plain = null;
        for (int i = marks.size() - 1; i >= 0; i--) {
            next[i] = plain;
            plain = marks.get(i).isAfterDigit() ? plain : marks.get(i);
        }
        for (int i = 0; i < marks.size(); i++) {
            read(i);
        }
    }

    private void read(int i) {
        Mark mark = marks.get(i);
        if (mark.family() == Family.GUILLEMET || mark.family() == Family.ANGLE) {
            readGuillemet(mark);
        } else if (open.isEmpty()) {
            readOutside(mark, i);
        } else {
            readInside(mark, i);
        }
    }

    /** « » in French, » « in German: what opens is told by its place. */
    private void readGuillemet(Mark mark) {
        Mark last = open.peek();
        boolean inside = last != null && last.family() == mark.family();
        if (inside && last.leaning() != mark.leaning()) {
            close(mark);
        } else if (!inside && (mark.isOpening() || mark.place() == Side.OPENING)) {
            open(mark);
        }
    }

    /** Nothing is open: what looks like a closing mark opens where another closes after it. */
    private void readOutside(Mark mark, int i) {
        Mark following = next[i];
        if (!mark.isClosing()) {
            if (!mark.isAfterDigit() || mark.isOpening()) {
                open(mark);
            }
        } else if (following != null && following.isClosing() && canOpen(mark)) {
            open(mark);
        } else if (i == 0) {
            continued = mark.start();
        }
    }

    private boolean canOpen(Mark mark) {
        return mark.leaning() == Side.OPENING || isAfterLead(mark);
    }

    /** “He says,” there is nobody.”: the mark has slipped to the wrong side of the space. */
    private boolean isAfterLead(Mark mark) {
        return mark.start() == paragraph.start()
                || ",:".indexOf(text.charAt(mark.start() - 1)) >= 0;
    }

    private void readInside(Mark mark, int i) {
        Mark following = next[i];
        if (isInches(mark, following)) {
            return;
        }
        boolean opens = mark.isOpening() && mark.leaning() != Side.CLOSING;
        if (opens && !isSlipped(mark, following)) {
            open(mark);
        } else if (opens || mark.end() - mark.start() == 1 || isClosedBy(mark, following)) {
            close(mark);
        }
    }

    /** “"It is 34" wide," he said”: another mark closes the quotation. */
    private boolean isInches(Mark mark, @Nullable Mark following) {
        boolean closed = following != null && following.isClosing();
        return mark.isAfterDigit() && closed && (mark.leaning() == Side.EITHER || isFeet(mark));
    }

    /** “6’2””: with the feet before it even a closing mark may stand for inches. */
    private boolean isFeet(Mark mark) {
        int at = mark.start() - 1;
        while (at > paragraph.start() && Character.isDigit(text.charAt(at))) {
            at--;
        }
        return mark.start() - at <= 3 && "'’".indexOf(text.charAt(at)) >= 0;
    }

    /**
     * “"We won, "he said. "At last."”: a closing mark on the wrong side of the space. Not “"We won,
     * he said. "At last."”, where the next closes.
     */
    private boolean isSlipped(Mark mark, @Nullable Mark following) {
        if (mark.leaning() == Side.OPENING && mark.place() != Side.EITHER) {
            return false;
        }
        if (following == null ? isBeforeCapital(mark) : following.isClosing()) {
            return false;
        }
        int before = mark.start() - 1;
        while (before > paragraph.start() && SourceText.isWhite(text.charAt(before))) {
            before--;
        }
        return ",.?!…".indexOf(text.charAt(before)) >= 0;
    }

    private boolean isBeforeCapital(Mark mark) {
        return mark.end() < paragraph.end() && Character.isUpperCase(text.charAt(mark.end()));
    }

    /** Two single marks close what they did not open unless they are two closing marks. */
    private boolean isClosedBy(Mark mark, @Nullable Mark following) {
        return (mark.family() == Family.WIRE && isOpen(Family.WIRE))
                || following == null
                || !following.isClosing();
    }

    private void open(Mark mark) {
        Mark last = open.peek();
        if (last != null && last.end() == mark.start()) {
            forget();
        }
        open.push(mark);
        opened.merge(mark.family(), 1, Integer::sum);
    }

    private boolean isOpen(Family family) {
        return opened.getOrDefault(family, 0) > 0;
    }

    private Mark forget() {
        Mark mark = open.pop();
        opened.merge(mark.family(), -1, Integer::sum);
        return mark;
    }

    /** Closes the last mark of the family, else the last. */
    private void close(Mark closing) {
        boolean low = open.element().family() == Family.LOW && closing.family() == Family.CURLY;
        Family family = low ? Family.LOW : closing.family();
        boolean known = isOpen(family);
        Mark opening = forget();
        while (known && opening.family() != family) {
            opening = forget();
        }
        enclose(opening, closing.start());
    }

    /** Puts a quotation in place of those that it holds. */
    private void enclose(Mark opening, int end) {
        if (isNested(opening) && holdsItsLike(opening) && end - opening.end() > LONGEST_NEST) {
            return;
        }
        while (isNested(opening)) {
            pairs.removeLast();
        }
        pairs.add(new Pair(opening.end(), end, opening.family()));
    }

    private boolean isNested(Mark opening) {
        return !pairs.isEmpty() && pairs.getLast().start > opening.start();
    }

    private boolean holdsItsLike(Mark opening) {
        return pairs.getLast().family == opening.family();
    }

    /** A mark left open runs on unless complete pairs come after it. */
    private void closeAtEnd() {
        while (!open.isEmpty()) {
            Mark mark = forget();
            if (!isNested(mark)) {
                pairs.add(new Pair(mark.end(), paragraph.end(), mark.family()));
            }
        }
    }
}
