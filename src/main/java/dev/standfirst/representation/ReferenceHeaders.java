package dev.standfirst.representation;

import dev.standfirst.representation.OpenApi.Operation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The headers that many requests and answers have in common, each explained once. */
final class ReferenceHeaders {
    private final Markup html;
    private final OpenApi document;
    private final ReferenceMembers members;

    ReferenceHeaders(Markup html, OpenApi document, ReferenceMembers members) {
        this.html = html;
        this.document = document;
        this.members = members;
    }

    /** Whether {@code parameter}, as an operation has it, is explained here. */
    boolean explains(JsonObject parameter) {
        return !OpenApi.component(parameter).isEmpty()
                && "header".equals(document.resolved(parameter).string("in"));
    }

    /** Links to those of an operation's parameters that are explained here. */
    void ofRequest(List<JsonObject> parameters) {
        Map<String, String> links = new LinkedHashMap<>();
        for (JsonObject parameter : parameters) {
            if (explains(parameter)) {
                links.put("#" + place(parameter, ""), name(document.resolved(parameter)));
            }
        }
        ReferenceLinks.write(html, "Headers: ", links);
    }

    /** Links to an answer's. */
    void ofAnswer(JsonObject headers) {
        Map<String, String> links = new LinkedHashMap<>();
        headers.names().forEach(n -> links.put("#" + place(headers.object(n), n), n));
        ReferenceLinks.write(html, "Headers: ", links);
    }

    /** Explains all. */
    void write() {
        html.start("h2").attribute("id", "headers").text("Headers").end().line();
        html.element("h3", "Of requests").line();
        members.start();
        requests().forEach(this::request);
        members.end();
        html.element("h3", "Of answers").line();
        members.start();
        answers().forEach(this::answer);
        members.end();
    }

    private Map<String, JsonObject> requests() {
        Map<String, JsonObject> found = new LinkedHashMap<>();
        for (Operation operation : document.operations()) {
            operation.parameters().stream()
                    .filter(this::explains)
                    .forEach(p -> found.putIfAbsent(place(p, ""), document.resolved(p)));
        }
        return found;
    }

    private Map<String, Named> answers() {
        Map<String, Named> found = new LinkedHashMap<>();
        for (Operation operation : document.operations()) {
            document.resolvedMembers(operation.get(), "responses")
                    .values()
                    .forEach(answer -> collect(answer.object("headers"), found));
        }
        return found;
    }

    private void collect(JsonObject headers, Map<String, Named> found) {
        for (String name : headers.names()) {
            JsonObject header = headers.object(name);
            found.putIfAbsent(place(header, name), new Named(name, document.resolved(header)));
        }
    }

    private record Named(String name, JsonObject header) {}

    private void request(String place, JsonObject parameter) {
        members.row(
                place,
                name(parameter),
                parameter.object("schema"),
                List.of(),
                parameter.string("description"));
    }

    private void answer(String place, Named named) {
        JsonObject header = named.header();
        List<String> words = header.isTrue("required") ? List.of() : List.of("not always there");
        String meaning = header.string("description");
        members.row(place, named.name(), header.object("schema"), words, meaning);
    }

    private static String name(JsonObject parameter) {
        return String.valueOf(parameter.string("name"));
    }

    private static String place(JsonObject header, String name) {
        String component = OpenApi.component(header);
        return "header-" + Prose.slug(component.isEmpty() ? name : component);
    }
}
