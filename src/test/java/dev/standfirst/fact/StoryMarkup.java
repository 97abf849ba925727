package dev.standfirst.fact;

import dev.standfirst.entity.Entity;
import dev.standfirst.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Text with marks on its names and figures: <code>{p|Ana Reis} paid {m|€300}.</code> Marks do not
 * nest.
 *
 * @param text the text without its marks
 * @param marks what was marked, in order
 */
record StoryMarkup(String text, List<Mark> marks) {
    StoryMarkup {
        marks = List.copyOf(marks);
    }

    /** A marked stretch of {@link #text}. */
    record Mark(Label label, Span span) {}

    /** What a mark says of its stretch. */
    enum Label {
        PERSON("p", Entity.Kind.PERSON, null),
        ORGANISATION("o", Entity.Kind.ORGANISATION, null),
        PLACE("l", Entity.Kind.PLACE, null),
        MONEY("m", null, Figure.Kind.MONEY),
        PERCENT("%", null, Figure.Kind.PERCENT),
        COUNT("#", null, Figure.Kind.COUNT),
        /** Ages among them. */
        MEASURE("u", null, Figure.Kind.MEASURE),
        DURATION("~", null, Figure.Kind.DURATION),
        DATE("d", null, Figure.Kind.DATE),
        TIME("t", null, Figure.Kind.TIME),
        /** A name or figure over whose kind editors differ: it counts neither way. */
        OPEN("x", null, null);

        private final String sign;
        final Entity.@Nullable Kind entity;
        final Figure.@Nullable Kind figure;

        Label(String sign, Entity.@Nullable Kind entity, Figure.@Nullable Kind figure) {
            this.sign = sign;
            this.entity = entity;
            this.figure = figure;
        }

        private static Label of(String sign) {
            return Arrays.stream(values())
                    .filter(label -> label.sign.equals(sign))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("not a mark: " + sign));
        }
    }

    private record Opened(Label label, int start) {}

    /**
     * @throws IllegalArgumentException if a mark is unknown, empty, within another or not closed
     */
    static StoryMarkup parse(String marked) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        Deque<Opened> open = new ArrayDeque<>();
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '{') {
                require(open.isEmpty(), "a mark within a mark", marked, i);
                require(marked.startsWith("|", i + 2), "no mark", marked, i);
                open.push(new Opened(Label.of(marked.substring(i + 1, i + 2)), text.length()));
                i += 2;
            } else if (c == '}') {
                require(!open.isEmpty(), "nothing to close", marked, i);
                Opened opened = open.pop();
                marks.add(new Mark(opened.label(), new Span(opened.start(), text.length())));
            } else {
                text.append(c);
            }
        }
        require(open.isEmpty(), "not closed", marked, marked.length());
        return new StoryMarkup(text.toString(), marks);
    }

    private static void require(boolean holds, String fault, String marked, int at) {
        if (!holds) {
            int from = Math.max(0, at - 20);
            int to = Math.min(marked.length(), at + 20);
            throw new IllegalArgumentException(fault + ": " + marked.substring(from, to));
        }
    }
}
