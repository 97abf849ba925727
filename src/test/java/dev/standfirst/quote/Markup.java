package dev.standfirst.quote;

import dev.standfirst.text.Span;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Text with marks that say what is what in it: <code>{q1|“We won,”} {s1|Ana Reis} {c1|said}.</code>
 * A mark's letter is {@code q} for a quotation, {@code s} for whom the text names as its speaker
 * and {@code c} for its cue; the numbers, divided by commas, say of which quotations. <code>
 * {x|“fresh”}
 * </code> is a stretch over which editors differ: it counts neither way. Marks may nest.
 *
 * @param text the text without its marks
 * @param marks what was marked, in the order in which the marks end
 */
record Markup(String text, List<Mark> marks) {
    Markup {
        marks = List.copyOf(marks);
    }

    /** A marked stretch of {@link #text}. */
    record Mark(char letter, List<Integer> numbers, Span span) {
        Mark {
            numbers = List.copyOf(numbers);
        }
    }

    private record Opened(String label, int start) {}

    /**
     * @throws IllegalArgumentException if a mark is not closed or says nothing
     */
    static Markup parse(String marked) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        Deque<Opened> open = new ArrayDeque<>();
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '{') {
                int bar = marked.indexOf('|', i);
                open.push(new Opened(marked.substring(i + 1, bar), text.length()));
                i = bar;
            } else if (c == '}') {
                Opened opened = open.pop();
                marks.add(mark(opened, text.length()));
            } else {
                text.append(c);
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalArgumentException("not closed: " + open);
        }
        return new Markup(text.toString(), marks);
    }

    private static Mark mark(Opened opened, int end) {
        String label = opened.label();
        if (label.equals("x")) {
            return new Mark('x', List.of(), new Span(opened.start(), end));
        }
        if (!label.matches("[qsc]\\d+(,\\d+)*")) {
            throw new IllegalArgumentException("not a mark: " + label);
        }
        List<Integer> numbers =
                Arrays.stream(label.substring(1).split(",", -1)).map(Integer::valueOf).toList();
        return new Mark(label.charAt(0), numbers, new Span(opened.start(), end));
    }

    /** The stretches over which editors differ. */
    List<Span> open() {
        return marks.stream().filter(mark -> mark.letter() == 'x').map(Mark::span).toList();
    }

    /** What is marked with {@code letter} for quotation {@code number}. */
    List<Span> of(char letter, int number) {
        return marks.stream()
                .filter(mark -> mark.letter() == letter && mark.numbers().contains(number))
                .map(Mark::span)
                .toList();
    }
}
