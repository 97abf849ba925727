package dev.standfirst.text;

import dev.standfirst.text.Token.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits a paragraph into sentences, by rules. Takes time linear in the paragraph.
 *
 * <p>A sentence ends at a full stop, a question or an exclamation mark before something that can
 * begin one. It does not end after “Dr.” or an initial, after “U.S.” unless a word such as “The”
 * follows, nor in the middle of a quotation.
 */
public final class Sentences {
    private static final String TERMINATORS = ".?!…";
    private static final String CLOSERS = ")]}”’\"'»";
    private static final int REPORTING_REACH = 4;

    /** Abbreviations that something always follows. */
    private static final Set<String> PREPOSED =
            Set.of(
                    "mr", "mrs", "ms", "messrs", "dr", "drs", "prof", "sen", "sens", "rep", "reps",
                    "gov", "govs", "gen", "col", "lt", "maj", "capt", "cmdr", "adm", "sgt", "cpl",
                    "pvt", "rev", "hon", "fr", "msgr", "st", "ste", "mt", "ft", "supt", "det",
                    "insp", "atty", "asst", "pres", "sec", "vs", "v", "e.g", "i.e", "cf", "viz",
                    "approx", "est", "dept", "ald", "del", "amb");

    /** Abbreviations that a number follows. */
    private static final Set<String> NUMBERED =
            Set.of(
                    "no", "nos", "fig", "art", "vol", "ch", "pp", "p", "sec", "par", "jan", "feb",
                    "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "op");

    /** Abbreviations that may end a sentence. */
    private static final Set<String> FINAL =
            Set.of(
                    "jr", "sr", "inc", "corp", "co", "cos", "ltd", "llc", "bros", "etc", "al",
                    "ave", "blvd", "rd", "calif", "conn", "fla", "ga", "ill", "mass", "mich",
                    "minn", "mo", "pa", "tenn", "tex", "va", "wash", "wis", "ariz", "colo", "kan",
                    "ky", "la", "md", "miss", "mont", "neb", "nev", "okla", "ore", "jan", "feb",
                    "mar", "apr", "jun", "jul", "aug", "sept", "oct", "nov", "dec", "u.s", "u.n",
                    "u.k", "e.u", "d.c", "ph.d", "a.m", "p.m");

    /** Words that begin a sentence rather than go on with a name. */
    private static final Set<String> STARTERS =
            Set.of(
                    "the",
                    "a",
                    "an",
                    "in",
                    "on",
                    "at",
                    "it",
                    "its",
                    "he",
                    "she",
                    "they",
                    "we",
                    "i",
                    "you",
                    "his",
                    "her",
                    "their",
                    "our",
                    "my",
                    "this",
                    "that",
                    "these",
                    "those",
                    "there",
                    "but",
                    "and",
                    "or",
                    "so",
                    "if",
                    "when",
                    "while",
                    "as",
                    "after",
                    "before",
                    "since",
                    "for",
                    "from",
                    "with",
                    "by",
                    "to",
                    "although",
                    "though",
                    "however",
                    "meanwhile",
                    "what",
                    "who",
                    "why",
                    "how",
                    "where",
                    "many",
                    "most",
                    "some",
                    "all",
                    "both",
                    "not",
                    "no",
                    "now",
                    "then",
                    "also",
                    "one",
                    "last",
                    "even",
                    "despite",
                    "during",
                    "under",
                    "until",
                    "about",
                    "according",
                    "another",
                    "other",
                    "police",
                    "officials");

    private static final Set<String> REPORTING =
            Set.of(
                    "said",
                    "says",
                    "asked",
                    "asks",
                    "wondered",
                    "demanded",
                    "added",
                    "told",
                    "shouted",
                    "cried",
                    "replied",
                    "tweeted",
                    "wrote",
                    "exclaimed",
                    "yelled",
                    "joked",
                    "screamed",
                    "quipped",
                    "chanted",
                    "declared");

    private final List<Token> tokens;
    private final List<Span> quotations;

    private Sentences(List<Token> tokens, List<Span> quotations) {
        this.tokens = tokens;
        this.quotations = quotations;
    }

    /**
     * The sentences of a paragraph, in order, without white space around them; no sentence ends
     * inside a quotation unless the quotation ends with it.
     *
     * @param tokens the paragraph's tokens
     * @param quotations its quoted stretches, without their marks
     */
    public static List<Span> in(SourceText text, List<Token> tokens, List<Span> quotations) {
        return new Sentences(tokens, quotations).split();
    }

    private List<Span> split() {
        List<Span> sentences = new ArrayList<>();
        int quotation = 0;
        int first = 0;
        for (int i = 0; i < tokens.size(); i++) {
            while (quotation < quotations.size()
                    && quotations.get(quotation).end() <= tokens.get(i).start()) {
                quotation++;
            }
            if (i < first || !isTerminator(tokens.get(i)) || isInside(quotation, i)) {
                continue;
            }
            int next = afterClosers(i);
            if (ends(i, next)) {
                sentences.add(new Span(tokens.get(first).start(), tokens.get(next - 1).end()));
                first = next;
            }
        }
        if (first < tokens.size()) {
            sentences.add(new Span(tokens.get(first).start(), tokens.getLast().end()));
        }
        return sentences;
    }

    private static boolean isTerminator(Token token) {
        return token.kind() == Kind.MARK
                ? TERMINATORS.indexOf(token.text()) >= 0
                : token.text().endsWith(".");
    }

    /** Whether token {@code i} is within the quotation and does not end it. */
    private boolean isInside(int quotation, int i) {
        return quotation < quotations.size()
                && quotations.get(quotation).contains(tokens.get(i).start())
                && i + 1 < tokens.size()
                && quotations.get(quotation).contains(tokens.get(afterInnerCloser(i)).start());
    }

    private int afterInnerCloser(int i) {
        boolean inner = "’'".indexOf(tokens.get(i + 1).text()) >= 0 && i + 2 < tokens.size();
        return inner && touches(i, i + 1) ? i + 2 : i + 1;
    }

    private int afterClosers(int i) {
        int next = i + 1;
        while (next < tokens.size()
                && touches(next - 1, next)
                && (CLOSERS.indexOf(tokens.get(next).text()) >= 0
                        || isTerminator(tokens.get(next)))) {
            next++;
        }
        return next;
    }

    private boolean touches(int i, int j) {
        return tokens.get(i).end() == tokens.get(j).start();
    }

    /** Whether the terminator at {@code i} ends a sentence before token {@code next}. */
    private boolean ends(int i, int next) {
        if (next >= tokens.size()) {
            return true;
        }
        Token following = tokens.get(next);
        boolean closed = next > i + 1;
        if (touches(next - 1, next) && !(closed && following.isCapitalised())) {
            return false;
        }
        if (!canBegin(following)) {
            return false;
        }
        if (!tokens.get(i).is(".") && tokens.get(i).kind() == Kind.MARK) {
            return !closed || !isReported(next);
        }
        return closed || !isAbbreviation(i, next);
    }

    private static boolean canBegin(Token token) {
        if (token.kind() == Kind.WORD) {
            return !Character.isLowerCase(token.text().codePointAt(0))
                    && "'’".indexOf(token.text().charAt(0)) < 0;
        }
        return token.kind() == Kind.NUMBER || ",;:)]}”%".indexOf(token.text()) < 0;
    }

    /** “‘Why?’ Reis asked”: the sentence goes on after the quotation. */
    private boolean isReported(int next) {
        int stop = Math.min(tokens.size(), next + REPORTING_REACH);
        if (STARTERS.contains(lower(tokens.get(next)))) {
            return false;
        }
        return tokens.subList(next, stop).stream().anyMatch(t -> REPORTING.contains(lower(t)));
    }

    private boolean isAbbreviation(int i, int next) {
        Token following = tokens.get(next);
        boolean dotted = tokens.get(i).kind() == Kind.WORD;
        if (!dotted && (i == 0 || !touches(i - 1, i))) {
            return false;
        }
        Token word = tokens.get(dotted ? i : i - 1);
        String lower = dotted ? lower(word).substring(0, word.text().length() - 1) : lower(word);
        if (word.kind() != Kind.WORD) {
            return false;
        }
        if (PREPOSED.contains(lower)) {
            return true;
        }
        if (NUMBERED.contains(lower) && following.kind() == Kind.NUMBER) {
            return true;
        }
        boolean initial = lower.length() == 1 && word.isCapitalised();
        return (dotted || initial || FINAL.contains(lower)) && continues(next);
    }

    /** "at 4 p.m. Friday", "at 4 p.m. (1600 GMT)"; not "at 4 p.m. The", "at 4 p.m. (The". */
    private boolean continues(int next) {
        int word = tokens.get(next).is("(") && next + 1 < tokens.size() ? next + 1 : next;
        return tokens.get(word).kind() != Kind.MARK && !STARTERS.contains(lower(tokens.get(word)));
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
