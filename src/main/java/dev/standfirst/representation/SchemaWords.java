package dev.standfirst.representation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What values a JSON Schema takes, in Markdown. */
final class SchemaWords {
    private static final int FEW = 3;

    private SchemaWords() {}

    /** “string (date-time) or null”, “array of [Fact](#schema-fact)”. */
    static String type(JsonObject schema) {
        String component = OpenApi.component(schema);
        if (!component.isEmpty()) {
            return "[" + component + "](#" + place(component) + ")";
        }
        List<String> either = schema.objects("oneOf", SchemaWords::type);
        if (!either.isEmpty()) {
            return Stream.concat(either.stream().filter(t -> !t.equals("null")), nulls(either))
                    .collect(Collectors.joining(" or "));
        }
        return plain(schema);
    }

    /** “1 to 100”, “default `20`”: what is asked for beside the type. */
    static List<String> limits(JsonObject schema) {
        List<String> limits = new ArrayList<>();
        limits.add(range(schema, "minimum", "maximum", ""));
        limits.add(range(schema, "minLength", "maxLength", " characters"));
        limits.add(range(schema, "minItems", "maxItems", " items"));
        if (schema.has("pattern")) {
            limits.add("matches `" + schema.string("pattern") + "`");
        }
        if (schema.has("default")) {
            limits.add("default `" + schema.scalar("default") + "`");
        }
        limits.removeIf(String::isEmpty);
        return limits;
    }

    /** The id of the place of a schema's description. */
    static String place(String schema) {
        return "schema-" + Prose.slug(schema);
    }

    private static Stream<String> nulls(List<String> types) {
        return types.stream().filter(type -> type.equals("null"));
    }

    private static String plain(JsonObject schema) {
        if (schema.has("const")) {
            return "always `" + schema.scalar("const") + "`";
        }
        List<String> values =
                schema.list("enum").stream().map(v -> "`" + JsonObject.scalar(v) + "`").toList();
        if (!values.isEmpty()) {
            return (values.size() < FEW ? "" : "one of ") + alternatives(values);
        }
        String format = schema.string("format");
        return format == null
                ? types(schema)
                : types(schema).replace("string", "string (" + format + ")");
    }

    private static String types(JsonObject schema) {
        List<String> types = schema.strings("type");
        String type = Objects.requireNonNullElse(schema.string("type"), "any value");
        if (!types.isEmpty()) {
            return alternatives(types);
        }
        return type.equals("array") ? "array of " + type(schema.object("items")) : type;
    }

    private static String alternatives(List<String> all) {
        int last = all.size() - 1;
        return last < 1
                ? String.join("", all)
                : String.join(", ", all.subList(0, last)) + " or " + all.get(last);
    }

    private static String range(JsonObject schema, String least, String most, String unit) {
        String from = schema.scalar(least);
        String to = schema.scalar(most);
        if (from == null) {
            return to == null ? "" : "at most " + to + unit;
        }
        if (to != null) {
            return from + " to " + to + unit;
        }
        return from.equals("1") && !unit.isEmpty() ? "not empty" : "at least " + from + unit;
    }
}
