package dev.standfirst.summary;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import dev.standfirst.text.SourceText;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;

/**
 * Holds a rendered summary to its contract: the JSON Schema, and that every span lies in the text
 * and equals what it says.
 */
public final class SummaryCheck {
    private static final Schema SCHEMA = schema();

    private final String text;
    private final List<String> violations = new ArrayList<>();

    private SummaryCheck(String text) {
        this.text = text;
    }

    /** What is wrong with {@code json} as the summary of {@code text}; empty where nothing is. */
    public static List<String> violations(byte[] json, String text) {
        SummaryCheck check = new SummaryCheck(text);
        String document = new String(json, StandardCharsets.UTF_8);
        SCHEMA.validate(document, InputFormat.JSON).stream()
                .map(Error::toString)
                .forEach(check.violations::add);
        check.summary(JsonMapper.shared().readTree(document));
        return check.violations;
    }

    private void summary(JsonNode summary) {
        statements(summary.get("facts"), UnaryOperator.identity());
        statements(summary.get("quotes"), SummaryCheck::withoutMarks);
        summary.get("facts").forEach(fact -> fact.get("figures").forEach(this::literal));
        summary.get("quotes").forEach(this::quote);
        summary.get("entities")
                .forEach(group -> group.forEach(entity -> inOrder(entity.get("mentions"))));
    }

    private void quote(JsonNode quote) {
        if (!quote.get("speaker").isNull()) {
            inText(quote.get("speaker").get("mention"));
        }
        if (!quote.get("cue").isNull()) {
            literal(quote.get("cue"));
        }
    }

    /** A quote's spans hold the double marks around it, its text does not. */
    private static String withoutMarks(String quoted) {
        int start = 0;
        int end = quoted.length();
        while (start < end - 1 && isLoose(quoted.charAt(start))) {
            start++;
        }
        while (end > start + 1 && isLoose(quoted.charAt(end - 1))) {
            end--;
        }
        return quoted.substring(start, end);
    }

    private static boolean isLoose(char c) {
        return SourceText.isWhite(c) || "“”\"".indexOf(c) >= 0;
    }

    private void statements(JsonNode ranked, UnaryOperator<String> said) {
        int rank = 0;
        for (JsonNode statement : ranked) {
            require(statement.get("rank").asInt() == ++rank, "rank", statement);
            inOrder(statement.get("spans"));
            String joined =
                    String.join(
                            " ",
                            StreamSupport.stream(statement.get("spans").spliterator(), false)
                                    .map(this::at)
                                    .map(said)
                                    .toList());
            require(joined.equals(statement.get("text").asString()), "verbatim", statement);
        }
    }

    private void inOrder(JsonNode spans) {
        int end = 0;
        for (JsonNode span : spans) {
            inText(span);
            require(span.get("start").asInt() >= end, "order", spans);
            end = span.get("end").asInt();
        }
    }

    private void literal(JsonNode place) {
        require(Objects.equals(at(place), place.get("text").asString()), "verbatim", place);
    }

    private void inText(JsonNode span) {
        int start = span.get("start").asInt();
        int end = span.get("end").asInt();
        require(0 <= start && start < end && end <= text.length(), "outside the text", span);
        require(!splitsPair(start) && !splitsPair(end), "within a surrogate pair", span);
    }

    private boolean splitsPair(int index) {
        return index > 0
                && index < text.length()
                && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
    }

    private String at(JsonNode span) {
        int start = span.get("start").asInt();
        int end = span.get("end").asInt();
        return 0 <= start && start < end && end <= text.length() ? text.substring(start, end) : "";
    }

    private void require(boolean holds, String what, JsonNode where) {
        if (!holds) {
            violations.add(what + ": " + where);
        }
    }

    private static Schema schema() {
        InputStream file = SummaryJson.class.getResourceAsStream("summary-1.schema.json");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Objects.requireNonNull(file));
    }
}
