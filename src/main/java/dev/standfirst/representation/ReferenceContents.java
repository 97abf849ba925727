package dev.standfirst.representation;

import dev.standfirst.representation.OpenApi.Operation;

import java.util.List;

/** The reference's table of contents. */
final class ReferenceContents {
    private final Markup html;
    private final OpenApi document;

    ReferenceContents(Markup html, OpenApi document) {
        this.html = html;
        this.document = document;
    }

    void write() {
        html.start("nav").is("contents").attribute("aria-label", "Contents").line();
        introduction();
        document.operationsByTag().forEach(this::operations);
        group("More", "parts");
        entry("#answers", "Answers in common");
        entry("#headers", "Headers");
        html.end().line();
        schemas();
        html.end().line();
    }

    private void introduction() {
        group("Introduction", "parts");
        Prose.headings(document.root().object("info").string("description"))
                .forEach(heading -> entry("#" + Prose.slug(heading), heading));
        html.end().line();
    }

    private void operations(String tag, List<Operation> operations) {
        group(tag, "parts");
        for (Operation operation : operations) {
            html.start("li").start("a").attribute("href", "#" + operation.id());
            html.text(operation.title()).end().end().line();
        }
        html.end().line();
    }

    private void schemas() {
        group("Schemas", "names");
        document.components("schemas")
                .names()
                .forEach(name -> entry("#" + SchemaWords.place(name), name));
        html.end().line();
    }

    private void group(String title, String classes) {
        html.element("p", title).line().start("ul").is(classes).line();
    }

    private void entry(String address, String words) {
        html.start("li").link(address, words).end().line();
    }
}
