package dev.standfirst.log;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** One log line in the making. Not for use by several threads. */
public final class Line {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String NAMESPACE = "Standfirst";
    private static final int FRAMES = 24;
    private static final int CAUSES = 4;

    private final Instant time;
    private final Consumer<byte[]> sink;
    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final List<String> dimensions = new ArrayList<>();
    private final Map<String, Unit> metrics = new LinkedHashMap<>();

    Line(Instant time, Consumer<byte[]> sink) {
        this.time = time;
        this.sink = sink;
    }

    /** Adds a field; one that is null is left out. */
    public Line with(String name, @Nullable String value) {
        if (value != null) {
            fields.put(name, value);
        }
        return this;
    }

    /** Adds a number. */
    public Line with(String name, long value) {
        fields.put(name, value);
        return this;
    }

    /** Adds a field by which this line's metrics are told apart. */
    public Line dimension(String name, String value) {
        dimensions.add(name);
        return with(name, value);
    }

    /** Adds a field that CloudWatch takes for a metric's value. */
    public Line metric(String name, Unit unit, long value) {
        metrics.put(name, unit);
        return with(name, value);
    }

    /**
     * Adds what was thrown and where, with its causes; never a message, since a message may quote
     * what was being read.
     */
    public Line failure(Throwable failure) {
        List<String> stack = new ArrayList<>();
        Throwable at = failure;
        for (int cause = 0; at != null && cause < CAUSES; cause++, at = at.getCause()) {
            stack.add((cause == 0 ? "" : "caused by ") + at.getClass().getName());
            StackTraceElement[] frames = at.getStackTrace();
            for (int i = 0; i < Math.min(frames.length, FRAMES); i++) {
                stack.add("at " + frames[i]);
            }
        }
        fields.put("error", failure.getClass().getName());
        fields.put("stack", stack);
        return this;
    }

    /** Hands the line to the log's sink. */
    public void write() {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(line)) {
            write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        line.write('\n');
        sink.accept(line.toByteArray());
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("time", time.toString());
        for (Map.Entry<String, Object> field : fields.entrySet()) {
            json.writeFieldName(field.getKey());
            writeValue(json, field.getValue());
        }
        if (!metrics.isEmpty()) {
            writeMetrics(json);
        }
        json.writeEndObject();
    }

    private static void writeValue(JsonGenerator json, Object value) throws IOException {
        switch (value) {
            case Long number -> json.writeNumber(number);
            case List<?> list -> writeList(json, list);
            default -> json.writeString(wellFormed(value.toString()));
        }
    }

    /** Half a surrogate pair, which an event may hold and UTF-8 cannot, as a question mark. */
    private static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static void writeList(JsonGenerator json, List<?> list) throws IOException {
        json.writeStartArray();
        for (Object element : list) {
            json.writeString(element.toString());
        }
        json.writeEndArray();
    }

    private void writeMetrics(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("_aws");
        json.writeNumberField("Timestamp", time.toEpochMilli());
        json.writeArrayFieldStart("CloudWatchMetrics");
        json.writeStartObject();
        json.writeStringField("Namespace", NAMESPACE);
        json.writeArrayFieldStart("Dimensions");
        writeList(json, dimensions);
        json.writeEndArray();
        json.writeArrayFieldStart("Metrics");
        for (Map.Entry<String, Unit> metric : metrics.entrySet()) {
            json.writeStartObject();
            json.writeStringField("Name", metric.getKey());
            json.writeStringField("Unit", metric.getValue().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }
}
