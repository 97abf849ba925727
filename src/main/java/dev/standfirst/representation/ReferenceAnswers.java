package dev.standfirst.representation;

import dev.standfirst.representation.OpenApi.Operation;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * How a path answers: what is particular to it in full, what many have in common as links to where
 * that is said once.
 */
final class ReferenceAnswers {
    private final Markup html;
    private final OpenApi document;
    private final Prose prose;
    private final ReferenceHeaders headers;

    ReferenceAnswers(Markup html, OpenApi document, Prose prose, ReferenceHeaders headers) {
        this.html = html;
        this.document = document;
        this.prose = prose;
        this.headers = headers;
    }

    void of(Operation operation) {
        JsonObject answers = operation.get().object("responses");
        Map<String, String> common = new LinkedHashMap<>();
        html.element("h4", "Answers").line();
        for (String status : answers.names()) {
            String name = OpenApi.component(answers.object(status));
            if (name.isEmpty()) {
                own(status, answers.object(status));
            } else {
                common.put(name, status);
            }
        }
        html.start("ul").is("statuses").line();
        common.forEach(this::link);
        html.end().line();
    }

    /** Explains the answers that several paths have, by status. */
    void shared() {
        Map<String, String> statuses = new TreeMap<>();
        for (Operation operation : document.operations()) {
            JsonObject answers = operation.get().object("responses");
            for (String status : answers.names()) {
                String name = OpenApi.component(answers.object(status));
                if (!name.isEmpty()) {
                    statuses.put(status + " " + name, status);
                }
            }
        }
        html.start("h2").attribute("id", "answers").text("Answers in common").end().line();
        statuses.forEach((key, status) -> common(key.substring(status.length() + 1), status));
    }

    private void own(String status, JsonObject answer) {
        html.start("div")
                .is("answer")
                .start("p")
                .start("code")
                .is("status")
                .text(shown(status))
                .end();
        html.text(" ");
        prose.line(Objects.requireNonNullElse(answer.string("description"), ""));
        html.end().line();
        details(answer);
        html.end().line();
    }

    private void link(String name, String status) {
        html.start("li").start("a").attribute("href", "#" + place(name));
        html.element("code", shown(status)).text(" " + words(name)).end().end().line();
    }

    private void common(String name, String status) {
        JsonObject answer = document.components("responses").object(name);
        html.start("h3").attribute("id", place(name));
        html.element("code", shown(status)).text(" " + words(name)).end().line();
        html.start("div").is("answer").line();
        prose.blocks(answer.string("description"), "h4");
        details(answer);
        html.end().line();
    }

    private void details(JsonObject answer) {
        JsonObject content = answer.object("content");
        if (!content.members().isEmpty()) {
            html.start("ul").is("bodies").line();
            content.names().forEach(type -> body(type, content.object(type)));
            html.end().line();
        }
        headers.ofAnswer(answer.object("headers"));
        Map<String, String> next = new LinkedHashMap<>();
        document.resolvedMembers(answer, "links")
                .forEach((name, link) -> next.put("#" + link.string("operationId"), name));
        ReferenceLinks.write(html, "Leads on to: ", next);
    }

    private void body(String mediaType, JsonObject body) {
        html.start("li").element("code", mediaType);
        String schema = OpenApi.component(body.object("schema"));
        if (!schema.isEmpty()) {
            html.text(" ").link("#" + SchemaWords.place(schema), schema);
        }
        Examples.of(document, body).forEach(this::example);
        html.end().line();
    }

    private void example(String title, Object value) {
        String words = title.isEmpty() ? "Example" : "Example: " + title;
        html.start("details").element("summary", words);
        html.start("pre").element("code", Examples.written(value)).end().end();
    }

    private static String shown(String status) {
        return status.equals("default") ? "other" : status;
    }

    private static String place(String answer) {
        return "answer-" + Prose.slug(answer);
    }

    /** “Not acceptable” for “NotAcceptable”. */
    private static String words(String name) {
        String words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        return words.substring(0, 1) + words.substring(1).toLowerCase(Locale.ROOT);
    }
}
