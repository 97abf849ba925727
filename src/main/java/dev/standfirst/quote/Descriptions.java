package dev.standfirst.quote;

import dev.standfirst.entity.Entities;
import dev.standfirst.entity.Entity;
import dev.standfirst.entity.Entity.Kind;
import dev.standfirst.entity.Gender;
import dev.standfirst.quote.Quote.Speaker;
import dev.standfirst.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Whom “the harbour master” and “the Vermont senator” mean: the one person of that role named
 * before; nobody where two may be meant.
 */
final class Descriptions {
    private static final int NEAR = 180;

    /** More people of one role than any article has; keeps the time linear. */
    private static final int MOST_CALLED = 40;

    private static final Set<String> ORGANISATIONS =
            Set.of(
                    "agency",
                    "airline",
                    "association",
                    "authority",
                    "bank",
                    "bureau",
                    "charity",
                    "club",
                    "company",
                    "department",
                    "firm",
                    "group",
                    "institute",
                    "manufacturer",
                    "ministry",
                    "newspaper",
                    "organisation",
                    "organization",
                    "regulator",
                    "retailer",
                    "union",
                    "watchdog");

    /** What almost anybody in the news may be called. */
    private static final Set<String> OF_ANYBODY =
            Set.of(
                    "candidate",
                    "man",
                    "woman",
                    "nominee",
                    "politician",
                    "lawmaker",
                    "official",
                    "front-runner",
                    "contender",
                    "hopeful",
                    "leader",
                    "veteran",
                    "mogul",
                    "star",
                    "billionaire",
                    "businessman",
                    "businesswoman",
                    "resident",
                    "executive");

    private final Scene scene;
    private final Entities entities;
    private final List<Place> places = new ArrayList<>();
    private final Map<String, List<Entity>> bearers = new HashMap<>();

    /** A mention of a person outside quotations, by its last character. */
    private record Place(int end, Entity person) {}

    Descriptions(Scene scene, Entities entities) {
        this.scene = scene;
        this.entities = entities;
        for (Entity person : entities.of(Kind.PERSON)) {
            for (Span mention : person.mentions()) {
                if (!scene.isQuoted(scene.tokenAt(mention.start()))) {
                    places.add(new Place(mention.end(), person));
                }
            }
        }
        places.sort(Comparator.comparingInt(Place::end));
    }

    /** Whether {@code noun}, in lower case, stands for an organisation named before. */
    static boolean isOfAnOrganisation(String noun) {
        return ORGANISATIONS.contains(noun);
    }

    /** The gender that a noun for a person tells. */
    static Gender genderOf(String noun) {
        if (noun.endsWith("woman") || noun.equals("actress") || noun.endsWith("mother")) {
            return Gender.FEMALE;
        }
        boolean male = noun.endsWith("man") || noun.endsWith("father");
        return male ? Gender.MALE : Gender.UNKNOWN;
    }

    /**
     * The person whom the definite phrase {@code mention} means, headed by {@code head}, or null.
     *
     * @param previous the speaker of the quote before, or null
     */
    @Nullable Entity meant(Mention mention, int head, @Nullable Speaker previous) {
        String noun = scene.lower(head);
        List<Entity> called = called(noun, mention);
        if (called.size() == 1) {
            return called.getFirst();
        }
        return called.isEmpty() ? goingOn(noun, mention, previous) : fitting(called, mention, head);
    }

    /** Those named before {@code before} whom the text calls a {@code noun}. */
    private List<Entity> called(String noun, Mention mention) {
        int before = scene.token(mention.first()).start();
        List<Entity> all =
                bearers.computeIfAbsent(
                        noun,
                        n ->
                                entities.of(Kind.PERSON).stream()
                                        .filter(person -> entities.isCalled(person, n))
                                        .limit(MOST_CALLED)
                                        .toList());
        boolean relation = scene.classAt(mention.first()) == Words.POSSESSIVE;
        return all.stream()
                .filter(person -> isNamedBefore(person, before))
                .filter(person -> !relation || isNamedNear(person, before))
                .toList();
    }

    /** “his brother” is the brother named lately; later it may be another's. */
    private boolean isNamedNear(Entity person, int before) {
        int last = placesBefore(before) - 1;
        int paragraph = scene.paragraph(scene.tokenAt(before));
        for (int i = last; i >= 0 && last - i < MOST_CALLED; i--) {
            if (scene.paragraph(scene.tokenAt(places.get(i).end() - 1)) != paragraph) {
                return false;
            }
            if (places.get(i).person().equals(person)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamedBefore(Entity person, int before) {
        return person.mentions().getFirst().start() < before;
    }

    /** The one of {@code called} whose role holds a word of the phrase, else the one just named. */
    private @Nullable Entity fitting(List<Entity> called, Mention mention, int head) {
        Set<String> words = new HashSet<>();
        for (int i = mention.first() + 1; i < head; i++) {
            words.add(scene.lower(i));
        }
        List<Entity> fitting = called.stream().filter(p -> hasRoleWith(p, words)).toList();
        if (fitting.size() == 1) {
            return fitting.getFirst();
        }
        Entity last = lastBefore(scene.token(mention.first()).start());
        return last != null && called.contains(last) && words.isEmpty() ? last : null;
    }

    private static boolean hasRoleWith(Entity person, Set<String> words) {
        String role = person.role();
        return role != null
                && List.of(role.toLowerCase(Locale.ROOT).split(" ", -1)).stream()
                        .anyMatch(words::contains);
    }

    /** “…,” Reis told the paper. “…,” the candidate said: who spoke lately in the paragraph. */
    private @Nullable Entity goingOn(String noun, Mention mention, @Nullable Speaker previous) {
        if (previous == null || previous.name() == null || !OF_ANYBODY.contains(noun)) {
            return null;
        }
        int token = scene.tokenAt(previous.mention().start());
        boolean here =
                token < mention.first()
                        && scene.paragraph(token) == scene.paragraph(mention.core());
        Entity last = lastBefore(scene.token(mention.first()).start());
        boolean same = here && last != null && last.name().equals(previous.name());
        return same && last != null && agrees(last, noun) ? last : null;
    }

    private boolean agrees(Entity person, String noun) {
        return entities.genderOf(person).agrees(genderOf(noun));
    }

    /** The person last named before {@code index} and not far from it. */
    private @Nullable Entity lastBefore(int index) {
        int last = placesBefore(index) - 1;
        boolean near =
                last >= 0 && scene.tokenAt(index) - scene.tokenAt(places.get(last).end()) < NEAR;
        return near ? places.get(last).person() : null;
    }

    /** How many places end at or before {@code index}. */
    private int placesBefore(int index) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle).end() <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
