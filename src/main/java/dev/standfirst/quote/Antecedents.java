package dev.standfirst.quote;

import dev.standfirst.entity.Entities;
import dev.standfirst.entity.Entity;
import dev.standfirst.entity.Entity.Kind;
import dev.standfirst.entity.Gender;
import dev.standfirst.quote.Referent.Part;
import dev.standfirst.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whom the pronouns of an article stand for. Reads it once from the first token to the last outside
 * quotations, keeps those lately spoken of and takes for each pronoun the most present of them whom
 * it fits; pronouns count as mentions in turn. Linear: few are kept.
 */
final class Antecedents {
    private static final int MOST_KEPT = 40;

    /** What a person mentioned some five sentences ago has left. */
    private static final double LEAST = 9;

    /** Those whose gender the article does not show fit less well. */
    private static final double UNKNOWN = 0.65;

    /** Hardly anybody speaks of themselves by name. */
    private static final double SPOKEN_OF = 0.4;

    private static final double PARAGRAPH = 0.4;
    private static final int NEAR_QUOTATION = 8;
    private static final int LONGEST_RELATIVE = 4;

    private final Scene scene;
    private final Entities entities;
    private final Phrases phrases;
    private final Parts parts;
    private final Descriptions descriptions;
    private final Map<Integer, Place> places = new HashMap<>();
    private final IdentityHashMap<Entity, Referent> known = new IdentityHashMap<>();
    private final Map<Integer, Set<Entity>> quoted = new HashMap<>();
    private final List<Referent> people = new ArrayList<>();
    private final List<Referent> things = new ArrayList<>();
    private final Map<Integer, Referent> found = new HashMap<>();
    private final Set<Entity> theyBearers = identities();
    private double clock;

    /** A mention by name, up to token {@code end}. */
    private record Place(Entity entity, int end) {}

    Antecedents(Scene scene, Entities entities, Phrases phrases, Descriptions descriptions) {
        this.scene = scene;
        this.descriptions = descriptions;
        this.entities = entities;
        this.phrases = phrases;
        this.parts = new Parts(scene, phrases);
        entities.of(Kind.PERSON).forEach(this::place);
        entities.of(Kind.ORGANISATION).forEach(this::place);
        read();
    }

    private static Set<Entity> identities() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /** Whom or what the pronoun or description at {@code token} stands for, or null. */
    @Nullable Referent at(int token) {
        return found.get(token);
    }

    private void place(Entity entity) {
        for (Span mention : entity.mentions()) {
            int token = scene.tokenAt(mention.start());
            if (scene.isQuoted(token)) {
                quoted.computeIfAbsent(scene.quotation(token), q -> identities()).add(entity);
            } else {
                places.put(token, new Place(entity, scene.tokenAt(mention.end())));
            }
        }
    }

    private void read() {
        int sentence = -1;
        int paragraph = -1;
        int at = 0;
        while (at < scene.size()) {
            if (scene.isQuoted(at)) {
                at++;
                continue;
            }
            clock += scene.sentence(at) == sentence ? 0 : 1;
            clock += scene.paragraph(at) == paragraph ? 0 : PARAGRAPH;
            sentence = scene.sentence(at);
            paragraph = scene.paragraph(at);
            at = read(at);
        }
    }

    /** Reads what stands at {@code at}; the token to go on from. */
    private int read(int at) {
        Place place = places.get(at);
        if (place != null && place.end() > at) {
            note(referent(place.entity()), parts.of(at, place.end()));
            return place.end();
        }
        switch (scene.classAt(at)) {
            case Words.PRONOUN, Words.POSSESSIVE, Words.OBJECT -> pronoun(at);
            default -> noun(at);
        }
        return at + 1;
    }

    private Referent referent(Entity entity) {
        return known.computeIfAbsent(entity, e -> Referent.named(e, entities.genderOf(e)));
    }

    private void note(Referent referent, Part part) {
        referent.note(clock, part);
        Entity entity = referent.entity();
        boolean thing = entity != null && entity.kind() == Kind.ORGANISATION;
        List<Referent> kept = thing ? things : people;
        kept.remove(referent);
        kept.add(referent);
        if (kept.size() > MOST_KEPT) {
            kept.removeFirst();
        }
    }

    private void pronoun(int at) {
        Referent meant =
                switch (scene.lower(at)) {
                    case "he", "his", "him" -> person(Gender.MALE, at);
                    case "she", "her" -> person(Gender.FEMALE, at);
                    case "it", "its" -> most(things, Gender.UNKNOWN, at);
                    case "they", "their" -> bearerOfThey(at);
                    default -> null;
                };
        if (meant != null) {
            found.put(at, meant);
            note(meant, scene.classAt(at) == Words.PRONOUN ? parts.of(at, at + 1) : Part.POSSESSOR);
        }
    }

    private @Nullable Referent person(Gender gender, int at) {
        if (!people.isEmpty() && isInRelativeClause(at)) {
            Referent antecedent = people.getLast();
            if (fit(antecedent, gender) > 0) {
                antecedent.learn(gender);
                return antecedent;
            }
        }
        return most(people, gender, at);
    }

    /** “Ana Reis, who lost her house”: hers who was named last. Not “who said that her”. */
    private boolean isInRelativeClause(int at) {
        int stop = Math.max(1, at - LONGEST_RELATIVE);
        for (int i = at - 1; i >= stop && !scene.isQuoted(i); i--) {
            if (scene.lower(i).equals("who")) {
                return scene.classAt(i - 1) == ',' && isNamed(i - 2);
            }
            if (scene.classAt(i) == ',' || scene.classAt(i) == Words.NAME) {
                return false;
            }
        }
        return false;
    }

    private boolean isNamed(int i) {
        return i >= 0 && entities.at(scene.token(i).span()).filter(this::isPerson).isPresent();
    }

    private boolean isPerson(Entity entity) {
        return entity.kind() == Kind.PERSON;
    }

    /** The most present of {@code kept} that fits, or null where none is present enough. */
    private @Nullable Referent most(List<Referent> kept, Gender gender, int at) {
        Set<Entity> spokenOf = spokenOf(at);
        Referent best = null;
        double highest = LEAST;
        double second = 0;
        for (Referent referent : kept) {
            double presence = referent.presence(clock) * fit(referent, gender);
            Entity entity = referent.entity();
            presence *= entity != null && spokenOf.contains(entity) ? SPOKEN_OF : 1;
            second = Math.max(second, Math.min(presence, highest));
            if (presence > highest) {
                highest = presence;
                best = referent;
            }
        }
        if (best != null && second <= LEAST) {
            best.learn(gender);
        }
        return best;
    }

    private double fit(Referent referent, Gender gender) {
        Entity entity = referent.entity();
        if (!referent.gender().agrees(gender) || (entity != null && theyBearers.contains(entity))) {
            return 0;
        }
        return gender == Gender.UNKNOWN || referent.gender() == gender ? 1 : UNKNOWN;
    }

    /** Who is named within the quotation beside the pronoun at {@code at}. */
    private Set<Entity> spokenOf(int at) {
        for (int i = at - 1; i >= 0 && at - i < NEAR_QUOTATION && isBeside(i, at); i--) {
            if (scene.isQuoted(i)) {
                return quoted.getOrDefault(scene.quotation(i), Set.of());
            }
        }
        for (int i = at; i < scene.size() && i - at < NEAR_QUOTATION && isBeside(i, at); i++) {
            if (scene.isQuoted(i)) {
                return quoted.getOrDefault(scene.quotation(i), Set.of());
            }
        }
        return Set.of();
    }

    private boolean isBeside(int i, int at) {
        return scene.paragraph(i) == scene.paragraph(at);
    }

    /** Singular “they” stands for whoever the text says uses it, as in “Sam Reis (they/them)”. */
    private @Nullable Referent bearerOfThey(int at) {
        boolean said =
                at + 2 < scene.size()
                        && (scene.lower(at + 2).equals("them")
                                || scene.lower(at + 1).equals("pronouns"));
        if (said && !people.isEmpty()) {
            Entity bearer = people.getLast().entity();
            if (bearer != null) {
                theyBearers.add(bearer);
            }
            return null;
        }
        for (Referent referent : people.reversed()) {
            Entity entity = referent.entity();
            if (entity != null && theyBearers.contains(entity)) {
                return referent.presence(clock) > LEAST ? referent : null;
            }
        }
        return null;
    }

    /** “the agency” is the one lately named; “a spokesman” who speaks is somebody unnamed. */
    private void noun(int at) {
        if (scene.token(at).isCapitalised()) {
            return;
        }
        if (Descriptions.isOfAnOrganisation(scene.lower(at)) && isThe(at - 1)) {
            Referent meant = most(things, Gender.UNKNOWN, at);
            if (meant != null) {
                found.put(at, meant);
                note(meant, parts.of(at, at + 1));
            }
        } else if (phrases.isRole(at) && speaks(at)) {
            speaker(at);
        }
    }

    private boolean isThe(int i) {
        return i >= 0 && scene.lower(i).equals("the");
    }

    private boolean speaks(int noun) {
        int first = phrases.start(noun);
        boolean inverted = first > 0 && scene.classAt(first - 1) == Words.STRONG_CUE;
        int end = phrases.roleEnd(noun, phrases.of(noun));
        return phrases.isDeterminer(first)
                && scene.classAt(noun + 1) != Words.NAME
                && (inverted || scene.classAt(end) == Words.STRONG_CUE)
                && entities.describedAt(scene.token(noun).span()).isEmpty();
    }

    private void speaker(int noun) {
        Mention phrase = phrases.of(noun);
        Entity person = descriptions.meant(phrase, noun, null);
        if (person != null) {
            note(referent(person), Part.SPEAKER);
            return;
        }
        String role = phrases.role(phrase, phrases.roleEnd(noun, phrase));
        Referent somebody = Referent.unnamed(role, Descriptions.genderOf(scene.lower(noun)));
        found.put(noun, somebody);
        note(somebody, Part.SPEAKER);
    }
}
