package dev.standfirst.fact;

import dev.standfirst.text.Span;
import dev.standfirst.text.Token;
import dev.standfirst.text.Token.Kind;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A sentence seen as words and clauses, by the forms of its words alone. Positions are those of its
 * tokens; outside of them there is no word, and asking does no harm.
 */
final class Clauses {
    /** Openings after which a comma does not end a clause that stands alone. */
    static final Set<String> SUBORDINATING =
            Set.of(
                    ("if unless although though when while because since after"
                                    + " before as once until whether despite whereas where even with"
                                    + " without")
                            .split(" "));

    static final Set<String> DETERMINERS =
            Set.of(
                    ("the a an this these those another some many several most more"
                                    + " two three four five six seven eight nine ten dozens hundreds"
                                    + " thousands police officials")
                            .split(" "));

    static final Set<String> PRONOUNS =
            Set.of(
                    ("he she it they we i you this that these those there who which"
                                    + " one others both")
                            .split(" "));

    /** After these a verb is not the main one. */
    static final Set<String> LINKS =
            Set.of("that", "which", "who", "whose", "when", "where", "what", "if", "because");

    static final int LONGEST_SUBJECT = 10;

    static final int SHORTEST_CLAUSE = 5;

    private final List<Token> tokens;
    private final List<Span> quotations;

    Clauses(Sentence sentence) {
        this.tokens = sentence.tokens();
        this.quotations = sentence.quotations();
    }

    /** Whether a noun phrase and its verb follow: a verb within a few words, no comma before it. */
    boolean startsClause(int from) {
        if (!isSubjectStart(from)) {
            return false;
        }
        for (int i = from + 1; i < Math.min(tokens.size(), from + LONGEST_SUBJECT); i++) {
            if (is(i, ",") || LINKS.contains(word(i))) {
                return false;
            }
            if (Verbs.isFinite(word(i))) {
                return true;
            }
        }
        return false;
    }

    boolean isClause(int from, int to) {
        return to - from >= SHORTEST_CLAUSE
                && !SUBORDINATING.contains(word(from))
                && range(from, to).anyMatch(i -> Verbs.isFinite(word(i)));
    }

    /** A determiner, a name or a number; of the weekdays one cannot tell. */
    boolean isSubjectStart(int at) {
        return at < tokens.size()
                && !PRONOUNS.contains(word(at))
                && !isWeekday(at)
                && (DETERMINERS.contains(word(at))
                        || tokens.get(at).isCapitalised()
                        || tokens.get(at).kind() == Kind.NUMBER);
    }

    boolean isWeekday(int at) {
        return word(at).endsWith("day");
    }

    boolean endsInStop() {
        return is(tokens.size() - 1, ".") || is(tokens.size() - 1, "!");
    }

    boolean isDash(int at) {
        return is(at, "—") || is(at, "–") || ((is(at, "-") || is(at, "_")) && isApart(at));
    }

    boolean isApart(int at) {
        return at > 0
                && at + 1 < tokens.size()
                && tokens.get(at - 1).end() < tokens.get(at).start()
                && tokens.get(at).end() < tokens.get(at + 1).start();
    }

    boolean isQuotationMark(int at) {
        return is(at, "\"") || is(at, "“") || is(at, "”") || is(at, "'") || is(at, "‘");
    }

    boolean isQuoted(int at) {
        Span span = tokens.get(at).span();
        return quotations.stream().anyMatch(q -> q.overlaps(span));
    }

    boolean is(int at, String text) {
        return at >= 0 && at < tokens.size() && tokens.get(at).is(text);
    }

    /** The word at {@code at} in lower case; nothing outside the sentence. */
    String word(int at) {
        return at >= 0 && at < tokens.size()
                ? tokens.get(at).text().toLowerCase(Locale.ROOT).replace('’', '\'')
                : "";
    }

    static IntStream range(int from, int to) {
        return IntStream.range(from, to);
    }
}
