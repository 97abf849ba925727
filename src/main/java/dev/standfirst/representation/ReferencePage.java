package dev.standfirst.representation;

/**
 * The reference documentation of the HTTP interface, from its OpenAPI 3.1 document: one page that
 * loads nothing and runs nothing.
 */
public final class ReferencePage {
    /** Changes with what is rendered for the same document. */
    public static final String VERSION = "1";

    private static final Style STYLE = Style.of("page.css", "reference.css");

    /** What the page needs, and no more. */
    public static final String CONTENT_SECURITY_POLICY = STYLE.policy();

    private ReferencePage() {}

    /**
     * The page, in UTF-8.
     *
     * @throws IllegalArgumentException if {@code openapi} is no JSON object
     */
    public static byte[] of(byte[] openapi) {
        OpenApi document = new OpenApi(JsonObject.of(openapi));
        String title = document.root().object("info").words("title");
        String heading = title == null ? "Reference" : title + " reference";
        Page page = Page.of(STYLE, null, heading);
        Markup html = page.body("reference", "#main", "Skip to the reference");
        Page.bar(html, null, null);
        html.start("main").line();
        head(html, document.root().object("info"), heading);
        html.start("div").is("columns").line();
        new ReferenceContents(html, document).write();
        content(html, document);
        html.end().line().end().line();
        return page.bytes();
    }

    private static void head(Markup html, JsonObject info, String heading) {
        html.start("header").is("head").element("h1", heading).start("p").is("meta");
        if (info.words("summary") != null) {
            html.element("span", info.words("summary")).text(" ");
        }
        if (info.words("version") != null) {
            html.element("span", "Version " + info.words("version")).text(" ");
        }
        html.start("span").link("/v1/openapi.json", "OpenAPI document").end();
        html.end().end().line();
    }

    private static void content(Markup html, OpenApi document) {
        Prose prose = new Prose(html, new CodeLinks(document));
        html.start("div").attribute("id", "main").is("content").line();
        html.start("section").is("introduction").attribute("aria-label", "Introduction").line();
        prose.blocks(document.root().object("info").string("description"), "h2");
        prose.blocks("In the commands below, `ADDRESS` is where the deployment answers.", "h2");
        html.end().line();
        ReferenceMembers members = new ReferenceMembers(html, prose);
        ReferenceHeaders headers = new ReferenceHeaders(html, document, members);
        new ReferenceOperations(html, document, prose, members, headers).write();
        headers.write();
        new ReferenceSchemas(html, document, prose, members).write();
        html.end().line();
    }
}
