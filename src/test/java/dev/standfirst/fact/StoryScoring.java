package dev.standfirst.fact;

import dev.standfirst.entity.Entities;
import dev.standfirst.entity.Entity;
import dev.standfirst.fact.GoldStory.KeyFact;
import dev.standfirst.fact.StoryMarkup.Label;
import dev.standfirst.fact.StoryMarkup.Mark;
import dev.standfirst.fact.StoryTally.Kind;
import dev.standfirst.fact.StoryTally.Share;
import dev.standfirst.text.Span;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Compares what the engine makes of a story with its annotation. */
final class StoryScoring {
    private static final int FEW_WORDS = 80;
    private static final int MORE_WORDS = 120;
    private static final int MOST_FACTS = 8;

    /** The share of a key fact's content words that makes it told. */
    private static final double TOLD = 0.67;

    /** The share of some key fact's content words that makes a fact worth its place. */
    private static final double TELLS = 0.5;

    private static final double SAME_NAME = 0.5;
    private static final int AROUND = 30;

    private final GoldStory story;
    private final StoryTally tally = new StoryTally();

    private StoryScoring(GoldStory story) {
        this.story = story;
    }

    /** How the engine does on {@code story}. */
    static StoryTally of(GoldStory story) {
        StoryScoring scoring = new StoryScoring(story);
        Entities entities = Entities.of(story.body());
        List<Fact> facts = Facts.of(story.body(), entities);
        scoring.facts(texts(story, facts));
        scoring.never(facts);
        if (story.marks().isPresent()) {
            scoring.names(entities);
            scoring.figures(facts);
            scoring.allFigures();
        }
        return scoring.tally;
    }

    /**
     * The same for the story's own opening, sentence by sentence: headlines, bylines and promotions
     * aside.
     */
    static StoryTally ofOpening(GoldStory story) {
        StoryScoring scoring = new StoryScoring(story);
        scoring.facts(
                story.body().passages().stream()
                        .flatMap(passage -> passage.sentences().stream())
                        .filter(sentence ->
                                story.furniture().stream().noneMatch(sentence::overlaps))
                        .map(story.body().text()::at)
                        .toList());
        return scoring.tally;
    }

    /** The facts' texts, best first. */
    static List<String> texts(GoldStory story, List<Fact> facts) {
        return facts.stream().map(fact -> story.body().text().at(fact.spans())).toList();
    }

    private void facts(List<String> facts) {
        List<String> few = Coverage.within(FEW_WORDS, MOST_FACTS, facts);
        List<String> more = Coverage.within(MORE_WORDS, MOST_FACTS, facts);
        List<KeyFact> essential = story.facts().stream().filter(KeyFact::essential).toList();
        tally.add(Share.UNITS_80, told(story.facts(), few), 1);
        tally.add(Share.UNITS_120, told(story.facts(), more), 1);
        tally.add(Share.ESSENTIAL_80, told(essential, few), 1);
        tally.add(Share.PRECISION_80, telling(few), 1);
        tally.add(Share.PRECISION_120, telling(more), 1);
        numbers(Share.NUMBERS_80, few);
        numbers(Share.NUMBERS_120, more);
        missed(few, more);
        more.stream().filter(fact -> !isTelling(fact)).forEach(f -> fault(Kind.NO_KEY_FACT, f));
    }

    private static double told(List<KeyFact> wanted, List<String> facts) {
        Set<String> stems = Coverage.stems(facts);
        return wanted.stream().filter(fact -> isTold(fact, stems)).count() / (double) wanted.size();
    }

    private static boolean isTold(KeyFact fact, Set<String> stems) {
        return Coverage.of(fact.text(), stems) >= TOLD;
    }

    private double telling(List<String> facts) {
        long telling = facts.stream().filter(this::isTelling).count();
        return facts.isEmpty() ? 0 : (double) telling / facts.size();
    }

    private boolean isTelling(String fact) {
        Set<String> stems = Coverage.stems(List.of(fact));
        return story.facts().stream().anyMatch(k -> Coverage.of(k.text(), stems) >= TELLS);
    }

    private void numbers(Share share, List<String> facts) {
        Set<String> wanted = new HashSet<>();
        story.facts().forEach(fact -> wanted.addAll(Coverage.numbers(fact.text())));
        wanted.retainAll(Coverage.numbers(story.body().text().string()));
        int all = wanted.size();
        wanted.retainAll(Coverage.numbers(String.join(" ", facts)));
        tally.add(share, wanted.size(), all);
    }

    private void missed(List<String> few, List<String> more) {
        Set<String> fewStems = Coverage.stems(few);
        Set<String> moreStems = Coverage.stems(more);
        for (KeyFact fact : story.facts()) {
            if (fact.essential() && !isTold(fact, fewStems)) {
                fault(Kind.ESSENTIAL_MISSED, fact.text());
            } else if (!isTold(fact, moreStems)) {
                fault(Kind.MISSED, fact.text());
            }
        }
    }

    private void never(List<Fact> facts) {
        List<Span> wrong =
                Stream.of(story.fillers(), story.furniture()).flatMap(List::stream).toList();
        for (Fact fact : facts) {
            boolean never =
                    fact.spans().stream().anyMatch(s -> wrong.stream().anyMatch(s::overlaps));
            tally.add(Share.TELLING, never ? 0 : 1, 1);
            if (never) {
                fault(Kind.NEVER_A_FACT, story.body().text().at(fact.spans()));
            }
        }
    }

    private void names(Entities entities) {
        names(entities, Entity.Kind.PERSON, Share.PEOPLE);
        names(entities, Entity.Kind.ORGANISATION, Share.ORGANISATIONS);
        names(entities, Entity.Kind.PLACE, Share.PLACES);
    }

    /** The harmonic mean of precision and recall, as hits of what was given and what is right. */
    private void names(Entities entities, Entity.Kind kind, Share share) {
        Set<Span> given = new TreeSet<>();
        entities.of(kind).forEach(entity -> given.addAll(entity.mentions()));
        List<Span> gold = inStory(marked(mark -> mark.label().entity == kind));
        Map<Span, Span> matches = matches(given, gold, StoryScoring::isSameName);
        List<Span> wrong = unmatched(given, matches);
        tally.add(share, 2.0 * matches.size(), matches.size() + wrong.size() + gold.size());
        wrong.forEach(span -> fault(Kind.NAME_FALSE, kind + " " + around(span)));
        without(gold, matches.values())
                .forEach(span -> fault(Kind.NAME_MISSED, kind + " " + around(span)));
    }

    private void figures(List<Fact> facts) {
        Map<Span, Figure.Kind> given = new LinkedHashMap<>();
        facts.stream()
                .flatMap(fact -> fact.figures().stream())
                .forEach(figure -> given.put(figure.span(), figure.kind()));
        List<Span> told = facts.stream().flatMap(fact -> fact.spans().stream()).toList();
        List<Span> gold =
                marked(mark -> mark.label().figure != null && hasDigit(mark.span())).stream()
                        .filter(span -> told.stream().anyMatch(in -> holds(in, span)))
                        .toList();
        Map<Span, Span> matches = matches(given.keySet(), gold, Span::overlaps);
        List<Span> wrong =
                unmatched(given.keySet(), matches).stream()
                        .filter(this::hasDigit)
                        .filter(span -> !isWordForNumber(span))
                        .toList();
        tally.add(Share.FIGURE_RECALL, matches.size(), gold.size());
        tally.add(Share.FIGURE_PRECISION, matches.size(), matches.size() + wrong.size());
        tally.add(Share.FIGURE_KIND, rightKind(given, matches), matches.size());
    }

    private void allFigures() {
        OffsetDateTime published = story.body().article().metadata().publishedAt();
        LocalDate day = published == null ? null : published.toLocalDate();
        Map<Span, Figure.Kind> given = new LinkedHashMap<>();
        sentences()
                .flatMap(span -> FigureReader.figures(story.body().text(), span, day).stream())
                .forEach(figure -> given.put(figure.span(), figure.kind()));
        List<Span> gold = inStory(marked(mark -> mark.label().figure != null));
        Map<Span, Span> matches = matches(given.keySet(), gold, Span::overlaps);
        List<Span> wrong = unmatched(given.keySet(), matches);
        tally.add(Share.ALL_FIGURES_RECALL, matches.size(), gold.size());
        tally.add(Share.ALL_FIGURES_PRECISION, matches.size(), matches.size() + wrong.size());
        tally.add(Share.ALL_FIGURES_KIND, rightKind(given, matches), matches.size());
        wrong.forEach(span -> fault(Kind.FIGURE_FALSE, given.get(span) + " " + around(span)));
        without(gold, matches.values())
                .forEach(span -> fault(Kind.FIGURE_MISSED, kindAt(span) + " " + around(span)));
        matches.forEach((span, right) -> {
            if (given.get(span) != kindAt(right)) {
                String kinds = given.get(span) + " for " + kindAt(right);
                fault(Kind.FIGURE_KIND, kinds + " " + around(span));
            }
        });
    }

    private double rightKind(Map<Span, Figure.Kind> given, Map<Span, Span> matches) {
        return matches.entrySet().stream()
                .filter(match -> given.get(match.getKey()) == kindAt(match.getValue()))
                .count();
    }

    private Figure.Kind kindAt(Span gold) {
        return marks().filter(mark -> mark.span().equals(gold))
                .map(mark -> mark.label().figure)
                .findFirst()
                .orElseThrow();
    }

    /** A marked number word, which may hold a digit no more than its unit does: "two km2". */
    private boolean isWordForNumber(Span span) {
        return marks().anyMatch(m -> m.label().figure != null && m.span().overlaps(span));
    }

    private Stream<Mark> marks() {
        return story.marks().orElseGet(Collections::emptyList).stream();
    }

    private List<Span> marked(Predicate<Mark> which) {
        return marks().filter(which).map(Mark::span).toList();
    }

    private Stream<Span> sentences() {
        return story.body().passages().stream().flatMap(passage -> passage.sentences().stream());
    }

    /** Without what stands in headlines, bylines and promotions. */
    private List<Span> inStory(List<Span> spans) {
        return spans.stream()
                .filter(span -> sentences().anyMatch(sentence -> sentence.overlaps(span)))
                .toList();
    }

    /** What is given to what is right, one to one, in order. */
    private static Map<Span, Span> matches(
            Set<Span> given, List<Span> gold, BiPredicate<Span, Span> hit) {
        List<Span> free = new ArrayList<>(gold);
        Map<Span, Span> matches = new LinkedHashMap<>();
        for (Span span : given) {
            free.stream()
                    .filter(right -> hit.test(span, right))
                    .findFirst()
                    .ifPresent(right -> {
                        free.remove(right);
                        matches.put(span, right);
                    });
        }
        return matches;
    }

    /** What matches nothing, but for that over which editors differ. */
    private List<Span> unmatched(Set<Span> given, Map<Span, Span> matches) {
        List<Span> open = marked(mark -> mark.label() == Label.OPEN);
        return given.stream()
                .filter(span -> !matches.containsKey(span))
                .filter(span -> open.stream().noneMatch(span::overlaps))
                .toList();
    }

    private static List<Span> without(List<Span> spans, Collection<Span> those) {
        return spans.stream().filter(span -> !those.contains(span)).toList();
    }

    private static boolean isSameName(Span a, Span b) {
        int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        int together = Math.max(a.end(), b.end()) - Math.min(a.start(), b.start());
        return shared >= SAME_NAME * together;
    }

    private static boolean holds(Span outer, Span inner) {
        return outer.start() <= inner.start() && inner.end() <= outer.end();
    }

    private boolean hasDigit(Span span) {
        return story.body().text().at(span).chars().anyMatch(Character::isDigit);
    }

    private String around(Span span) {
        String text = story.body().text().string();
        return text.substring(Math.max(0, span.start() - AROUND), span.start())
                + "⟦"
                + span.in(text)
                + "⟧"
                + text.substring(span.end(), Math.min(text.length(), span.end() + AROUND));
    }

    private void fault(Kind kind, String what) {
        tally.fault(kind, story.name(), what);
    }
}
