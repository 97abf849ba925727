package dev.standfirst.article;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the site's name off a page's title.
 *
 * @param sites what the site is called, also its host
 * @param headings the page's headings of the first level
 */
record Titles(List<String> sites, List<String> headings) {
    private static final Pattern LAST = Pattern.compile("^(.+)\\s+(?:[|–—»:]|-{1,2}|::)\\s+(.+?)$");
    private static final int SHORTEST_SITE = 3;

    Titles {
        sites = sites.stream().map(Titles::letters).filter(site -> !site.isEmpty()).toList();
        headings = headings.stream().map(Titles::letters).toList();
    }

    /**
     * "Bridge closes | The Courier" without " | The Courier". Not "Festival 2026 | The lights":
     * neither is that the site's name nor does a heading end before it.
     */
    String withoutSite(String title) {
        String rest = title;
        Matcher last = LAST.matcher(rest);
        while (last.matches()
                && !headings.contains(letters(rest))
                && (isSite(last.group(2)) || headings.contains(letters(last.group(1))))) {
            rest = last.group(1);
            last = LAST.matcher(rest);
        }
        return rest;
    }

    /** Whether a heading of the page says the same. */
    boolean isHeading(String title) {
        return headings.contains(letters(title));
    }

    /**
     * Whether {@code tail} is what the site is called: no headline, though many pages head it so.
     */
    boolean isSite(String tail) {
        String name = letters(tail);
        return name.length() >= SHORTEST_SITE
                && sites.stream()
                        .anyMatch(site ->
                                site.equals(name)
                                        || site.startsWith(name + "com")
                                        || site.equals("the" + name));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("^www\\.|[^\\p{L}\\p{N}]", "");
    }
}
