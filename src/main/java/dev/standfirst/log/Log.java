package dev.standfirst.log;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Structured log lines: one JSON object a line, in UTF-8, ended by a line feed. A line with metrics
 * is in CloudWatch's embedded metric format. What a line says is up to the caller, who never hands
 * over article text. Safe for use by threads if the sink is.
 */
public final class Log {
    private final Clock clock;
    private final Consumer<byte[]> sink;
    private final Map<String, String> fields;
    private final Map<String, String> dimensions;

    private Log(
            Clock clock,
            Consumer<byte[]> sink,
            Map<String, String> fields,
            Map<String, String> dimensions) {
        this.clock = clock;
        this.sink = sink;
        this.fields = fields;
        this.dimensions = dimensions;
    }

    /** A log that hands each line to {@code sink}. */
    public static Log to(Consumer<byte[]> sink, Clock clock) {
        return new Log(clock, sink, Map.of(), Map.of());
    }

    /** This log, with {@code name} in each line. */
    public Log with(String name, String value) {
        return new Log(clock, sink, and(fields, name, value), dimensions);
    }

    /** This log, with {@code name} in each line, by which the line's metrics are told apart. */
    public Log dimension(String name, String value) {
        return new Log(clock, sink, fields, and(dimensions, name, value));
    }

    private static Map<String, String> and(Map<String, String> some, String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(some);
        more.put(name, value);
        return more;
    }

    /** A line that only tells. */
    public Line info(String event) {
        return line(Level.INFO, event);
    }

    /** A line on something that was given back or left out. */
    public Line warn(String event) {
        return line(Level.WARN, event);
    }

    /** A line on something that someone has to look at. */
    public Line error(String event) {
        return line(Level.ERROR, event);
    }

    /**
     * A line of {@code level}; nothing is written before its {@link Line#write()}.
     *
     * @param event what happened, lower case with hyphens
     */
    public Line line(Level level, String event) {
        Line line =
                new Line(clock.instant(), sink).with("level", level.name()).with("event", event);
        fields.forEach(line::with);
        dimensions.forEach(line::dimension);
        return line;
    }
}
