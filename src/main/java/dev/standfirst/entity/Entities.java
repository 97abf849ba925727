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
    private final Map<Integer, Gender> genders;

    private final TreeMap<Integer, Entity> byEnd = new TreeMap<>();
    private final Map<Integer, Integer> startsByEnd = new LinkedHashMap<>();

    private Entities(List<Entity> all, Map<Integer, Gender> genders) {
        this.all = List.copyOf(all);
        this.genders = genders;
        for (Entity entity : all) {
            for (Span mention : entity.mentions()) {
                byEnd.put(mention.end(), entity);
                startsByEnd.put(mention.end(), mention.start());
            }
        }
    }

    /** Nobody and nothing. */
    public static Entities none() {
        return new Entities(List.of(), Map.of());
    }

    /** Finds whom and what {@code body} names. */
    public static Entities of(Body body) {
        List<Name> names = NameFinder.in(body);
        Kinds kinds = new Kinds(names);
        List<Entity> all = new ArrayList<>();
        Map<Integer, Gender> genders = new HashMap<>();
        List<Name> people = names.stream().filter(n -> kinds.of(n) == Kind.PERSON).toList();
        for (People.Person person : new People(body.text(), people).all()) {
            Entity entity = person.entity();
            all.add(entity);
            genders.put(first(entity), person.gender());
        }
        all.addAll(things(names, kinds, Kind.ORGANISATION));
        all.addAll(things(names, kinds, Kind.PLACE));
        all.sort(Comparator.comparingInt(Entities::first));
        return new Entities(all, genders);
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
        Map.Entry<Integer, Entity> found = byEnd.higherEntry(mention.start());
        if (found == null || startsByEnd.getOrDefault(found.getKey(), 0) >= mention.end()) {
            return Optional.empty();
        }
        return Optional.of(found.getValue());
    }

    /** Whether the noun, in lower case, says what a person is or does, such as “spokesman”. */
    public static boolean isRole(String noun) {
        return Gazetteer.isRole(noun);
    }

    /** What the text says of the gender of {@code person}, one of these entities. */
    public Gender genderOf(Entity person) {
        return genders.getOrDefault(first(person), Gender.UNKNOWN);
    }

    private static int first(Entity entity) {
        return entity.mentions().getFirst().start();
    }
}
