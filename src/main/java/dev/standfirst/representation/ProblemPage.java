package dev.standfirst.representation;

/** The page behind a problem's type. */
public final class ProblemPage {
    /** Changes with what is rendered for the same problem. */
    public static final String VERSION = "1";

    private static final Style STYLE = Style.of("page.css");

    /** What the page needs, and no more. */
    public static final String CONTENT_SECURITY_POLICY = STYLE.policy();

    private ProblemPage() {}

    /**
     * The page, in UTF-8.
     *
     * @param type the problem's type, a path
     * @param status the HTTP status that comes with it
     * @param meaning what it means, a sentence or more
     * @param remedy what the client can do about it
     */
    public static byte[] of(String type, String title, int status, String meaning, String remedy) {
        Page page = Page.of(STYLE, null, title);
        Markup html = page.body("problem", "#main", "Skip to the problem");
        Page.bar(html, null, null);
        html.start("main").attribute("id", "main").line();
        html.element("h1", title).line();
        html.start("p").is("meta").element("span", "HTTP status " + status).text(" ");
        html.start("span").element("code", type).end().end().line();
        html.element("h2", "What it means").element("p", meaning).line();
        html.element("h2", "What to do").element("p", remedy).line();
        html.end().line();
        return page.bytes();
    }
}
