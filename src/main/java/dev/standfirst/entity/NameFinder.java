package dev.standfirst.entity;

import dev.standfirst.article.Body;
import dev.standfirst.article.Body.Passage;
import dev.standfirst.text.Span;
import dev.standfirst.text.Token;
import dev.standfirst.text.Token.Kind;
import dev.standfirst.text.WordList;

import org.jspecify.annotations.Nullable;

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

    /** Capitalised or not, these are no part of a name's beginning. */
    private static final Set<String> FUNCTION_WORDS =
            Set.of(
                    "the",
                    "a",
                    "an",
                    "this",
                    "that",
                    "these",
                    "those",
                    "in",
                    "on",
                    "at",
                    "to",
                    "for",
                    "from",
                    "with",
                    "by",
                    "about",
                    "over",
                    "under",
                    "after",
                    "before",
                    "during",
                    "since",
                    "until",
                    "while",
                    "when",
                    "where",
                    "what",
                    "who",
                    "why",
                    "how",
                    "which",
                    "if",
                    "as",
                    "but",
                    "and",
                    "or",
                    "nor",
                    "so",
                    "yet",
                    "not",
                    "no",
                    "yes",
                    "he",
                    "she",
                    "it",
                    "they",
                    "we",
                    "i",
                    "you",
                    "his",
                    "her",
                    "its",
                    "their",
                    "our",
                    "my",
                    "your",
                    "him",
                    "them",
                    "us",
                    "me",
                    "is",
                    "are",
                    "was",
                    "were",
                    "be",
                    "been",
                    "has",
                    "have",
                    "had",
                    "do",
                    "does",
                    "did",
                    "would",
                    "could",
                    "should",
                    "can",
                    "must",
                    "there",
                    "here",
                    "now",
                    "then",
                    "also",
                    "even",
                    "just",
                    "only",
                    "both",
                    "all",
                    "some",
                    "any",
                    "many",
                    "most",
                    "more",
                    "few",
                    "each",
                    "every",
                    "other",
                    "another",
                    "such",
                    "than",
                    "of",
                    "into",
                    "through",
                    "against",
                    "between",
                    "among",
                    "because",
                    "although",
                    "though",
                    "however",
                    "meanwhile",
                    "still",
                    "let",
                    "i'm",
                    "i've",
                    "i'd",
                    "i'll",
                    "it's",
                    "we're",
                    "that's",
                    "don't",
                    "it’s",
                    "i’m",
                    "we’re",
                    "that’s",
                    "don’t",
                    "i’ve",
                    "one",
                    "two",
                    "three",
                    "mr",
                    "january",
                    "february",
                    "march",
                    "april",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december",
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "jan",
                    "feb",
                    "aug",
                    "sept",
                    "oct",
                    "nov",
                    "dec",
                    "amp",
                    "per",
                    "via");

    private static final Set<String> PARTICLES =
            Set.of(
                    "de", "la", "van", "von", "der", "den", "bin", "ibn", "al", "el", "del", "di",
                    "da", "du", "dos", "le", "arap", "ben", "della", "of", "for", "and", "the", "&",
                    "on");

    private static final Set<String> ABBREVIATIONS =
            Set.of("St", "Jr", "Sr", "Ft", "Mt", "Co", "Corp", "Inc", "Ltd", "Bros", "Cos");

    private static final Set<String> OFFICES =
            Set.of(
                    "State",
                    "Defense",
                    "Defence",
                    "Labor",
                    "Labour",
                    "Commerce",
                    "Energy",
                    "Education",
                    "Agriculture",
                    "Transportation",
                    "Homeland",
                    "Health");

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
        if (!token.isCapitalised()) {
            return false;
        }
        String lower = token.text().toLowerCase(Locale.ROOT);
        if (FUNCTION_WORDS.contains(lower)) {
            return lower.equals("mr") || (lower.equals("us") && token.is("US"));
        }
        if (!starts[i] || Gazetteer.isTitle(token.text()) || known.contains(token.text())) {
            return true;
        }
        return !WordList.isCommon(lower) || beginsKnownName(i);
    }

    /** “Grace Reis” and “Little Rock” at a sentence's beginning. */
    private boolean beginsKnownName(int i) {
        if (i + 1 >= tokens.size() || !tokens.get(i + 1).isCapitalised()) {
            return false;
        }
        String two = tokens.get(i).text() + " " + tokens.get(i + 1).text();
        return Gazetteer.isGivenName(tokens.get(i).text())
                || Gazetteer.isPlace(two)
                || Gazetteer.isOrganisation(two);
    }

    private int runEnd(int start) {
        int end = start + 1;
        boolean institution = Gazetteer.isOrganisationWord(tokens.get(start).text());
        while (end < tokens.size() && end - start < LONGEST) {
            if (isNameWord(end) && !starts[end]) {
                institution |= Gazetteer.isOrganisationWord(tokens.get(end).text());
                end++;
            } else if (isAbbreviated(end) && belongs(end)) {
                end++;
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

    /** Tells titles from the name in a run, and from what stands before the titles. */
    private void divide(Passage passage, int start, int end) {
        int title = lastTitle(start, end);
        if (title < 0) {
            add(passage, start, start, end);
            return;
        }
        int first = firstTitle(start, title);
        if (first > start) {
            add(passage, start, start, first);
        }
        int after = title + 1;
        if (after < end && tokens.get(after).is(".")) {
            after++;
        }
        if (after < end) {
            add(passage, start, after, end);
        }
    }

    /** The last title that a person's name follows in the run, or -1. */
    private int lastTitle(int start, int end) {
        boolean institution = false;
        for (int i = start; i < end; i++) {
            String word = tokens.get(i).text();
            institution |=
                    Gazetteer.isOrganisationWord(word) && !Gazetteer.isTitle(word) && i > start;
        }
        if (institution) {
            return isHonorific(start) ? start : -1;
        }
        int last = -1;
        for (int i = start; i < end; i++) {
            if (Gazetteer.isTitle(tokens.get(i).text())) {
                last = i;
            }
        }
        return last < 0 && isOffice(start) ? start : last;
    }

    /** The last word of “Secretary of State”. */
    private boolean isOffice(int i) {
        return i >= 2
                && OFFICES.contains(tokens.get(i).text())
                && tokens.get(i - 1).is("of")
                && Gazetteer.isTitle(tokens.get(i - 2).text());
    }

    private boolean isHonorific(int i) {
        return Gazetteer.isHonorific(tokens.get(i).text());
    }

    private int firstTitle(int start, int title) {
        for (int i = start; i < title; i++) {
            if (Gazetteer.isTitle(tokens.get(i).text())) {
                return i;
            }
        }
        return title;
    }

    private void add(Passage passage, int lead, int start, int end) {
        int first = start;
        while (first < end && isMark(first)) {
            first++;
        }
        if (first >= end || isOnlyDemonyms(first, end)) {
            return;
        }
        names.add(new Name(passage, lead, first, end, text(first, end), title(first)));
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

    private @Nullable String title(int first) {
        int before = first - 1;
        if (before >= 0 && tokens.get(before).is(".")) {
            before--;
        }
        if (before < 0) {
            return null;
        }
        int title = isOffice(before) ? before - 2 : before;
        return Gazetteer.isTitle(tokens.get(title).text()) ? tokens.get(title).text() : null;
    }

    private String text(int first, int end) {
        StringBuilder out = new StringBuilder();
        for (int i = first; i < end; i++) {
            if (i > first && tokens.get(i).start() > tokens.get(i - 1).end()) {
                out.append(' ');
            }
            out.append(tokens.get(i).text());
        }
        return out.toString();
    }
}
