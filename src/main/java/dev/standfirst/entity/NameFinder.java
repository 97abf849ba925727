package dev.standfirst.entity;

import dev.standfirst.article.Body;
import dev.standfirst.article.Body.Passage;
import dev.standfirst.text.Span;
import dev.standfirst.text.Token;
import dev.standfirst.text.Token.Kind;
import dev.standfirst.text.WordList;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the names of an article: runs of capitalised words, with what may stand within a name. The
 * first word of a sentence is one only where the article or the lists know it as a name, or English
 * does not know it as an ordinary word.
 */
final class NameFinder {
    private static final int LONGEST = 12;

    private static final Set<String> PARTICLES =
            Set.of(
                    "de", "la", "van", "von", "der", "den", "bin", "ibn", "al", "el", "del", "di",
                    "da", "du", "dos", "le", "arap", "ben", "della", "of", "for", "and", "the", "&",
                    "on");

    private static final Set<String> ABBREVIATIONS =
            Set.of("St", "Jr", "Sr", "Ft", "Mt", "Co", "Corp", "Inc", "Ltd", "Bros", "Cos");

    /** Before “’s” and another capital, these begin the names of institutions. */
    private static final Set<String> OWNERS =
            Set.of("Children", "Women", "Men", "King", "Queen", "People", "Lord");

    private final Set<String> known = new HashSet<>();
    private final List<Name> names = new ArrayList<>();
    private List<Token> tokens = List.of();
    private boolean[] starts = {};

    private NameFinder() {}

    /** The names of {@code body}, in order. */
    static List<Name> in(Body body) {
        NameFinder finder = new NameFinder();
        body.passages().forEach(finder::learn);
        body.passages().forEach(finder::read);
        return finder.names;
    }

    /** Remembers the words that stand capitalised where no sentence begins. */
    private void learn(Passage passage) {
        enter(passage);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isCapitalised() && !starts[i]) {
                known.add(tokens.get(i).text());
            }
        }
    }

    private void enter(Passage passage) {
        tokens = passage.tokens();
        starts = new boolean[tokens.size()];
        int sentence = 0;
        for (int i = 0; i < tokens.size(); i++) {
            List<Span> sentences = passage.sentences();
            boolean begins =
                    sentence < sentences.size()
                            && tokens.get(i).start() >= sentences.get(sentence).start();
            sentence += begins ? 1 : 0;
            starts[i] = begins || (i > 0 && opens(i - 1));
        }
    }

    /** Whether a capital after the mark at {@code i} says nothing. */
    private boolean opens(int i) {
        Token mark = tokens.get(i);
        return mark.kind() == Kind.MARK
                && "“\"‘'«:;.?!…—–-_*•".contains(mark.text())
                && !isAbbreviated(i);
    }

    /** Whether the full stop at {@code i} belongs to an initial, a title or another short form. */
    private boolean isAbbreviated(int i) {
        if (i == 0 || !tokens.get(i).is(".") || tokens.get(i - 1).end() != tokens.get(i).start()) {
            return false;
        }
        String word = tokens.get(i - 1).text();
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return initial
                || ABBREVIATIONS.contains(word)
                || (Gazetteer.isTitle(word) && word.length() <= 4);
    }

    private void read(Passage passage) {
        enter(passage);
        int at = 0;
        while (at < tokens.size()) {
            if (isNameWord(at)) {
                int end = runEnd(at);
                divide(passage, at, end);
                at = end;
            } else {
                at++;
            }
        }
    }

    private boolean isNameWord(int i) {
        Token token = tokens.get(i);
        if (!token.isCapitalised() || isCompoundRole(token.text())) {
            return false;
        }
        String lower = token.text().toLowerCase(Locale.ROOT);
        if (Gazetteer.isFunctionWord(lower)) {
            return lower.equals("mr") || (lower.equals("us") && token.is("US"));
        }
        if (!starts[i] || Gazetteer.isTitle(token.text()) || known.contains(token.text())) {
            return true;
        }
        return !WordList.isCommon(lower) || beginsKnownName(i);
    }

    /** “Oscar-winner”, “Ex-president”. */
    private static boolean isCompoundRole(String word) {
        int hyphen = word.lastIndexOf('-');
        return hyphen > 0 && Gazetteer.isRole(word.substring(hyphen + 1));
    }

    /** “Grace Reis” and “Little Rock” at a sentence's beginning. */
    private boolean beginsKnownName(int i) {
        if (i + 1 >= tokens.size()) {
            return false;
        }
        if (!tokens.get(i + 1).isCapitalised()) {
            boolean given = Gazetteer.isGivenName(tokens.get(i).text());
            return given && isCapitalAfterParticle(i + 1);
        }
        String two = tokens.get(i).text() + " " + tokens.get(i + 1).text();
        return Gazetteer.isGivenName(tokens.get(i).text())
                || Gazetteer.isPlace(two)
                || Gazetteer.isOrganisation(two);
    }

    /** “House” and what follows it, up to a person's title: not “House Speaker Reis of Ohio”. */
    private boolean isOfInstitution(int i, boolean before) {
        String word = tokens.get(i).text();
        return Gazetteer.isOrganisationWord(word) || (before && !Gazetteer.isTitle(word));
    }

    /** The “de” of “Bill de Brito”, not the “and” of “Bill and Ann”. */
    private boolean isCapitalAfterParticle(int i) {
        String word = tokens.get(i).text();
        boolean linking = word.length() > 1 && !Gazetteer.isFunctionWord(word);
        return linking
                && PARTICLES.contains(word)
                && i + 1 < tokens.size()
                && tokens.get(i + 1).isCapitalised();
    }

    private int runEnd(int start) {
        int end = start + 1;
        boolean institution = Gazetteer.isOrganisationWord(tokens.get(start).text());
        while (end < tokens.size() && end - start < LONGEST) {
            if (isNameWord(end) && !starts[end]) {
                institution = isOfInstitution(end, institution);
                end++;
            } else if (isAbbreviated(end) && belongs(end)) {
                end++;
            } else if (isOwned(end)) {
                institution = true;
                end += 2;
            } else {
                int after = afterParticles(end, institution);
                if (after < 0) {
                    return end;
                }
                institution = false;
                end = after;
            }
        }
        return end;
    }

    /** The “’s” of “St. Mary’s Hospital” and “Children’s Hospital”; not of “Porto’s Hospital”. */
    private boolean isOwned(int clitic) {
        boolean possessive = tokens.get(clitic).is("'s") || tokens.get(clitic).is("’s");
        if (!possessive || clitic + 1 >= tokens.size() || !isNameWord(clitic + 1)) {
            return false;
        }
        return OWNERS.contains(tokens.get(clitic - 1).text()) || isSaint(clitic - 1);
    }

    private boolean isSaint(int i) {
        int before = i > 0 && tokens.get(i - 1).is(".") ? i - 2 : i - 1;
        boolean saint =
                before >= 0 && (tokens.get(before).is("St") || tokens.get(before).is("Saint"));
        return saint && !Gazetteer.isPlace(Run.text(tokens, before, i + 1));
    }

    /** Whether the name goes on after the full stop at {@code i}, or the stop is its own end. */
    private boolean belongs(int i) {
        boolean more = i + 1 < tokens.size() && isNameWord(i + 1) && !starts[i + 1];
        return more || ABBREVIATIONS.contains(tokens.get(i - 1).text());
    }

    /** Past “de la”, “of the”, “&” and the like before another word of the name, or -1. */
    private int afterParticles(int at, boolean institution) {
        int next = at;
        while (next < tokens.size()
                && next < at + 2
                && PARTICLES.contains(tokens.get(next).text())) {
            next++;
        }
        if (next == at || next >= tokens.size() || !isNameWord(next) || starts[next]) {
            return -1;
        }
        return switch (tokens.get(at).text()) {
            case "of", "for", "on" -> institution ? next + 1 : -1;
            case "and", "the" -> -1;
            default -> next + 1;
        };
    }

    private void divide(Passage passage, int start, int end) {
        Run run = new Run(tokens, start, end);
        if (run.name() > start) {
            add(passage, start, start, run.before());
        }
        add(passage, start, run.name(), end);
    }

    private void add(Passage passage, int lead, int start, int end) {
        int first = start;
        while (first < end && isMark(first)) {
            first++;
        }
        if (first >= end || isOnlyDemonyms(first, end)) {
            return;
        }
        names.add(
                new Name(
                        passage,
                        lead,
                        first,
                        end,
                        Run.text(tokens, first, end),
                        Run.title(tokens, first),
                        null));
    }

    private boolean isMark(int i) {
        return tokens.get(i).kind() == Kind.MARK;
    }

    private boolean isOnlyDemonyms(int first, int end) {
        for (int i = first; i < end; i++) {
            if (!Gazetteer.isDemonym(tokens.get(i).text())) {
                return false;
            }
        }
        return true;
    }
}
