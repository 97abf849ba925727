package dev.standfirst.fact;

import dev.standfirst.entity.Entities;
import dev.standfirst.entity.Entity;
import dev.standfirst.fact.Fact.Source;
import dev.standfirst.text.Span;
import dev.standfirst.text.Token;
import dev.standfirst.text.Token.Kind;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what a sentence reports and who answers for it: "police said that …", "according to the
 * report, …", "…, a spokesman said". Only plain claims of a source that can be named, and never
 * where something is quoted.
 */
final class Attributions {
    /** Where the head of a noun phrase ends: "a spokesman for the bank". */
    private static final Set<String> PREPOSITIONS =
            Set.of("of", "for", "in", "at", "from", "with", "to", "on", "by", "near", "who");

    /** Whom nobody can hold to account; what they say is their view, and that is the news. */
    private static final Set<String> UNACCOUNTABLE =
            Set.of(
                    ("more most many some few several half one two three four five"
                                    + " six seven eight nine ten both others critics supporters"
                                    + " opponents voters fans people residents rivals sources nobody"
                                    + " everyone about nearly almost")
                            .split(" "));

    private final Sentence sentence;
    private final List<Token> tokens;
    private final Clauses words;
    private final Entities entities;

    Attributions(Sentence sentence, Entities entities) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.words = new Clauses(sentence);
        this.entities = entities;
    }

    /** What is reported, as tokens [from, to), and by whom. */
    record Attributed(int from, int to, Source source) {}

    /** The claim of the sentence from {@code start}, where it has just one. */
    Optional<Attributed> after(int start) {
        if (!sentence.quotations().isEmpty()
                || Clauses.range(start, tokens.size()).anyMatch(words::isQuotationMark)) {
            return Optional.empty();
        }
        return leading(start).or(() -> accordingTo(start)).or(() -> trailing(start));
    }

    /** "Police said that the bridge was closed". Not "He said": nobody could tell who. */
    private Optional<Attributed> leading(int start) {
        int limit = Math.min(tokens.size(), start + Clauses.LONGEST_SUBJECT + 1);
        for (int i = start + 1; i < limit; i++) {
            if (words.is(i, ",") || words.is(i, ";")) {
                return Optional.empty();
            }
            if (Verbs.isFinite(words.word(i)) || Verbs.isReporting(words.word(i))) {
                return Verbs.isReporting(words.word(i)) ? claimAfter(start, i) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Attributed> claimAfter(int start, int verb) {
        int from = words.is(verb + 1, "that") ? verb + 2 : verb + 1;
        return isSource(start, verb)
                        && words.isClause(from, tokens.size())
                        && words.isSubjectStart(from)
                ? Optional.of(new Attributed(from, tokens.size(), source(start, verb)))
                : Optional.empty();
    }

    /** "According to the report, the bank closed". */
    private Optional<Attributed> accordingTo(int start) {
        if (!words.word(start).equals("according") || !words.word(start + 1).equals("to")) {
            return Optional.empty();
        }
        int limit = Math.min(tokens.size(), start + Clauses.LONGEST_SUBJECT + 2);
        return Clauses.range(start + 3, limit)
                .filter(i -> words.is(i, ","))
                .boxed()
                .findFirst()
                .filter(i -> isSource(start + 2, i))
                .filter(i -> words.isClause(i + 1, tokens.size()) && words.isSubjectStart(i + 1))
                .map(i -> new Attributed(i + 1, tokens.size(), source(start + 2, i)));
    }

    /** "The bank closed, police said." and "The bank closed, according to police." */
    private Optional<Attributed> trailing(int start) {
        int end = tokens.size() - (words.endsInStop() ? 1 : 0);
        int comma = lastComma(start, end);
        if (comma < 0 || !words.isClause(start, comma)) {
            return Optional.empty();
        }
        return sourceBetween(comma + 1, end).map(source -> new Attributed(start, comma, source));
    }

    private int lastComma(int start, int end) {
        return Clauses.range(Math.max(start, end - Clauses.LONGEST_SUBJECT - 2), end)
                .filter(i -> words.is(i, ","))
                .max()
                .orElse(-1);
    }

    private Optional<Source> sourceBetween(int from, int to) {
        if (to - from >= 3
                && words.word(from).equals("according")
                && words.word(from + 1).equals("to")) {
            return isSource(from + 2, to) ? Optional.of(source(from + 2, to)) : Optional.empty();
        }
        if (to - from >= 2 && Verbs.isReporting(words.word(to - 1)) && isSource(from, to - 1)) {
            return Optional.of(source(from, to - 1));
        }
        return to - from >= 2 && Verbs.isReporting(words.word(from)) && isSource(from + 1, to)
                ? Optional.of(source(from + 1, to))
                : Optional.empty();
    }

    /** A noun of its own without a verb inside: "a spokesman for the bank". Not "he". */
    private boolean isSource(int from, int to) {
        return to > from
                && tokens.get(from).kind() == Kind.WORD
                && !Clauses.PRONOUNS.contains(words.word(from))
                && !Clauses.SUBORDINATING.contains(words.word(from))
                && !Trims.NEVER_CUT.contains(words.word(from))
                && !UNACCOUNTABLE.contains(words.word(from))
                && !words.word(from).equals("and")
                && !words.word(from).equals("but")
                && Clauses.range(from, to).noneMatch(i -> Verbs.isFinite(words.word(i)));
    }

    private Source source(int from, int to) {
        Span mention = new Span(tokens.get(from).start(), tokens.get(to - 1).end());
        int head = Clauses.range(from, to).filter(this::endsHead).findFirst().orElse(to);
        Span last = tokens.get(Math.max(from, head - 1)).span();
        return new Source(
                entities.at(last).filter(e -> endsAt(e, last)).map(Entity::name).orElse(null),
                mention);
    }

    private boolean endsHead(int at) {
        return PREPOSITIONS.contains(words.word(at)) || words.is(at, ",") || words.is(at, "(");
    }

    /** "Clinton spokesman Brian Fallon" is Brian Fallon; "an Indiana poll" is nobody. */
    private static boolean endsAt(Entity entity, Span word) {
        return entity.mentions().stream().anyMatch(m -> m.overlaps(word) && m.end() <= word.end());
    }
}
