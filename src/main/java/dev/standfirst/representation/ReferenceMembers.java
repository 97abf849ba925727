package dev.standfirst.representation;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Lists of what has a name, a type and a meaning. */
final class ReferenceMembers {
    private final Markup html;
    private final Prose prose;
    private final Prose types;

    ReferenceMembers(Markup html, Prose prose) {
        this.html = html;
        this.prose = prose;
        this.types = new Prose(html, code -> null);
    }

    void start() {
        html.start("dl").is("members").line();
    }

    void end() {
        html.end().line();
    }

    /**
     * Writes one of them.
     *
     * @param place its id, empty where nothing leads to it
     * @param words what is said beside its type
     */
    void row(
            String place,
            String name,
            JsonObject schema,
            List<String> words,
            @Nullable String meaning) {
        html.start("div");
        if (!place.isEmpty()) {
            html.attribute("id", place);
        }
        html.start("dt").element("code", name).end().start("dd");
        type(schema, words);
        prose.blocks(meaning, "h5");
        html.end().end().line();
    }

    /** Writes what values a schema takes, and other words. */
    void type(JsonObject schema, List<String> words) {
        List<String> all = new ArrayList<>();
        all.add(SchemaWords.type(schema));
        all.addAll(SchemaWords.limits(schema));
        all.addAll(words);
        html.start("p").is("type");
        types.line(String.join(", ", all));
        html.end().line();
    }
}
