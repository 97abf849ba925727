package dev.standfirst.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes the names of people out of what pages write as a byline. */
final class Bylines {
    private static final Pattern BEGINNING =
            Pattern.compile(
                    "^(?:(?:story|words|written|posted|reported|published)\\s+)?by\\b[: ]*",
                    Pattern.CASE_INSENSITIVE);

    private static final String DAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";

    /** "… | 18 November", "… Follow Ana on Twitter", "… @ana": what follows a name in its box. */
    private static final Pattern END =
            Pattern.compile(
                    "\\s*(?:[|•·@(]|(?<![\\p{L}\\d_-])\\d|https?:|\\b(?:Follow|About|Published|Updated|Posted|Biography)\\b|\\bon "
                            + DAY
                            + "\\b|\\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[\\p{L}.]* \\d).*$",
                    Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private static final Pattern BETWEEN =
            Pattern.compile("\\s*[,;/&]\\s*|\\s+(?:and|AND|with)\\s+|(?<=\\p{Ll}{3})\\.\\s+");

    private static final Pattern LOGIN = Pattern.compile("[\\p{Ll}\\d_.-]+");

    private static final Pattern TRAILING = Pattern.compile("[\\s,;|/–—-]+$");

    private static final Pattern PERSON =
            Pattern.compile(
                    "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|da|di|del|van|von|der|den|la|le|al|bin|ibn)){1,4}");

    private static final Pattern OFFICE =
            Pattern.compile(
                    "\\b(?:staff|writers?|editors?|reporters?|correspondents?|columnists?|contributors?|desk|bureau|team|press|news"
                            + "|newsroom|business|agency|agencies|international|media|magazine|times|post|journal|network|wire"
                            + "|service|services|tv|radio|online|chief|director|producer|photographer|ap|afp|cnn|bbc|pti|reuters)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern AGENCY =
            Pattern.compile(
                    "(?<=\\S)(?<!^the) +(?:(?:the )?associated press|agence france-presse|press association|reuters|bloomberg)$",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern NOBODY =
            Pattern.compile(
                    "\\S+\\.\\p{Ll}{2,4}|(?:.*\\b)?(?:staff|admin|administrator|webmaster|editorial|unknown|anonymous|guest)(?: (?:reports?|writers?|reporters?|team))?",
                    Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 160;

    private Bylines() {}

    /** Whether {@code written} begins as a byline does, as "By Ana Field" and "Story by Ana". */
    static boolean isBegun(String written) {
        return BEGINNING.matcher(written).find();
    }

    /** Whether {@code name} is what somebody is called by a computer, as "kevin-r". */
    static boolean isLogin(String name) {
        return LOGIN.matcher(name).matches();
    }

    /**
     * The people in {@code written}, joined by commas, or, where it names none, the agency; empty
     * for addresses, "Staff", "admin" and what is too long for a byline.
     */
    static Optional<String> of(String written) {
        String line = BEGINNING.matcher(TextLines.inOneLine(written)).replaceFirst("");
        String names =
                TRAILING.matcher(END.matcher(line).replaceFirst("")).replaceFirst("").strip();
        if (names.isEmpty() || names.length() > LONGEST) {
            return Optional.empty();
        }
        Map<String, String> people = new LinkedHashMap<>();
        List<String> others = new ArrayList<>();
        for (String piece : BETWEEN.splitAsStream(names).toList()) {
            String part = AGENCY.matcher(piece).replaceFirst("");
            if (PERSON.matcher(part).matches() && !OFFICE.matcher(part).find()) {
                people.putIfAbsent(part.toLowerCase(Locale.ROOT), part);
            } else if (!part.isEmpty() && !NOBODY.matcher(part).matches()) {
                others.add(part);
            }
        }
        return people.isEmpty()
                ? others.stream().findFirst()
                : Optional.of(String.join(", ", people.values()));
    }
}
