package dev.standfirst.entity;

import dev.standfirst.article.Body;
import dev.standfirst.entity.Entity.Kind;
import dev.standfirst.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
        Kinds kinds = new Kinds(names);
        List<Entity> all = new ArrayList<>();
        Map<Integer, Person> people = new HashMap<>();
        List<Name> personal = names.stream().filter(n -> kinds.of(n) == Kind.PERSON).toList();
        for (Person person : new People(personal).all()) {
            all.add(person.entity());
            people.put(person.first(), person);
        }
        all.addAll(things(names, kinds, Kind.ORGANISATION));
        all.addAll(things(names, kinds, Kind.PLACE));
        all.sort(Comparator.comparingInt(Entities::first));
        return new Entities(all, people);
    }

    /** Organisations or places: the same name is the same one. */
    private static List<Entity> things(List<Name> names, Kinds kinds, Kind kind) {
        Map<String, List<Span>> mentions = new LinkedHashMap<>();
        for (Name name : names) {
            if (kinds.of(name) == kind) {
                mentions.computeIfAbsent(name.text(), n -> new ArrayList<>()).add(name.span());
            }
        }
        return mentions.entrySet().stream()
                .map(entry -> new Entity(kind, entry.getKey(), null, entry.getValue()))
                .toList();
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
