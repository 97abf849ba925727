package dev.standfirst.fact;

import dev.standfirst.text.Span;
import dev.standfirst.text.Token;
import dev.standfirst.text.Token.Kind;
import dev.standfirst.text.WordList;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A sentence seen as words and clauses, by the forms of its words alone. Positions are those of its
 * tokens; outside of them there is no word, and asking does no harm.
 */
final class Clauses {
    /** Openings after which a comma does not end a clause that stands alone. */
    static final Set<String> SUBORDINATING =
            WordList.of(
                    "if unless although though when while because since after"
                            + " before as once until whether despite whereas where even with"
                            + " without");

    static final Set<String> DETERMINERS =
            WordList.of(
                    "the a an this these those another some many several most more"
                            + " two three four five six seven eight nine ten dozens hundreds"
                            + " thousands police officials");

    /** What takes the place of a noun, and what leans on another statement's noun. */
    static final Set<String> PRONOUNS =
            WordList.of(
                    "he she it they we i you this that these those there who which"
                            + " one others both his her its their my our your such neither"
                            + " either another each all none here him them");

    /** After these a verb is not the main one. */
    static final Set<String> LINKS =
            WordList.of("that which who whom whose when where what how why if because whether as");

    static final Set<String> RELATIVES = Set.of("which", "who", "whose", "whom");

    static final int LONGEST_SUBJECT = 10;

    static final int SHORTEST_CLAUSE = 5;

    /**
     * Of a longer subject one cannot tell whether its verb is a participle: "feelings expressed".
     */
    private static final int SHORT_SUBJECT = 4;

    private static final Set<String> PREPOSITIONS =
            WordList.of(
                    "of in at on by for from to with about over under between among against"
                            + " during after before near into through");

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
            if (is(i, ",") || is(i, ":") || LINKS.contains(word(i)) || PRONOUNS.contains(word(i))) {
                return false;
            }
            if (isVerb(i)) {
                return isCertainVerb(i) || isPast(from, i);
            }
        }
        return false;
    }

    /** "The bridge opened at noon"; not "the bridge to the island opened by", "a man named Bo". */
    private boolean isPast(int from, int verb) {
        return verb - from <= SHORT_SUBJECT
                && range(from, verb).noneMatch(i -> PREPOSITIONS.contains(word(i)))
                && !is(verb + 1, "by")
                && !is(verb + 1, ",")
                && !word(verb).equals("named")
                && !word(verb).equals("called")
                && !word(verb).equals("based")
                && verb + 1 < tokens.size();
    }

    boolean isClause(int from, int to) {
        return to - from >= SHORTEST_CLAUSE
                && !SUBORDINATING.contains(word(from))
                && hasVerb(from, to);
    }

    boolean hasVerb(int from, int to) {
        return range(from, to).anyMatch(this::isVerb);
    }

    /** Whether a finite verb stands at {@code at}; the month of May and a man named Will do not. */
    boolean isVerb(int at) {
        return !isCapitalised(at) && Verbs.isFinite(word(at));
    }

    /** Whether a finite verb stands at {@code at} that cannot be a participle. */
    boolean isCertainVerb(int at) {
        return !isCapitalised(at) && Verbs.isCertain(word(at));
    }

    /** Whether the word at {@code at} holds back or turns round what stands beside it. */
    boolean qualifies(int at) {
        return NeverCut.qualifies(word(at)) && !(word(at).equals("may") && isCapitalised(at));
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

    boolean isCapitalised(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isCapitalised();
    }

    boolean isNumber(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).kind() == Kind.NUMBER;
    }

    boolean isMark(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isMark();
    }

    boolean endsInStop() {
        return is(tokens.size() - 1, ".") || is(tokens.size() - 1, "!");
    }

    /** The token after the last one that is no closing full stop. */
    int end() {
        return tokens.size() - (endsInStop() ? 1 : 0);
    }

    /** A dash between words; not one within "8–10" or "well-known". */
    boolean isDash(int at) {
        return is(at, "—")
                || ((is(at, "-") || is(at, "–") || is(at, "_")) && isApart(at))
                || (is(at, "-") && is(at + 1, "-"));
    }

    boolean isApart(int at) {
        return at > 0
                && at + 1 < tokens.size()
                && tokens.get(at - 1).end() < tokens.get(at).start()
                && tokens.get(at).end() < tokens.get(at + 1).start();
    }

    /** Whether {@code at} stands right at the token before it, without white space. */
    boolean isJoined(int at) {
        return at > 0 && at < tokens.size() && tokens.get(at - 1).end() == tokens.get(at).start();
    }

    boolean isQuotationMark(int at) {
        return is(at, "\"")
                || is(at, "“")
                || is(at, "”")
                || is(at, "‘")
                || ((is(at, "'") || is(at, "’")) && !isPossessive(at));
    }

    /** "the voters' choice" */
    private boolean isPossessive(int at) {
        return isJoined(at) && word(at - 1).endsWith("s");
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
        return at >= 0 && at < tokens.size() ? tokens.get(at).folded() : "";
    }

    /** Where the first {@code mark} after {@code open} is, among the next {@code most} tokens. */
    Optional<Integer> closing(int open, String mark, int most) {
        return range(open + 1, Math.min(tokens.size(), open + most))
                .filter(i -> is(i, mark))
                .boxed()
                .findFirst();
    }

    static IntStream range(int from, int to) {
        return IntStream.range(from, to);
    }
}
