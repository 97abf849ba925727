package dev.standfirst.entity;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Gathers the places that name one person. A single family or given name is that of the person last
 * named in full whom it fits and whom its title does not exclude: “Mrs Smith” is not John Smith.
 */
final class People {
    /** More people of one name than any article has; keeps the time linear. */
    private static final int MOST_BEARERS = 40;

    private final List<Person> people = new ArrayList<>();
    private final Map<String, List<Person>> byWord = new HashMap<>();

    People(List<Name> names, Listed listed) {
        names.stream().filter(name -> !name.isSingle()).forEach(this::introduce);
        names.forEach(this::mention);
        people.stream().filter(Person::isSingle).forEach(person -> nameInFull(person, listed));
    }

    /** “Okoro” where the text never says more, and the document's list has one Ruth Okoro. */
    private void nameInFull(Person person, Listed listed) {
        String full = listed.inFull(person.name());
        if (full != null && bearers(person.name()).size() == 1) {
            person.nameInFull(full);
        }
    }

    /** The people, by first mention. */
    List<Person> all() {
        return people.stream().filter(Person::isMentioned).toList();
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
        List<Person> bearers =
                byWord.computeIfAbsent(word.toLowerCase(Locale.ROOT), w -> new ArrayList<>());
        if (bearers.size() < MOST_BEARERS) {
            bearers.add(person);
        }
    }

    private List<Person> bearers(String word) {
        return byWord.getOrDefault(word.toLowerCase(Locale.ROOT), List.of());
    }

    private void mention(Name name) {
        Person person = name.isSingle() ? bearer(name) : named(name);
        (person == null ? add(name) : person).add(name);
    }

    /** The person with the same given and family name, who may have lost a middle name. */
    private @Nullable Person named(Name name) {
        for (Person person : bearers(name.lastWord())) {
            if (!person.isSingle() && isSame(person.name(), name)) {
                person.rename(name.text());
                return person;
            }
        }
        return null;
    }

    private static boolean isSame(String known, Name name) {
        if (isJunior(known) != isJunior(name.text())) {
            return false;
        }
        String first = firstWord(known);
        return first.equals(name.firstWord())
                || isInitialOf(name.firstWord(), first)
                || isInitialOf(first, name.firstWord())
                || Name.ends(known, name.text())
                || Name.ends(name.text(), known);
    }

    /** “J.” of “John”. */
    private static boolean isInitialOf(String initial, String given) {
        boolean dotted = initial.length() == 2 && initial.charAt(1) == '.';
        return dotted && given.charAt(0) == initial.charAt(0);
    }

    /**
     * Whom a single name means: the one with the best claim among those whom its title does not
     * exclude; nobody of them where two were introduced before it and have the same claim.
     */
    private @Nullable Person bearer(Name name) {
        Person best = null;
        int claim = -1;
        boolean shared = false;
        for (Person person : bearers(name.text())) {
            int its = person.mayBe(name) ? person.claim(name) : -1;
            shared = its == claim ? its > 0 : shared && its < claim;
            best = its > claim ? person : best;
            claim = Math.max(its, claim);
        }
        return shared ? null : best;
    }

    private static boolean isJunior(String name) {
        return name.endsWith(" Jr") || name.endsWith(" Jr.");
    }

    private static String firstWord(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }
}
