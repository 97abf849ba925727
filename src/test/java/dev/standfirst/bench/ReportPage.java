package dev.standfirst.bench;

import java.util.List;

/** The report as a page that needs nothing beside it. */
final class ReportPage {
    private static final String STYLE =
            """
            body{font:15px/1.45 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a}
            h1{font-size:1.5rem}h2{font-size:1.15rem;margin:2rem 0 .4rem;border-top:1px solid #ccc;padding-top:1rem}
            table{border-collapse:collapse}td,th{padding:.15rem .9rem .15rem 0;text-align:left;vertical-align:top}
            td.n{text-align:right;font-variant-numeric:tabular-nums}.bad{color:#a40000;font-weight:600}.good{color:#1f6f3a}
            svg{width:100%;max-width:720px;font:13px system-ui,sans-serif}rect.box{fill:#7aa6d6}rect.over{fill:#d67a7a}
            rect.median{fill:#123a63}rect.budget{fill:#222}line{stroke:#456;stroke-width:1.5}pre{overflow-x:auto}p{margin:.4rem 0}
            """;

    private final StringBuilder body = new StringBuilder();
    private String lead = "";

    /** Text with what means something in HTML written otherwise. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Puts figures before all else. */
    ReportPage lead(List<Figure> figures) {
        lead = table(figures);
        return this;
    }

    /** Begins a section. */
    ReportPage section(String title, String explanation) {
        body.append("<h2>%s</h2>\n<p>%s</p>\n".formatted(escaped(title), escaped(explanation)));
        return this;
    }

    /** Adds a plot. */
    ReportPage plot(String svg) {
        body.append(svg).append('\n');
        return this;
    }

    /** Adds figures with their budgets. */
    ReportPage figures(List<Figure> figures) {
        body.append(table(figures));
        return this;
    }

    private static String table(List<Figure> figures) {
        StringBuilder rows = new StringBuilder();
        for (Figure figure : figures) {
            rows.append(
                    "<tr><td>%s</td><td class=\"n\">%s %s</td><td>%s</td></tr>\n"
                            .formatted(
                                    escaped(figure.what()),
                                    Figure.number(figure.value()),
                                    escaped(figure.unit()),
                                    verdict(figure)));
        }
        return "<table>\n" + rows + "</table>\n";
    }

    /** Adds lines as they are. */
    ReportPage lines(String text) {
        body.append("<pre>").append(escaped(text)).append("</pre>\n");
        return this;
    }

    private static String verdict(Figure figure) {
        if (figure.budget() == null) {
            return "";
        }
        return "<span class=\"%s\">%s %s %s</span>"
                .formatted(
                        figure.isWithinBudget() ? "good" : "bad",
                        figure.isWithinBudget() ? "within" : "over",
                        Figure.number(figure.budget()),
                        escaped(figure.unit()));
    }

    /** The page. */
    String html() {
        return """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
        <title>Standfirst: speed and size</title><style>
        %s</style></head><body><h1>Standfirst: speed and size</h1>
        %s%s</body></html>
        """
                .formatted(STYLE, lead, body);
    }
}
