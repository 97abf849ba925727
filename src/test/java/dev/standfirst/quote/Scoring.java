package dev.standfirst.quote;

import dev.standfirst.entity.Entities;
import dev.standfirst.quote.Fault.Kind;
import dev.standfirst.quote.MarkedArticle.Quotation;
import dev.standfirst.quote.Quote.Speaker;
import dev.standfirst.quote.Tally.Count;
import dev.standfirst.text.SourceText;
import dev.standfirst.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Compares the quotes of an article with its annotation. A stretch is found where an annotated and
 * a given one share at least half of what they cover together, quotation marks and the punctuation
 * beside them aside.
 */
final class Scoring {
    private static final int FEWEST_WORDS = 3;
    private static final double FOUND = 0.5;
    private static final double EXACT = 0.95;
    private static final int AROUND = 90;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*");
    private static final Pattern LOOSE = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern PRONOUN = Pattern.compile("(?i)he|she|they|it|we|i|who|you");

    private final MarkedArticle article;
    private final List<Quote> quotes;
    private final Tally tally = new Tally();
    private final List<Given> given = new ArrayList<>();

    /** The given stretch that a gold one was matched with. */
    private final Map<Span, Given> found = new HashMap<>();

    private record Given(Span span, Quote quote) {}

    private Scoring(MarkedArticle article) {
        this.article = article;
        this.quotes = Quotes.of(article.body(), Entities.of(article.body()));
    }

    /** The counts of {@code article}. */
    static Tally of(MarkedArticle article) {
        Scoring scoring = new Scoring(article);
        scoring.match();
        scoring.stretches();
        scoring.falsePositives();
        scoring.utterances();
        scoring.keys();
        return scoring.tally;
    }

    private void match() {
        for (Quote quote : quotes) {
            tally.count(Count.QUOTES, 1);
            tally.count(Count.VERBATIM, isVerbatim(quote));
            quote.spans().forEach(span -> given.add(new Given(bare(span), quote)));
        }
        for (Quotation quotation : article.quotes()) {
            for (Span span : quotation.spans()) {
                Given best = best(bare(span));
                if (best != null) {
                    found.put(span, best);
                }
            }
        }
    }

    private @Nullable Given best(Span span) {
        Given best = null;
        for (Given candidate : given) {
            if (!found.containsValue(candidate)
                    && likeness(candidate.span(), span) >= FOUND
                    && (best == null
                            || likeness(candidate.span(), span) > likeness(best.span(), span))) {
                best = candidate;
            }
        }
        return best;
    }

    private void stretches() {
        for (Quotation quotation : article.quotes()) {
            for (Span span : quotation.spans()) {
                Given match = found.get(span);
                tally.count(Count.ANY_GOLD, 1);
                tally.count(Count.ANY_FOUND, match != null);
                if (words(span) >= FEWEST_WORDS) {
                    stretch(quotation, span, match);
                }
            }
        }
    }

    private void stretch(Quotation gold, Span span, @Nullable Given match) {
        Verdict verdict = new Verdict(gold, match == null ? null : match.quote());
        boolean exact = match != null && likeness(match.span(), bare(span)) >= EXACT;
        tally.count(Count.GOLD, 1);
        tally.count(Count.FOUND, match != null);
        tally.count(Count.EXACT, exact);
        count(verdict);
        if (match == null) {
            fault(Kind.MISSED, span, "nothing", mentions(gold));
            return;
        }
        if (!exact) {
            fault(Kind.BOUNDARY, span, at(match.span()), at(span));
        }
        faults(verdict, span);
    }

    private void count(Verdict verdict) {
        boolean pronoun =
                verdict.gold().mentions().stream().anyMatch(m -> PRONOUN.matcher(at(m)).matches());
        tally.count(Count.WITH_SPEAKER, verdict.hasSpeaker());
        tally.count(Count.SPEAKER, verdict.isMentionRight());
        tally.count(Count.WITH_PRONOUN, pronoun);
        tally.count(Count.PRONOUN, pronoun && verdict.isMentionRight());
        tally.count(Count.WITH_CUE, verdict.hasCue());
        tally.count(Count.CUE, verdict.isCueRight());
        tally.count(Count.WITH_NAME, verdict.hasName());
        tally.count(Count.NAME, verdict.hasName() && verdict.isNameRight());
        tally.count(Count.WRONG_NAME, verdict.isNameWrong());
        tally.count(Count.WITH_ROLE, verdict.hasRole());
        tally.count(Count.ROLE, verdict.hasRole() && verdict.isRoleRight());
        tally.count(Count.WRONG_ROLE, verdict.isRoleWrong());
    }

    /** One fault for whom it names, and where the person is right those of role and cue as well. */
    private void faults(Verdict verdict, Span span) {
        Kind kind = speakerFault(verdict);
        Quotation gold = verdict.gold();
        if (kind != null) {
            String wanted = mentions(gold) + " = " + String.join(" / ", gold.names());
            fault(kind, span, named(verdict.speaker()), wanted);
        }
        if (kind == Kind.NO_SPEAKER || kind == Kind.WRONG_SPEAKER) {
            return;
        }
        if (verdict.isRoleWrong() || (verdict.hasRole() && !verdict.isRoleRight())) {
            Kind role = verdict.isRoleWrong() ? Kind.WRONG_ROLE : Kind.NO_ROLE;
            fault(role, span, verdict.role() + "", String.join(" / ", gold.roles()));
        }
        if (verdict.hasCue() && !verdict.isCueRight()) {
            Span cue = verdict.cue();
            Kind wrong = cue == null ? Kind.NO_CUE : Kind.WRONG_CUE;
            fault(wrong, span, cue == null ? "no cue" : at(cue), all(gold.cues()));
        }
    }

    private static @Nullable Kind speakerFault(Verdict verdict) {
        if (verdict.speaker() == null) {
            return verdict.hasSpeaker() ? Kind.NO_SPEAKER : null;
        }
        if (!verdict.isMentionRight()) {
            boolean same = verdict.hasName() && verdict.isNameRight();
            return same ? Kind.OTHER_MENTION : Kind.WRONG_SPEAKER;
        }
        if (verdict.isNameWrong()) {
            return Kind.WRONG_NAME;
        }
        if (verdict.isNamePartial()) {
            return Kind.PARTIAL_NAME;
        }
        return verdict.hasName() && !verdict.isNameRight() ? Kind.NO_NAME : null;
    }

    private void falsePositives() {
        for (Given one : given) {
            boolean open =
                    article.open().stream().anyMatch(x -> likeness(bare(x), one.span()) >= FOUND);
            if (open && !found.containsValue(one)) {
                continue;
            }
            tally.count(Count.ANY_GIVEN, 1);
            tally.count(Count.GIVEN, words(one.span()) >= FEWEST_WORDS || isLongGold(one));
            if (!found.containsValue(one)) {
                fault(
                        Kind.FALSE_POSITIVE,
                        one.span(),
                        named(one.quote().speaker()),
                        "no quotation");
            }
        }
    }

    private boolean isLongGold(Given one) {
        return found.entrySet().stream()
                .anyMatch(e -> e.getValue().equals(one) && words(e.getKey()) >= FEWEST_WORDS);
    }

    /** Whether an utterance's stretches went together, and with no other's. */
    private void utterances() {
        for (Quotation quotation : article.quotes()) {
            Set<Quote> into = new HashSet<>();
            quotation.spans().stream()
                    .filter(found::containsKey)
                    .forEach(span -> into.add(at(found, span).quote()));
            boolean complete = quotation.spans().stream().allMatch(found::containsKey);
            boolean shared =
                    article.quotes().stream()
                            .filter(other -> !other.equals(quotation))
                            .flatMap(other -> other.spans().stream())
                            .filter(found::containsKey)
                            .anyMatch(span -> into.contains(at(found, span).quote()));
            tally.count(Count.QUOTATIONS, 1);
            tally.count(Count.WHOLE, complete && into.size() == 1 && !shared);
            if (into.size() > 1) {
                fault(Kind.SPLIT, quotation.spans().getFirst(), into.size() + " quotes", "one");
            }
            if (shared) {
                fault(
                        Kind.JOINED,
                        quotation.spans().getFirst(),
                        "one with a neighbour",
                        "by itself");
            }
        }
    }

    private void keys() {
        Set<Quote> right = new HashSet<>();
        for (Quotation quotation : article.quotes()) {
            tally.count(Count.KEY_GOLD, quotation.key());
            if (quotation.key()) {
                quotation.spans().stream()
                        .filter(found::containsKey)
                        .forEach(span -> right.add(at(found, span).quote()));
            }
        }
        for (Quote quote : quotes) {
            tally.count(Count.KEY_GIVEN, quote.key());
            tally.count(Count.KEY_SHARED, quote.key() && right.contains(quote));
        }
    }

    private static Given at(Map<Span, Given> found, Span span) {
        Given given = found.get(span);
        if (given == null) {
            throw new IllegalStateException("not found: " + span);
        }
        return given;
    }

    private void fault(Kind kind, Span span, String got, String wanted) {
        SourceText text = article.body().text();
        int from = Math.max(0, span.start() - AROUND);
        int to = Math.min(text.length(), span.end() + AROUND);
        String passage =
                text.string().substring(from, span.start())
                        + "⟦"
                        + at(span)
                        + "⟧"
                        + text.string().substring(span.end(), to);
        tally.add(
                new Fault(
                        kind,
                        article.name(),
                        passage.replaceAll("\\s*\\n+\\s*", " ¶ "),
                        got,
                        wanted));
    }

    private boolean isVerbatim(Quote quote) {
        SourceText text = article.body().text();
        String pieces = quote.spans().stream().map(text::at).collect(Collectors.joining());
        return LOOSE.matcher(pieces)
                .replaceAll("")
                .equals(LOOSE.matcher(text.at(quote.spans())).replaceAll(""));
    }

    private String named(@Nullable Speaker speaker) {
        return speaker == null ? "no speaker" : at(speaker.mention()) + " = " + speaker.name();
    }

    private String mentions(Quotation gold) {
        return all(gold.mentions());
    }

    private String all(List<Span> spans) {
        return spans.stream().map(this::at).collect(Collectors.joining(" | "));
    }

    private String at(Span span) {
        return article.body().text().at(span);
    }

    private long words(Span span) {
        return WORD.matcher(at(span)).results().count();
    }

    /** {@code span} without what is neither letter nor digit at its ends. */
    private Span bare(Span span) {
        SourceText text = article.body().text();
        int start = span.start();
        int end = span.end();
        while (start < end - 1 && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        while (start < end - 1 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /** What two stretches share over what they cover together. */
    private static double likeness(Span a, Span b) {
        int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        int together = Math.max(a.end(), b.end()) - Math.min(a.start(), b.start());
        return Math.max(0, shared) / (double) together;
    }
}
