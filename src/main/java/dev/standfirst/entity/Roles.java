package dev.standfirst.entity;

import dev.standfirst.text.SourceText;
import dev.standfirst.text.Span;
import dev.standfirst.text.Token;
import dev.standfirst.text.Token.Kind;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds what the text says a person is, beside the name: before it (“Portuguese Prime Minister Ana
 * Reis”, “a spokeswoman for Acme, Jo Bell”) or after it (“Ana Field, the harbour master,”). Never a
 * verb phrase (“Ana Field, speaking in Lisbon,”) and never an age (“Ana Field, 43,”).
 */
final class Roles {
    private static final int LONGEST_BEFORE = 7;
    private static final int LONGEST_AFTER = 14;

    private static final Set<String> STOPS =
            Set.of(
                    "the",
                    "a",
                    "an",
                    "his",
                    "her",
                    "their",
                    "its",
                    "our",
                    "my",
                    "said",
                    "says",
                    "told",
                    "and",
                    "but",
                    "or",
                    "that",
                    "with",
                    "by",
                    "to",
                    "from",
                    "as",
                    "in",
                    "at",
                    "on",
                    "for",
                    "of",
                    "is",
                    "was",
                    "are",
                    "were",
                    "has",
                    "had",
                    "have",
                    "when",
                    "while",
                    "if",
                    "like",
                    "called",
                    "added",
                    "which",
                    "who",
                    "whom",
                    "including",
                    "than",
                    "between",
                    "against",
                    "about",
                    "after",
                    "before",
                    "named",
                    "where",
                    "'s",
                    "’s",
                    "not",
                    "also",
                    "then",
                    "because",
                    "will",
                    "would",
                    "did",
                    "does",
                    "he",
                    "she",
                    "it",
                    "they",
                    "we",
                    "i",
                    "you",
                    "met",
                    "saw",
                    "beat",
                    "sued",
                    "put",
                    "made",
                    "let",
                    "left",
                    "won",
                    "lost",
                    "tells",
                    "calls",
                    "over",
                    "under",
                    "near",
                    "around",
                    "versus",
                    "v",
                    "vs",
                    "behind",
                    "without",
                    "toward",
                    "towards",
                    "into",
                    "through",
                    "via",
                    "despite",
                    "during");
    private static final Set<String> PREFIXES =
            Set.of(
                    "former",
                    "then",
                    "acting",
                    "longtime",
                    "retired",
                    "late",
                    "deputy",
                    "vice",
                    "outgoing",
                    "incoming",
                    "interim",
                    "current",
                    "assistant",
                    "co",
                    "ex",
                    "associate",
                    "senior",
                    "ex-president",
                    "then-president",
                    "embattled");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> PREPOSITIONS =
            Set.of("of", "for", "at", "in", "on", "from", "with", "to", "and", "&", "the", "a");
    private static final Set<String> ENDS =
            Set.of(
                    "who", "which", "that", "said", "says", "told", "was", "is", "has", "had",
                    "were", "are", "where", "when", "but", "said:", "whose", "whom", "added");

    private final SourceText text;
    private final List<Token> tokens;
    private final Name name;

    private Roles(SourceText text, Name name) {
        this.text = text;
        this.tokens = name.passage().tokens();
        this.name = name;
    }

    /** The role that stands beside {@code name}, or null. */
    static @Nullable String of(SourceText text, Name name) {
        Roles roles = new Roles(text, name);
        String before = roles.before();
        if (before != null) {
            return before;
        }
        String after = roles.after();
        return after != null ? after : roles.inverted();
    }

    /** “former Lisbon mayor Ana Reis”; not “Dr Ana Reis”. */
    private @Nullable String before() {
        int end = name.first();
        if (end > 0 && isHonorific(end - 1)) {
            end = isStop(end - 1) ? end - 2 : end - 1;
        }
        int start = end;
        while (start > 0 && end - start < LONGEST_BEFORE && isModifier(start - 1)) {
            start--;
        }
        while (start < end && tokens.get(start).kind() == Kind.MARK) {
            start++;
        }
        int head = end - 1;
        if (head >= start && tokens.get(head).is(".")) {
            head--;
        }
        if (head >= start + 2 && tokens.get(head - 1).is("of")) {
            head -= 2;
        }
        if (start >= end || head < start || !isRole(head)) {
            return null;
        }
        return at(tokens.get(head).isCapitalised() ? afterStrays(start, head) : start, end);
    }

    /** Before a capitalised title, words with a small letter belong to it only if known to. */
    private int afterStrays(int start, int head) {
        int first = head;
        while (first > start && (!isLower(first - 1) || PREFIXES.contains(lower(first - 1)))) {
            first--;
        }
        return first;
    }

    private boolean isLower(int i) {
        Token token = tokens.get(i);
        return token.kind() == Kind.WORD && !token.isCapitalised() && !token.is("of");
    }

    private boolean isHonorific(int i) {
        int word = isStop(i) && i > 0 ? i - 1 : i;
        return Gazetteer.isHonorific(tokens.get(word).text());
    }

    private boolean isStop(int i) {
        return tokens.get(i).is(".");
    }

    private boolean isModifier(int i) {
        Token token = tokens.get(i);
        if (token.is(".")) {
            return i > 0 && Gazetteer.isTitle(tokens.get(i - 1).text());
        }
        if (token.kind() != Kind.WORD) {
            return false;
        }
        String lower = token.text().toLowerCase(Locale.ROOT);
        boolean office =
                lower.equals("of")
                        && i > 0
                        && tokens.get(i - 1).isCapitalised()
                        && Gazetteer.isTitle(tokens.get(i - 1).text());
        return office || !(STOPS.contains(lower) || isVerb(lower));
    }

    private static boolean isVerb(String lower) {
        return lower.endsWith("ing") || lower.endsWith("ly") || isPast(lower);
    }

    private static boolean isPast(String lower) {
        return lower.length() > 4
                && lower.endsWith("ed")
                && !lower.equals("retired")
                && !lower.equals("united");
    }

    /** “Ana Field, the harbour master,” and “Ana Field, 43, a doctor in Porto,”. */
    private @Nullable String after() {
        int at = name.end();
        if (!isComma(at)) {
            return null;
        }
        int start = at + 1;
        if (start < tokens.size() && tokens.get(start).kind() == Kind.NUMBER) {
            start = isComma(start + 1) ? start + 2 : tokens.size();
        }
        return phrase(start);
    }

    private @Nullable String phrase(int begin) {
        int start = begin;
        if (start < tokens.size() && ARTICLES.contains(lower(start))) {
            start++;
        }
        int end = start;
        int head = -1;
        boolean complement = false;
        while (end < tokens.size() && end - start < LONGEST_AFTER && goesOn(end)) {
            complement |= PREPOSITIONS.contains(lower(end));
            if (!complement && isRole(end)) {
                head = end;
            }
            if (!complement
                    && head == end - 1
                    && tokens.get(end).isCapitalised()
                    && head >= start) {
                return null;
            }
            if (!complement && head < 0 && isVerb(lower(end))) {
                return null;
            }
            end++;
        }
        boolean closed =
                end >= tokens.size()
                        || ",.;”\"—-–".contains(tokens.get(end).text())
                        || ENDS.contains(lower(end));
        return head < 0 || !closed ? null : at(start, end);
    }

    private boolean goesOn(int i) {
        Token token = tokens.get(i);
        if (token.is(".")) {
            return i > 0
                    && tokens.get(i - 1).text().length() <= 3
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).isCapitalised()
                    && tokens.get(i - 1).isCapitalised();
        }
        boolean word = token.kind() == Kind.WORD || token.is("&");
        return word && !ENDS.contains(lower(i));
    }

    /** “a spokeswoman for Acme, Jo Bell, said”. */
    private @Nullable String inverted() {
        int comma = name.first() - 1;
        if (!isComma(comma)) {
            return null;
        }
        int start = comma;
        int role = -1;
        while (start > 0
                && comma - start < LONGEST_AFTER
                && tokens.get(start - 1).kind() == Kind.WORD
                && !ENDS.contains(lower(start - 1))) {
            start--;
            role = isRole(start) ? start : role;
            if (ARTICLES.contains(lower(start)) && role > start) {
                break;
            }
        }
        boolean whole = ARTICLES.contains(lower(start)) && role > start && role - start <= 4;
        return whole && closes(name.end()) ? at(start + 1, comma) : null;
    }

    private boolean closes(int i) {
        return i < tokens.size() && (isComma(i) || lower(i).equals("said") || lower(i).equals("."));
    }

    private boolean isRole(int i) {
        Token token = tokens.get(i);
        return Gazetteer.isRole(token.text()) || Gazetteer.isRole(lower(i));
    }

    private boolean isComma(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(",");
    }

    private String lower(int i) {
        return tokens.get(i).text().toLowerCase(Locale.ROOT);
    }

    private String at(int first, int end) {
        return text.at(new Span(tokens.get(first).start(), tokens.get(end - 1).end()));
    }
}
