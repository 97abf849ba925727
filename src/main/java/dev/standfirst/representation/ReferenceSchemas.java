package dev.standfirst.representation;

import java.util.ArrayList;
import java.util.List;

/** What the bodies hold, schema by schema. */
final class ReferenceSchemas {
    private final Markup html;
    private final JsonObject schemas;
    private final Prose prose;
    private final ReferenceMembers members;

    ReferenceSchemas(Markup html, OpenApi document, Prose prose, ReferenceMembers members) {
        this.html = html;
        this.schemas = document.components("schemas");
        this.prose = prose;
        this.members = members;
    }

    void write() {
        html.start("h2").attribute("id", "schemas").text("Schemas").end().line();
        schemas.names().forEach(this::schema);
    }

    private void schema(String name) {
        JsonObject schema = schemas.object(name);
        html.start("h3").attribute("id", SchemaWords.place(name)).text(name).end().line();
        prose.blocks(schema.string("description"), "h4");
        JsonObject properties = schema.object("properties");
        if (name.equals(CodeLinks.PROBLEM_TYPES)) {
            values(schema.strings("enum"));
        } else if (properties.members().isEmpty()) {
            members.type(schema, List.of());
        } else {
            members.start();
            properties.names().forEach(member -> member(schema, member));
            members.end();
        }
    }

    /** Each beside what it links to. */
    private void values(List<String> values) {
        html.start("ul").is("values").line();
        for (String value : values) {
            html.start("li");
            prose.line("`" + value + "`");
            html.end().line();
        }
        html.end().line();
    }

    private void member(JsonObject schema, String name) {
        List<String> words = new ArrayList<>();
        words.add(schema.strings("required").contains(name) ? "required" : "optional");
        List<String> others = schema.object("dependentRequired").strings(name);
        if (!others.isEmpty()) {
            words.add("comes with `" + String.join("`, `", others) + "`");
        }
        JsonObject member = schema.object("properties").object(name);
        members.row("", name, member, words, member.string("description"));
    }
}
