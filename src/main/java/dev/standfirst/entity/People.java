package dev.standfirst.entity;

import dev.standfirst.entity.Entity.Kind;
import dev.standfirst.text.SourceText;
import dev.standfirst.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers the places that name one person. A single family or given name is that of the person last
 * named in full whom it fits and whom its title does not exclude: “Mrs Smith” is not John Smith.
 */
final class People {
    /** More people of one name than any article has; keeps the time linear. */
    private static final int MOST_BEARERS = 40;

    private final SourceText text;
    private final List<Person> people = new ArrayList<>();
    private final Map<String, List<Person>> byWord = new HashMap<>();

    People(SourceText text, List<Name> names) {
        this.text = text;
        names.stream().filter(name -> !name.isSingle()).forEach(this::introduce);
        names.forEach(this::mention);
    }

    /** A person and the places that name them. */
    static final class Person {
        private final List<Span> mentions = new ArrayList<>();
        private String name;
        private Gender gender;
        private @Nullable String role;
        private int introduced;

        Person(Name name) {
            this.name = name.text();
            this.gender = genderOf(name);
            this.introduced = name.span().start();
        }

        Gender gender() {
            return gender;
        }

        Entity entity() {
            return new Entity(Kind.PERSON, name, role, mentions);
        }

        boolean isSingle() {
            return name.indexOf(' ') < 0;
        }

        /** How good a claim the person has to a single name at {@code here}. */
        private int claim(int here, Gender title) {
            if (introduced > here) {
                return 0;
            }
            boolean known = title == Gender.UNKNOWN ? !isSingle() : gender == title;
            return (known ? 1_000_000 : 1) + mentions.size();
        }

        int first() {
            return mentions.getFirst().start();
        }
    }

    /** The people, by first mention. */
    List<Person> all() {
        return people.stream().filter(person -> !person.mentions.isEmpty()).toList();
    }

    private void introduce(Name name) {
        if (named(name) == null) {
            add(name);
        }
    }

    private Person add(Name name) {
        Person person = new Person(name);
        people.add(person);
        index(name.lastWord(), person);
        if (!name.isSingle()) {
            index(name.firstWord(), person);
        }
        return person;
    }

    private void index(String word, Person person) {
        List<Person> bearers = byWord.computeIfAbsent(word, w -> new ArrayList<>());
        if (bearers.size() < MOST_BEARERS) {
            bearers.add(person);
        }
    }

    private void mention(Name name) {
        Person person = name.isSingle() ? bearer(name) : named(name);
        Person found = person == null ? add(name) : person;
        found.mentions.add(name.span());
        if (found.gender == Gender.UNKNOWN) {
            found.gender = genderOf(name);
        }
        if (found.role == null) {
            found.role = Roles.of(text, name);
        }
    }

    /** The person with the same given and family name, who may have lost a middle name. */
    private @Nullable Person named(Name name) {
        for (Person person : byWord.getOrDefault(name.lastWord(), List.of())) {
            boolean same = firstWord(person.name).equals(name.firstWord());
            if (same && !person.isSingle() && isJunior(person.name) == isJunior(name.text())) {
                person.name =
                        name.text().length() > person.name.length() ? name.text() : person.name;
                return person;
            }
        }
        return null;
    }

    /**
     * Whom a single name means: of those introduced before whom the title does not exclude, the one
     * most often named so far; where nobody was introduced before, the first at all.
     */
    private @Nullable Person bearer(Name name) {
        Gender title = Gazetteer.genderOfTitle(titleOf(name));
        int here = name.span().start();
        Person best = null;
        for (Person person : byWord.getOrDefault(name.text(), List.of())) {
            boolean better = best == null || person.claim(here, title) > best.claim(here, title);
            if (person.gender.agrees(title) && better) {
                best = person;
            }
        }
        return best;
    }

    private static boolean isJunior(String name) {
        return name.endsWith(" Jr") || name.endsWith(" Jr.");
    }

    private static String titleOf(Name name) {
        return name.title() == null ? "" : name.title();
    }

    private static Gender genderOf(Name name) {
        Gender title = Gazetteer.genderOfTitle(titleOf(name));
        return title == Gender.UNKNOWN ? Gazetteer.genderOfGivenName(name.firstWord()) : title;
    }

    private static String firstWord(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }
}
