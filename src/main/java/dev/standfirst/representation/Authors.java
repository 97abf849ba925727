package dev.standfirst.representation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Who stands in a byline. */
final class Authors {
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*,\\s+(?:and\\s+)?|\\s+(?:and|&)\\s+");
    private static final Pattern LAST = Pattern.compile("\\s+(?:and|&)\\s+[^,]+$");
    private static final Pattern NAME =
            Pattern.compile(
                    "\\p{Lu}[\\p{L}\\p{M}.’'-]*(?:\\s+(?:\\p{Lu}[\\p{L}\\p{M}.’'-]*|de|da|del|der|van|von|bin|al|la|le)){1,4}");

    /** Words of posts, papers and agencies: what they stand in is no person's name. */
    private static final Set<String> NOT_IN_NAMES =
            Set.of(
                    "editor",
                    "reporter",
                    "correspondent",
                    "writer",
                    "writers",
                    "staff",
                    "press",
                    "desk",
                    "bureau",
                    "agency",
                    "agencies",
                    "service",
                    "news",
                    "times",
                    "post",
                    "chief",
                    "associated",
                    "journal",
                    "herald",
                    "contributor",
                    "columnist",
                    "team");

    private Authors() {}

    /**
     * The names in {@code byline} where it clearly lists names, as “Ana Field, Tom Reed and Li Wu”
     * does; else all of it. Not “Ana Field, Health Editor”: only an “and” makes a list.
     */
    static List<String> of(String byline) {
        String line = Characters.line(byline);
        String names = line.regionMatches(true, 0, "by ", 0, 3) ? line.substring(3) : line;
        if (!LAST.matcher(names).find()) {
            return List.of(names);
        }
        List<String> split = Arrays.asList(BETWEEN.split(names));
        return split.stream().allMatch(Authors::isName) ? split : List.of(names);
    }

    private static boolean isName(String part) {
        return NAME.matcher(part).matches()
                && Arrays.stream(part.toLowerCase(java.util.Locale.ROOT).split(" "))
                        .noneMatch(NOT_IN_NAMES::contains);
    }
}
