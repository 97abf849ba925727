package dev.standfirst.entity;

import dev.standfirst.article.Named;
import dev.standfirst.entity.Entity.Kind;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the document says beside its text of the names in it. */
final class Listed {
    private final List<String> people;
    private final Map<String, Kind> kinds = new HashMap<>();

    Listed(Named named) {
        people = named.people();
        add(named.places(), Kind.PLACE);
        add(named.organisations(), Kind.ORGANISATION);
        add(people, Kind.PERSON);
    }

    private void add(Collection<String> names, Kind kind) {
        names.forEach(name -> kinds.put(key(name), kind));
    }

    /**
     * The kind of what is called {@code name} in the lists, in capitals or not; null if nothing is.
     */
    @Nullable Kind kind(String name) {
        return kinds.isEmpty() ? null : kinds.get(key(name));
    }

    /** The last words of the names of people that have several. */
    Set<String> familyNames() {
        return people.stream()
                .filter(Listed::isFull)
                .map(Listed::last)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The full name of the one who bears the family name {@code single}; null where nobody or more
     * than one does. A name that begins with it counts where nobody is called so by friends: “Xi”
     * is Xi Jinping, “Ruth” might be another Ruth than Okoro.
     */
    @Nullable String inFull(String single) {
        List<String> bearers =
                people.stream()
                        .filter(Listed::isFull)
                        .filter(full -> last(full).equalsIgnoreCase(single) || leads(single, full))
                        .toList();
        return bearers.size() == 1 ? bearers.getFirst() : null;
    }

    private static boolean leads(String single, String full) {
        return first(full).equalsIgnoreCase(single) && !Gazetteer.isGivenName(first(full));
    }

    private static boolean isFull(String name) {
        return name.indexOf(' ') > 0;
    }

    private static String first(String name) {
        return name.substring(0, name.indexOf(' '));
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
