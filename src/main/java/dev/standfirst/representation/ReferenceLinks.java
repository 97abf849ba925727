package dev.standfirst.representation;

import java.util.Map;

/** A line of links. */
final class ReferenceLinks {
    private ReferenceLinks() {}

    /**
     * Writes it, where there is a link.
     *
     * @param links words by address
     */
    static void write(Markup html, String opening, Map<String, String> links) {
        if (links.isEmpty()) {
            return;
        }
        html.start("p").is("leads").text(opening);
        String separator = "";
        for (Map.Entry<String, String> link : links.entrySet()) {
            html.text(separator).link(link.getKey(), link.getValue());
            separator = ", ";
        }
        html.end().line();
    }
}
