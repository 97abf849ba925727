package dev.standfirst.entity;

import dev.standfirst.article.Body;
import dev.standfirst.entity.Entity.Kind;
import dev.standfirst.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The entities of one article, each kind in the order of first mention. */
public final class Entities {
    private final List<Entity> all;

    /** By the start of the first mention. */
    private final Map<Integer, Person> people;

    private final Places named = new Places();
    private final Places described = new Places();

    private Entities(List<Entity> all, Map<Integer, Person> people) {
        this.all = List.copyOf(all);
        this.people = people;
        for (Entity entity : all) {
            entity.mentions().forEach(mention -> named.put(mention, entity));
            for (Role role : roles(entity)) {
                described.put(role.span(), entity);
            }
        }
    }

    /** Where entities stand in the text, none over another. */
    private static final class Places {
        private final TreeMap<Integer, Entity> byEnd = new TreeMap<>();
        private final Map<Integer, Integer> startsByEnd = new HashMap<>();

        void put(Span span, Entity entity) {
            byEnd.put(span.end(), entity);
            startsByEnd.put(span.end(), span.start());
        }

        Optional<Entity> at(Span span) {
            Map.Entry<Integer, Entity> found = byEnd.higherEntry(span.start());
            boolean apart =
                    found == null || startsByEnd.getOrDefault(found.getKey(), 0) >= span.end();
            return apart ? Optional.empty() : Optional.of(found.getValue());
        }
    }

    /** Nobody and nothing. */
    public static Entities none() {
        return new Entities(List.of(), Map.of());
    }

    /** Finds whom and what {@code body} names. */
    public static Entities of(Body body) {
        List<Name> names =
                NameFinder.in(body).stream()
                        .map(name -> name.with(Roles.of(body.text(), name)))
                        .toList();
        Listed listed = new Listed(body.article().named());
        Kinds kinds = new Kinds(names, listed);
        List<Entity> all = new ArrayList<>();
        Map<Integer, Person> people = new HashMap<>();
        for (Person person : new People(kinds.named(Kind.PERSON), listed).all()) {
            all.add(person.entity());
            people.put(person.first(), person);
        }
        List<Name> organisations = kinds.named(Kind.ORGANISATION);
        all.addAll(Things.organisations(organisations, kinds.shortForms()));
        all.addAll(Things.places(kinds.named(Kind.PLACE)));
        all.sort(Comparator.comparingInt(Entities::first));
        return new Entities(all, people);
    }

    /** The entities of {@code kind}, by first mention. */
    public List<Entity> of(Kind kind) {
        return all.stream().filter(entity -> entity.kind() == kind).toList();
    }

    /**
     * Whom or what the text names at {@code mention}: the entity whose mention overlaps it, the
     * first such in the text where several do.
     */
    public Optional<Entity> at(Span mention) {
        return named.at(mention);
    }

    /**
     * Whom the text names beside the phrase at {@code mention}, which says what they are: Jo Bell
     * for “spokeswoman” of “a spokeswoman for Acme, Jo Bell”.
     */
    public Optional<Entity> describedAt(Span mention) {
        return described.at(mention);
    }

    /** Whether the text says somewhere that {@code person} is a {@code noun}, in lower case. */
    public boolean isCalled(Entity person, String noun) {
        return roles(person).stream().anyMatch(role -> role.holds(noun));
    }

    /** Whether the noun, in lower case, says what a person is or does, such as “spokesman”. */
    public static boolean isRole(String noun) {
        return Gazetteer.isRole(noun);
    }

    /** What the text says of the gender of {@code person}, one of these entities. */
    public Gender genderOf(Entity person) {
        Person known = people.get(first(person));
        return known == null ? Gender.UNKNOWN : known.gender();
    }

    private List<Role> roles(Entity entity) {
        Person known = people.get(first(entity));
        return known == null || entity.kind() != Kind.PERSON ? List.of() : known.roles();
    }

    private static int first(Entity entity) {
        return entity.mentions().getFirst().start();
    }
}
