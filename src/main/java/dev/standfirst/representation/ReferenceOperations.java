package dev.standfirst.representation;

import dev.standfirst.representation.OpenApi.Operation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What can be asked for, path by path. */
final class ReferenceOperations {
    private final Markup html;
    private final OpenApi document;
    private final Prose prose;
    private final ReferenceMembers members;
    private final ReferenceHeaders headers;
    private final ReferenceAnswers answers;

    ReferenceOperations(
            Markup html,
            OpenApi document,
            Prose prose,
            ReferenceMembers members,
            ReferenceHeaders headers) {
        this.html = html;
        this.document = document;
        this.prose = prose;
        this.members = members;
        this.headers = headers;
        this.answers = new ReferenceAnswers(html, document, prose, headers);
    }

    void write() {
        document.operationsByTag().forEach(this::group);
        answers.shared();
    }

    private void group(String tag, List<Operation> operations) {
        html.start("h2").attribute("id", "tag-" + Prose.slug(tag)).text(tag).end().line();
        document.root()
                .objects("tags", t -> tag.equals(t.string("name")) ? t.string("description") : null)
                .forEach(description -> prose.blocks(description, "h3"));
        operations.forEach(this::operation);
    }

    private void operation(Operation operation) {
        html.start("section").is("operation").attribute("aria-labelledby", operation.id()).line();
        html.start("h3").attribute("id", operation.id()).text(operation.title()).end().line();
        html.start("p").is("path").element("code", "GET " + operation.path());
        html.text(operation.hasHead() ? " or HEAD, without the body" : "").end().line();
        prose.blocks(operation.get().string("description"), "h4");
        html.start("pre").element("code", CurlLine.of(document, operation)).end().line();
        parameters(operation.parameters());
        answers.of(operation);
        html.end().line();
    }

    private void parameters(List<JsonObject> parameters) {
        List<JsonObject> own = parameters.stream().filter(p -> !headers.explains(p)).toList();
        if (!parameters.isEmpty()) {
            html.element("h4", "Parameters").line();
        }
        if (!own.isEmpty()) {
            members.start();
            own.stream().map(document::resolved).forEach(this::parameter);
            members.end();
        }
        headers.ofRequest(parameters);
    }

    private void parameter(JsonObject parameter) {
        List<String> words = new ArrayList<>();
        words.add(parameter.isTrue("required") ? "required" : "optional");
        words.add("in the " + parameter.string("in"));
        String examples =
                Examples.of(document, parameter).values().stream()
                        .map(value -> "`" + CurlLine.plain(value) + "`")
                        .collect(Collectors.joining(" or "));
        if (!examples.isEmpty()) {
            words.add("for example " + examples);
        }
        members.row(
                "",
                String.valueOf(parameter.string("name")),
                parameter.object("schema"),
                words,
                parameter.string("description"));
    }
}
