package dev.standfirst.fact;

import dev.standfirst.entity.Entities;
import dev.standfirst.fact.Fact.Source;
import dev.standfirst.text.Span;
import dev.standfirst.text.Token;
import dev.standfirst.text.Token.Kind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Offers shorter forms of a sentence beside the whole: without its dateline, asides, relative
 * clauses that only add, ages, attribution; and its second clause alone.
 *
 * <p>No rule cuts inside a quotation, nor what would change what is said: a negation, a condition,
 * a hedge, a denial, a contrast. There is no parser behind this, so a rule that cannot tell leaves
 * the sentence as it is.
 */
final class Trims {
    private static final Set<String> RELATIVES = Set.of("which", "who", "whose", "whom");

    /** Connectives that tie a sentence to the one before it, when a comma follows. */
    private static final Set<String> CONNECTIVES =
            Set.of(
                    "however",
                    "meanwhile",
                    "moreover",
                    "furthermore",
                    "additionally",
                    "also",
                    "nevertheless",
                    "nonetheless",
                    "indeed",
                    "besides",
                    "plus",
                    "similarly");

    /** Words whose loss would turn a statement round or make it surer than the article is. */
    static final Set<String> NEVER_CUT =
            Set.of(
                    ("not no never nor none neither nobody nothing without hardly"
                                    + " barely cannot but however although though despite unless if"
                                    + " until except only while whereas yet may might could allegedly"
                                    + " reportedly alleged suspected claimed claims deny denies denied"
                                    + " denying reject rejects rejected dispute disputes disputed"
                                    + " refused accused unproven false wrongly falsely apparently"
                                    + " possibly potentially supposedly")
                            .split(" "));

    private static final int LONGEST_DATELINE = 8;
    private static final int LAST_DATELINE = 5;
    private static final int LONGEST_ASIDE = 25;
    private final Sentence sentence;
    private final List<Token> tokens;
    private final Clauses words;
    private final Entities entities;

    private Trims(Sentence sentence, Entities entities) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.words = new Clauses(sentence);
        this.entities = entities;
    }

    /** What is left of a sentence, with who answers for it where that was cut off. */
    record Variant(List<Span> spans, @Nullable Source assertedBy) {}

    /** A run of tokens to leave out, [from, to). */
    private record Cut(int from, int to) {
        boolean overlaps(Cut other) {
            return from < other.to && other.from < to;
        }
    }

    /** The whole sentence first, then its shorter forms. */
    static List<Variant> of(Sentence sentence, Entities entities) {
        return new Trims(sentence, entities).variants();
    }

    private List<Variant> variants() {
        int start = afterDateline();
        int end = tokens.size();
        List<Variant> variants = new ArrayList<>();
        List<Cut> asides = asides(start);
        offer(variants, start, end, List.of(), null);
        asides.forEach(cut -> offer(variants, start, end, List.of(cut), null));
        if (asides.size() > 1) {
            offer(variants, start, end, asides, null);
        }
        int opening = afterConnective(start);
        if (opening > start) {
            offer(variants, opening, end, List.of(), null);
            offer(variants, opening, end, asides, null);
        }
        new Attributions(sentence, entities)
                .after(start)
                .ifPresent(a -> attributed(variants, a, asides));
        clauses(variants, start, asides);
        return variants;
    }

    private void attributed(
            List<Variant> variants, Attributions.Attributed claim, List<Cut> asides) {
        offer(variants, claim.from(), claim.to(), List.of(), claim.source());
        offer(variants, claim.from(), claim.to(), asides, claim.source());
    }

    private void offer(
            List<Variant> variants, int from, int to, List<Cut> cuts, @Nullable Source source) {
        List<Span> spans = new ArrayList<>();
        int at = from;
        for (Cut cut : cuts) {
            if (cut.from >= at && cut.to <= to) {
                keep(spans, at, cut.from);
                at = cut.to;
            }
        }
        keep(spans, at, to);
        Variant variant = new Variant(spans, source);
        if (!spans.isEmpty() && !variants.contains(variant)) {
            variants.add(variant);
        }
    }

    /** Only the outer edges are cleaned: a mark before a cut belongs to what is kept. */
    private void keep(List<Span> spans, int from, int to) {
        if (from < to) {
            Edges.cleaned(tokens.subList(from, to), sentence.quotations()).ifPresent(spans::add);
        }
    }

    /** "LONDON (AP) — The bank closed": the token after the dash. Not "Smith - a baker - said". */
    private int afterDateline() {
        for (int i = 1; i < Math.min(tokens.size() - 1, LONGEST_DATELINE); i++) {
            if (words.isDash(i)) {
                return isDateline(i) ? i + 1 : 0;
            }
        }
        return 0;
    }

    private boolean isDateline(int dash) {
        String first = tokens.getFirst().text();
        boolean capitals = first.length() > 2 && first.equals(first.toUpperCase(Locale.ROOT));
        boolean agency = Clauses.range(0, dash).anyMatch(i -> words.is(i, ")"));
        return tokens.getFirst().kind() == Kind.WORD
                && (capitals || agency)
                && Clauses.range(0, dash).noneMatch(i -> Verbs.isFinite(words.word(i)))
                && Clauses.range(dash + 1, tokens.size()).noneMatch(words::isDash)
                && sentence.index() < LAST_DATELINE;
    }

    /** "However, the bank closed": the token after the comma. Not "Also on the list is". */
    private int afterConnective(int start) {
        if (start + 2 >= tokens.size()) {
            return start;
        }
        String first = words.word(start);
        if (CONNECTIVES.contains(first) && words.is(start + 1, ",")) {
            return start + 2;
        }
        boolean joins = first.equals("and") || first.equals("but");
        return joins && words.startsClause(start + 1) ? start + 1 : start;
    }

    /** All asides that may go, in order, none overlapping another. */
    private List<Cut> asides(int start) {
        List<Cut> cuts = new ArrayList<>();
        for (int i = start + 1; i < tokens.size(); i++) {
            Optional<Cut> cut = aside(i, start).filter(c -> isHarmless(c));
            if (cut.isPresent() && (cuts.isEmpty() || !cuts.getLast().overlaps(cut.get()))) {
                cuts.add(cut.get());
            }
        }
        return cuts;
    }

    private Optional<Cut> aside(int at, int start) {
        if (words.is(at, "(")) {
            return closing(at, ")").map(end -> new Cut(at, end + 1));
        }
        if (words.isDash(at)) {
            return dashed(at);
        }
        if (words.is(at, ",") && isAge(at + 1)) {
            return age(at);
        }
        return words.is(at, ",") && at + 1 < tokens.size() && RELATIVES.contains(words.word(at + 1))
                ? relative(at, start)
                : Optional.empty();
    }

    /** "– 40 years after it opened –": between two dashes, the second not the sentence's last. */
    private Optional<Cut> dashed(int at) {
        return closingDash(at)
                .filter(end -> end < tokens.size() - 2 && Verbs.isFinite(words.word(end + 1)))
                .map(end -> new Cut(at, end + 1));
    }

    private Optional<Integer> closingDash(int at) {
        return Clauses.range(at + 2, Math.min(tokens.size(), at + LONGEST_ASIDE))
                .filter(words::isDash)
                .boxed()
                .findFirst();
    }

    private Optional<Integer> closing(int at, String mark) {
        return Clauses.range(at + 1, Math.min(tokens.size(), at + LONGEST_ASIDE))
                .filter(i -> words.is(i, mark))
                .boxed()
                .findFirst();
    }

    /** "Ana Field, 43, was": with both commas before a verb, else with the first only. */
    private Optional<Cut> age(int comma) {
        int after = words.word(comma + 1).equals("aged") ? comma + 3 : comma + 2;
        if (after >= tokens.size() - 1 || !words.is(after, ",")) {
            return Optional.empty();
        }
        boolean verb = Verbs.isFinite(words.word(after + 1));
        boolean relative = RELATIVES.contains(words.word(after + 1));
        return verb || relative
                ? Optional.of(new Cut(comma, verb ? after + 1 : after))
                : Optional.empty();
    }

    private boolean isAge(int at) {
        int number = at < tokens.size() && words.word(at).equals("aged") ? at + 1 : at;
        return number < tokens.size()
                && tokens.get(number).kind() == Kind.NUMBER
                && tokens.get(number).text().length() == 2
                && tokens.get(at - 2).isCapitalised();
    }

    /**
     * "The bank, which has 300 branches, will close": up to the comma before the main verb. "It
     * will close the branch, which opened in 1960.": up to the end. Not ", who denied".
     */
    private Optional<Cut> relative(int comma, int start) {
        int limit = Math.min(tokens.size(), comma + LONGEST_ASIDE);
        for (int i = comma + 2; i < limit; i++) {
            if (words.is(i, ",") && i + 1 < tokens.size() && Verbs.isFinite(words.word(i + 1))) {
                boolean complete =
                        Clauses.range(comma + 2, i).anyMatch(j -> Verbs.isFinite(words.word(j)));
                return complete ? Optional.of(new Cut(comma, i + 1)) : Optional.empty();
            }
        }
        int end = tokens.size() - (words.endsInStop() ? 1 : 0);
        boolean last =
                Clauses.range(comma + 1, tokens.size())
                        .noneMatch(i -> words.is(i, ",") || words.isDash(i));
        boolean main = Clauses.range(start, comma).anyMatch(i -> Verbs.isFinite(words.word(i)));
        return last && main && end - comma <= LONGEST_ASIDE
                ? Optional.of(new Cut(comma, end))
                : Optional.empty();
    }

    /** Whether nothing is lost with {@code cut} that changes what the rest says. */
    private boolean isHarmless(Cut cut) {
        return Clauses.range(cut.from, cut.to)
                .noneMatch(i ->
                        NEVER_CUT.contains(words.word(i))
                                || words.word(i).endsWith("n't")
                                || words.isQuotationMark(i)
                                || words.isQuoted(i));
    }

    /** "The bank closed, and the bridge opened": either clause alone. Not after "police said". */
    private void clauses(List<Variant> variants, int start, List<Cut> asides) {
        for (int i = start + Clauses.SHORTEST_CLAUSE;
                i < tokens.size() - Clauses.SHORTEST_CLAUSE;
                i++) {
            int second =
                    words.is(i, ";")
                            ? i + 1
                            : words.is(i, ",") && words.word(i + 1).equals("and") ? i + 2 : 0;
            if (second > 0
                    && !words.isQuoted(i)
                    && words.isClause(start, i)
                    && words.startsClause(second)) {
                offer(variants, start, i, asides, null);
                if (Clauses.range(start, i).noneMatch(j -> isAttributing(j))) {
                    offer(variants, second, tokens.size(), asides, null);
                }
                return;
            }
        }
    }

    private boolean isAttributing(int at) {
        return Verbs.isReporting(words.word(at))
                || words.word(at).equals("according")
                || words.word(at).equals("told")
                || words.word(at).equals("claimed")
                || words.word(at).equals("claims")
                || words.word(at).equals("alleged");
    }
}
