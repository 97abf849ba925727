package dev.standfirst.entity;

import dev.standfirst.text.Token;
import dev.standfirst.text.WordList;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells how far a name goes on: by another word with a capital, a full stop, “de la”, “of the”,
 * “&”, or the “’s” of “St. Mary’s Hospital”.
 */
final class Joints {
    /** Before “’s” and another capital, these begin the names of institutions. */
    private static final Set<String> OWNERS =
            Set.of("Children", "Women", "Men", "King", "Queen", "People", "Lord");

    /** After “and” they end the name of a firm: “Reis and Sons”. */
    private static final Set<String> PARTNERS =
            Set.of("Partners", "Sons", "Associates", "Company", "Co", "Brothers", "Daughters");

    private static final Set<String> ENDINGS = Set.of("Co", "Corp", "Inc", "Ltd", "Cos", "Bros");
    private static final Set<String> PLACES_OF =
            Set.of("Gulf", "Bay", "Strait", "Straits", "Isle", "Isles", "Republic", "Kingdom");

    private final List<Token> tokens;
    private final Capitals capitals;

    Joints(List<Token> tokens, Capitals capitals) {
        this.tokens = tokens;
        this.capitals = capitals;
    }

    /**
     * The end of the name's next part.
     *
     * @param start where the name begins
     * @param end where it ends so far
     * @param institution whether its last part makes an institution that may be “of” something
     * @return the index after that part, or -1 where the name ends
     */
    int next(int start, int end, boolean institution) {
        if (capitals.isName(end) && !capitals.isStart(end)) {
            return isAfterFirm(end) ? -1 : end + 1;
        }
        if (capitals.isPartOfName(end)) {
            return end + 1;
        }
        if (isClitic(end)) {
            return afterClitic(start, end);
        }
        return isFirmList(start, end) ? end + 1 : afterParticles(start, end, institution);
    }

    /** “Acme Co. Later” is two sentences. */
    private boolean isAfterFirm(int i) {
        return tokens.get(i - 1).is(".")
                && ENDINGS.contains(tokens.get(i - 2).text())
                && WordList.isCommon(tokens.get(i).text().toLowerCase(Locale.ROOT));
    }

    /** Whether the part from {@code end} to {@code next} makes an institution. */
    boolean isInstitution(int end, int next, boolean before) {
        String word = tokens.get(end).text();
        if (isClitic(end)) {
            return true;
        }
        if (!tokens.get(end).isCapitalised()) {
            return before && word.equals(".");
        }
        boolean more = next == end + 1 && before && !Gazetteer.isTitle(word);
        return Gazetteer.isOrganisationWord(word) || more;
    }

    private boolean isClitic(int i) {
        return tokens.get(i).is("'s") || tokens.get(i).is("’s");
    }

    /** The “’s” of “St. Mary’s Hospital”, “Moody’s”; not of “Porto’s Hospital”. */
    private int afterClitic(int start, int clitic) {
        boolean more = capitals.isName(clitic + 1);
        if (more && (OWNERS.contains(tokens.get(clitic - 1).text()) || isSaint(clitic - 1))) {
            return clitic + 2;
        }
        String whole = Run.text(tokens, start, clitic) + "'s";
        return Gazetteer.isOrganisation(whole) ? clitic + 1 : -1;
    }

    private boolean isSaint(int i) {
        int before = i > 0 && tokens.get(i - 1).is(".") ? i - 2 : i - 1;
        boolean saint =
                before >= 0 && (tokens.get(before).is("St") || tokens.get(before).is("Saint"));
        return saint && !Gazetteer.isPlace(Run.text(tokens, before, i + 1));
    }

    /** The comma of “Reis, Field & Bell”. */
    private boolean isFirmList(int start, int comma) {
        return tokens.get(comma).is(",")
                && comma - start == 1
                && capitals.isName(comma + 1)
                && capitals.isName(comma + 3)
                && tokens.get(comma + 2).is("&");
    }

    /** Past “de la”, “of the”, “&” and the like before another word of the name, or -1. */
    private int afterParticles(int start, int at, boolean institution) {
        String word = tokens.get(at).text();
        if (word.equals("and")) {
            return capitals.isName(at + 1) && joins(start, at) ? at + 2 : -1;
        }
        boolean of = (Particles.isInstitutional(word) && !isFirm(at - 1)) || isUniversityAt(at);
        if (word.equals("of") && isPlaceOf(start, at)) {
            return at + 2;
        }
        if (!word.equals("&") && !Particles.isPersonal(word) && !(of && institution)) {
            return -1;
        }
        int next = at + 1;
        if (next < tokens.size() && isInner(tokens.get(next).text())) {
            next++;
        }
        return capitals.isName(next) && !capitals.isStart(next) ? next + 1 : -1;
    }

    /** “Reis Partners of Porto”: a firm and its seat, not “Bank of Porto”. */
    private boolean isFirm(int last) {
        String word = tokens.get(last).text();
        return PARTNERS.contains(word) || word.equals("Architects") || tokens.get(last).is(".");
    }

    /** “Gulf of Mexico” and “District of Columbia”. */
    private boolean isPlaceOf(int start, int of) {
        return capitals.isName(of + 1)
                && !capitals.isStart(of + 1)
                && (PLACES_OF.contains(tokens.get(of - 1).text())
                        || Gazetteer.isPlace(Run.text(tokens, start, of + 2)));
    }

    private static boolean isInner(String word) {
        return Particles.isPersonal(word) || word.equals("the");
    }

    /** “University at Porto”. */
    private boolean isUniversityAt(int at) {
        return tokens.get(at).is("at") && tokens.get(at - 1).is("University");
    }

    /**
     * The “and” of “Reis and Sons”, “Food and Drug Administration” and “Department of Health and
     * Education”; not of “Congress and the Bank” or “Ana Reis and Acme Corp.”
     */
    private boolean joins(int start, int and) {
        if (PARTNERS.contains(tokens.get(and + 1).text())) {
            return true;
        }
        boolean left = isOrdinary(and - 1) || (and - start == 1 && isCommon(start));
        if (left && isCommon(and + 1) && isOfInstitution(start, and)) {
            return true;
        }
        if (!left || !isOrdinary(and + 1)) {
            return false;
        }
        int end = and + 2;
        while (capitals.isName(end) && !capitals.isStart(end)) {
            end++;
        }
        return end > and + 2 && Gazetteer.isOrganisationWord(tokens.get(end - 1).text());
    }

    /** Whether the name up to {@code end} is like “Department of Health”. */
    private boolean isOfInstitution(int start, int end) {
        for (int i = start + 1; i < end - 1; i++) {
            if (Particles.isInstitutional(tokens.get(i).text())
                    && Gazetteer.isOrganisationWord(tokens.get(i - 1).text())) {
                return true;
            }
        }
        return false;
    }

    private boolean isCommon(int i) {
        String word = tokens.get(i).text();
        return WordList.isCommon(word.toLowerCase(Locale.ROOT)) && !Gazetteer.isOrganisation(word);
    }

    /** An ordinary word with a capital, which names nothing by itself. */
    private boolean isOrdinary(int i) {
        String word = tokens.get(i).text();
        return isCommon(i)
                && !Gazetteer.isOrganisationWord(word)
                && !Gazetteer.isGivenName(word)
                && !Gazetteer.isTitle(word);
    }
}
