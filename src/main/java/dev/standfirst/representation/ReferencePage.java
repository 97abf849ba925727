package dev.standfirst.representation;

/** The reference documentation of the HTTP interface, from its OpenAPI 3.1 document. */
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
        JsonObject document = JsonObject.of(openapi);
        String title = document.object("info").string("title");
        Page page = Page.of(STYLE, null, title == null ? "Reference" : title);
        Markup html = page.body("reference", "#main", "Skip to the reference");
        Page.bar(html, null, null);
        html.start("main").attribute("id", "main").line();
        html.element("h1", title == null ? "Reference" : title);
        html.end().line();
        return page.bytes();
    }
}
