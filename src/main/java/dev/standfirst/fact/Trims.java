package dev.standfirst.fact;

import dev.standfirst.entity.Entities;
import dev.standfirst.fact.Attributions.Attributed;
import dev.standfirst.fact.Fact.Source;
import dev.standfirst.fact.SecondClauses.Split;
import dev.standfirst.text.Span;
import dev.standfirst.text.Token;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Offers shorter forms of a sentence beside the whole: without its dateline, asides, attribution,
 * or what ties it to the sentence before; and its clauses alone.
 *
 * <p>No rule cuts inside a quotation, nor what would change what is said: a negation, a condition,
 * a hedge, a denial, a contrast. There is no parser behind this, so a rule that cannot tell leaves
 * the sentence as it is.
 */
final class Trims {
    private final Sentence sentence;
    private final List<Token> tokens;
    private final Clauses words;
    private final Entities entities;
    private final List<Variant> variants = new ArrayList<>();

    private Trims(Sentence sentence, Entities entities) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.words = new Clauses(sentence);
        this.entities = entities;
    }

    /** What is left of a sentence, with who answers for it where that was cut off. */
    record Variant(List<Span> spans, @Nullable Source assertedBy) {}

    /** The whole sentence first, then its shorter forms. */
    static List<Variant> of(Sentence sentence, Entities entities) {
        return new Trims(sentence, entities).variants();
    }

    private List<Variant> variants() {
        int start = new Datelines(sentence, words, entities).end();
        int end = tokens.size();
        offer(start, end, List.of(), null);
        if (hasStrayMark()) {
            return variants;
        }
        List<List<Cut>> asides = new Asides(sentence, words).from(start);
        List<Cut> all = asides.stream().flatMap(List::stream).sorted(Cut.ORDER).toList();
        asides.forEach(cuts -> offer(start, end, cuts, null));
        offer(start, end, all, null);
        int opening = new Openings(words).after(start);
        if (opening > start) {
            offer(opening, end, List.of(), null);
            offer(opening, end, all, null);
        }
        new Attributions(sentence, words, entities)
                .after(opening)
                .ifPresent(claim -> attributed(claim, all));
        new SecondClauses(words, end)
                .after(opening)
                .ifPresent(split -> clauses(split, opening, all));
        return variants;
    }

    /** Where a quotation mark has no other half, one cannot tell what is quoted. */
    private boolean hasStrayMark() {
        return Clauses.range(0, tokens.size())
                .filter(words::isQuotationMark)
                .anyMatch(i -> !words.isQuoted(i) && !Edges.isMarkOf(sentence, tokens.get(i)));
    }

    private void attributed(Attributed claim, List<Cut> asides) {
        offer(claim.from(), claim.to(), List.of(), claim.source());
        offer(claim.from(), claim.to(), asides, claim.source());
    }

    private void clauses(Split split, int start, List<Cut> asides) {
        if (split.isFirstWhole()) {
            offer(start, split.firstEnd(), asides, null);
        }
        if (split.isSecondWhole()) {
            offer(split.second(), tokens.size(), asides, null);
        }
    }

    /** The outer edges are cleaned; a mark before a cut belongs to what is kept. */
    private void offer(int from, int to, List<Cut> cuts, @Nullable Source source) {
        Optional<Span> outer = Edges.cleaned(tokens.subList(from, to), sentence.quotations());
        if (outer.isEmpty()) {
            return;
        }
        List<Span> spans = new ArrayList<>();
        int at = from;
        for (Cut cut : cuts) {
            if (cut.from() > at && cut.to() <= to) {
                keep(spans, at, cut.from(), outer.get());
                at = cut.to();
            }
        }
        keep(spans, at, to, outer.get());
        Variant variant = new Variant(spans, source);
        if (!spans.isEmpty() && !variants.contains(variant)) {
            variants.add(variant);
        }
    }

    /** Adds what of the tokens [from, to) lies within {@code outer}, unless it is but marks. */
    private void keep(List<Span> spans, int from, int to, Span outer) {
        boolean says = Clauses.range(from, to).anyMatch(i -> !words.isMark(i));
        if (says) {
            int start = Math.max(outer.start(), tokens.get(from).start());
            int end = Math.min(outer.end(), tokens.get(to - 1).end());
            spans.add(new Span(start, end));
        }
    }
}
