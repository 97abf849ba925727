package dev.standfirst.fact;

import dev.standfirst.entity.Entities;
import dev.standfirst.entity.Entity;
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
import java.util.stream.IntStream;

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
    private static final Set<String> NEVER_CUT =
            Set.of(
                    "not",
                    "no",
                    "never",
                    "nor",
                    "none",
                    "neither",
                    "nobody",
                    "nothing",
                    "without",
                    "hardly",
                    "barely",
                    "cannot",
                    "but",
                    "however",
                    "although",
                    "though",
                    "despite",
                    "unless",
                    "if",
                    "until",
                    "except",
                    "only",
                    "while",
                    "whereas",
                    "yet",
                    "may",
                    "might",
                    "could",
                    "allegedly",
                    "reportedly",
                    "alleged",
                    "suspected",
                    "claimed",
                    "claims",
                    "deny",
                    "denies",
                    "denied",
                    "denying",
                    "reject",
                    "rejects",
                    "rejected",
                    "dispute",
                    "disputes",
                    "disputed",
                    "refused",
                    "accused",
                    "unproven",
                    "false",
                    "wrongly",
                    "falsely",
                    "apparently",
                    "possibly",
                    "potentially",
                    "supposedly");

    /** Openings after which a comma does not end a clause that stands alone. */
    private static final Set<String> SUBORDINATING =
            Set.of(
                    "if",
                    "unless",
                    "although",
                    "though",
                    "when",
                    "while",
                    "because",
                    "since",
                    "after",
                    "before",
                    "as",
                    "once",
                    "until",
                    "whether",
                    "despite",
                    "whereas",
                    "where",
                    "even",
                    "with",
                    "without");

    /** After these a verb is not the main one. */
    private static final Set<String> LINKS =
            Set.of("that", "which", "who", "whose", "when", "where", "what", "if", "because");

    /** Where the head of a noun phrase ends: "a spokesman for the bank". */
    private static final Set<String> PREPOSITIONS =
            Set.of("of", "for", "in", "at", "from", "with", "to", "on", "by", "near", "who");

    /** Whom nobody can hold to account; what they say is their view, and that is the news. */
    private static final Set<String> UNACCOUNTABLE =
            Set.of(
                    "more",
                    "most",
                    "many",
                    "some",
                    "few",
                    "several",
                    "half",
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "both",
                    "others",
                    "critics",
                    "supporters",
                    "opponents",
                    "voters",
                    "fans",
                    "people",
                    "residents",
                    "rivals",
                    "sources",
                    "nobody",
                    "everyone",
                    "about",
                    "nearly",
                    "almost");

    private static final Set<String> DETERMINERS =
            Set.of(
                    "the",
                    "a",
                    "an",
                    "this",
                    "these",
                    "those",
                    "another",
                    "some",
                    "many",
                    "several",
                    "most",
                    "more",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "dozens",
                    "hundreds",
                    "thousands",
                    "police",
                    "officials");

    private static final Set<String> PRONOUNS =
            Set.of(
                    "he", "she", "it", "they", "we", "i", "you", "this", "that", "these", "those",
                    "there", "who", "which", "one", "others", "both");

    private static final int LONGEST_DATELINE = 8;
    private static final int LAST_DATELINE = 5;
    private static final int LONGEST_SUBJECT = 10;
    private static final int LONGEST_ASIDE = 25;
    private static final int SHORTEST_CLAUSE = 5;

    private final Sentence sentence;
    private final List<Token> tokens;
    private final Entities entities;

    private Trims(Sentence sentence, Entities entities) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
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
        attributed(start).ifPresent(a -> attributed(variants, a, asides));
        clauses(variants, start, asides);
        return variants;
    }

    private void attributed(List<Variant> variants, Attributed claim, List<Cut> asides) {
        offer(variants, claim.from, claim.to, List.of(), claim.source);
        offer(variants, claim.from, claim.to, asides, claim.source);
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
            if (isDash(i)) {
                return isDateline(i) ? i + 1 : 0;
            }
        }
        return 0;
    }

    private boolean isDateline(int dash) {
        String first = tokens.getFirst().text();
        boolean capitals = first.length() > 2 && first.equals(first.toUpperCase(Locale.ROOT));
        boolean agency = range(0, dash).anyMatch(i -> is(i, ")"));
        return tokens.getFirst().kind() == Kind.WORD
                && (capitals || agency)
                && range(0, dash).noneMatch(i -> Verbs.isFinite(word(i)))
                && range(dash + 1, tokens.size()).noneMatch(this::isDash)
                && sentence.index() < LAST_DATELINE;
    }

    /** "However, the bank closed": the token after the comma. Not "Also on the list is". */
    private int afterConnective(int start) {
        if (start + 2 >= tokens.size()) {
            return start;
        }
        String first = word(start);
        if (CONNECTIVES.contains(first) && is(start + 1, ",")) {
            return start + 2;
        }
        boolean joins = first.equals("and") || first.equals("but");
        return joins && startsClause(start + 1) ? start + 1 : start;
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
        if (is(at, "(")) {
            return closing(at, ")").map(end -> new Cut(at, end + 1));
        }
        if (isDash(at)) {
            return dashed(at);
        }
        if (is(at, ",") && isAge(at + 1)) {
            return age(at);
        }
        return is(at, ",") && at + 1 < tokens.size() && RELATIVES.contains(word(at + 1))
                ? relative(at, start)
                : Optional.empty();
    }

    /** "– 40 years after it opened –": between two dashes, the second not the sentence's last. */
    private Optional<Cut> dashed(int at) {
        return closingDash(at)
                .filter(end -> end < tokens.size() - 2 && Verbs.isFinite(word(end + 1)))
                .map(end -> new Cut(at, end + 1));
    }

    private Optional<Integer> closingDash(int at) {
        return range(at + 2, Math.min(tokens.size(), at + LONGEST_ASIDE))
                .filter(this::isDash)
                .boxed()
                .findFirst();
    }

    private Optional<Integer> closing(int at, String mark) {
        return range(at + 1, Math.min(tokens.size(), at + LONGEST_ASIDE))
                .filter(i -> is(i, mark))
                .boxed()
                .findFirst();
    }

    /** "Ana Field, 43, was": with both commas before a verb, else with the first only. */
    private Optional<Cut> age(int comma) {
        int after = word(comma + 1).equals("aged") ? comma + 3 : comma + 2;
        if (after >= tokens.size() - 1 || !is(after, ",")) {
            return Optional.empty();
        }
        boolean verb = Verbs.isFinite(word(after + 1));
        boolean relative = RELATIVES.contains(word(after + 1));
        return verb || relative
                ? Optional.of(new Cut(comma, verb ? after + 1 : after))
                : Optional.empty();
    }

    private boolean isAge(int at) {
        int number = at < tokens.size() && word(at).equals("aged") ? at + 1 : at;
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
            if (is(i, ",") && i + 1 < tokens.size() && Verbs.isFinite(word(i + 1))) {
                boolean complete = range(comma + 2, i).anyMatch(j -> Verbs.isFinite(word(j)));
                return complete ? Optional.of(new Cut(comma, i + 1)) : Optional.empty();
            }
        }
        int end = tokens.size() - (endsInStop() ? 1 : 0);
        boolean last = range(comma + 1, tokens.size()).noneMatch(i -> is(i, ",") || isDash(i));
        boolean main = range(start, comma).anyMatch(i -> Verbs.isFinite(word(i)));
        return last && main && end - comma <= LONGEST_ASIDE
                ? Optional.of(new Cut(comma, end))
                : Optional.empty();
    }

    /** Whether nothing is lost with {@code cut} that changes what the rest says. */
    private boolean isHarmless(Cut cut) {
        return range(cut.from, cut.to)
                .noneMatch(i ->
                        NEVER_CUT.contains(word(i))
                                || word(i).endsWith("n't")
                                || isQuotationMark(i)
                                || isQuoted(i));
    }

    private record Attributed(int from, int to, Source source) {}

    private Optional<Attributed> attributed(int start) {
        if (!sentence.quotations().isEmpty()
                || range(start, tokens.size()).anyMatch(this::isQuotationMark)) {
            return Optional.empty();
        }
        return leading(start).or(() -> accordingTo(start)).or(() -> trailing(start));
    }

    /** "Police said that the bridge was closed". Not "He said": nobody could tell who. */
    private Optional<Attributed> leading(int start) {
        int limit = Math.min(tokens.size(), start + LONGEST_SUBJECT + 1);
        for (int i = start + 1; i < limit; i++) {
            if (is(i, ",") || is(i, ";")) {
                return Optional.empty();
            }
            if (Verbs.isFinite(word(i)) || Verbs.isReporting(word(i))) {
                return Verbs.isReporting(word(i)) ? claimAfter(start, i) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Attributed> claimAfter(int start, int verb) {
        int from = is(verb + 1, "that") ? verb + 2 : verb + 1;
        return isSource(start, verb) && isClause(from, tokens.size()) && isSubjectStart(from)
                ? Optional.of(new Attributed(from, tokens.size(), source(start, verb)))
                : Optional.empty();
    }

    /** "According to the report, the bank closed". */
    private Optional<Attributed> accordingTo(int start) {
        if (!word(start).equals("according") || !word(start + 1).equals("to")) {
            return Optional.empty();
        }
        int limit = Math.min(tokens.size(), start + LONGEST_SUBJECT + 2);
        return range(start + 3, limit)
                .filter(i -> is(i, ","))
                .boxed()
                .findFirst()
                .filter(i -> isSource(start + 2, i))
                .filter(i -> isClause(i + 1, tokens.size()) && isSubjectStart(i + 1))
                .map(i -> new Attributed(i + 1, tokens.size(), source(start + 2, i)));
    }

    /** "The bank closed, police said." and "The bank closed, according to police." */
    private Optional<Attributed> trailing(int start) {
        int end = tokens.size() - (endsInStop() ? 1 : 0);
        int comma = lastComma(start, end);
        if (comma < 0 || !isClause(start, comma)) {
            return Optional.empty();
        }
        return sourceBetween(comma + 1, end).map(source -> new Attributed(start, comma, source));
    }

    private int lastComma(int start, int end) {
        return range(Math.max(start, end - LONGEST_SUBJECT - 2), end)
                .filter(i -> is(i, ","))
                .max()
                .orElse(-1);
    }

    private Optional<Source> sourceBetween(int from, int to) {
        if (to - from >= 3 && word(from).equals("according") && word(from + 1).equals("to")) {
            return isSource(from + 2, to) ? Optional.of(source(from + 2, to)) : Optional.empty();
        }
        if (to - from >= 2 && Verbs.isReporting(word(to - 1)) && isSource(from, to - 1)) {
            return Optional.of(source(from, to - 1));
        }
        return to - from >= 2 && Verbs.isReporting(word(from)) && isSource(from + 1, to)
                ? Optional.of(source(from + 1, to))
                : Optional.empty();
    }

    /** A noun of its own without a verb inside: "a spokesman for the bank". Not "he". */
    private boolean isSource(int from, int to) {
        return to > from
                && tokens.get(from).kind() == Kind.WORD
                && !PRONOUNS.contains(word(from))
                && !SUBORDINATING.contains(word(from))
                && !NEVER_CUT.contains(word(from))
                && !UNACCOUNTABLE.contains(word(from))
                && !word(from).equals("and")
                && !word(from).equals("but")
                && range(from, to).noneMatch(i -> Verbs.isFinite(word(i)));
    }

    private Source source(int from, int to) {
        Span mention = new Span(tokens.get(from).start(), tokens.get(to - 1).end());
        int head = range(from, to).filter(this::endsHead).findFirst().orElse(to);
        Span last = tokens.get(Math.max(from, head - 1)).span();
        return new Source(
                entities.at(last).filter(e -> endsAt(e, last)).map(Entity::name).orElse(null),
                mention);
    }

    private boolean endsHead(int at) {
        return PREPOSITIONS.contains(word(at)) || is(at, ",") || is(at, "(");
    }

    /** "Clinton spokesman Brian Fallon" is Brian Fallon; "an Indiana poll" is nobody. */
    private static boolean endsAt(Entity entity, Span word) {
        return entity.mentions().stream().anyMatch(m -> m.overlaps(word) && m.end() <= word.end());
    }

    /** "The bank closed, and the bridge opened": either clause alone. Not after "police said". */
    private void clauses(List<Variant> variants, int start, List<Cut> asides) {
        for (int i = start + SHORTEST_CLAUSE; i < tokens.size() - SHORTEST_CLAUSE; i++) {
            int second = is(i, ";") ? i + 1 : is(i, ",") && word(i + 1).equals("and") ? i + 2 : 0;
            if (second > 0 && !isQuoted(i) && isClause(start, i) && startsClause(second)) {
                offer(variants, start, i, asides, null);
                if (range(start, i).noneMatch(j -> isAttributing(j))) {
                    offer(variants, second, tokens.size(), asides, null);
                }
                return;
            }
        }
    }

    private boolean isAttributing(int at) {
        return Verbs.isReporting(word(at))
                || word(at).equals("according")
                || word(at).equals("told")
                || word(at).equals("claimed")
                || word(at).equals("claims")
                || word(at).equals("alleged");
    }

    /** Whether a noun phrase and its verb follow: a verb within a few words, no comma before it. */
    private boolean startsClause(int from) {
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

    private boolean isClause(int from, int to) {
        return to - from >= SHORTEST_CLAUSE
                && !SUBORDINATING.contains(word(from))
                && range(from, to).anyMatch(i -> Verbs.isFinite(word(i)));
    }

    /** A determiner, a name or a number; of the weekdays one cannot tell. */
    private boolean isSubjectStart(int at) {
        return at < tokens.size()
                && !PRONOUNS.contains(word(at))
                && !isWeekday(at)
                && (DETERMINERS.contains(word(at))
                        || tokens.get(at).isCapitalised()
                        || tokens.get(at).kind() == Kind.NUMBER);
    }

    private boolean isWeekday(int at) {
        return word(at).endsWith("day");
    }

    private boolean endsInStop() {
        return is(tokens.size() - 1, ".") || is(tokens.size() - 1, "!");
    }

    private boolean isDash(int at) {
        return is(at, "—") || is(at, "–") || ((is(at, "-") || is(at, "_")) && isApart(at));
    }

    private boolean isApart(int at) {
        return at > 0
                && at + 1 < tokens.size()
                && tokens.get(at - 1).end() < tokens.get(at).start()
                && tokens.get(at).end() < tokens.get(at + 1).start();
    }

    private boolean isQuotationMark(int at) {
        return is(at, "\"") || is(at, "“") || is(at, "”") || is(at, "'") || is(at, "‘");
    }

    private boolean isQuoted(int at) {
        Span span = tokens.get(at).span();
        return sentence.quotations().stream().anyMatch(q -> q.overlaps(span));
    }

    private boolean is(int at, String text) {
        return at >= 0 && at < tokens.size() && tokens.get(at).is(text);
    }

    /** The word at {@code at} in lower case; nothing outside the sentence. */
    private String word(int at) {
        return at >= 0 && at < tokens.size()
                ? tokens.get(at).text().toLowerCase(Locale.ROOT).replace('’', '\'')
                : "";
    }

    private static IntStream range(int from, int to) {
        return IntStream.range(from, to);
    }
}
