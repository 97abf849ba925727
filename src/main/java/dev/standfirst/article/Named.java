package dev.standfirst.article;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whom and what a document says that its story is about, beside the text: lists of a news agency's
 * or marks of an editor. They say what a name in the text stands for; a name that the text does not
 * have is not read into it.
 *
 * @param people their names, mostly in full
 * @param organisations their names
 * @param places their names
 */
public record Named(List<String> people, List<String> organisations, List<String> places) {
    /** The document says nothing of the kind. */
    public static final Named NOTHING = new Named(List.of(), List.of(), List.of());

    /** No document lists more, and what lists more is not worth its time. */
    private static final int MOST = 200;

    private static final int LONGEST = 100;

    public Named {
        people = List.copyOf(names(people.stream().map(Named::inOrder)));
        organisations = List.copyOf(names(organisations.stream()));
        places = List.copyOf(names(places.stream()));
    }

    /** This and {@code other} together. */
    Named and(Named other) {
        return new Named(
                joined(people, other.people),
                joined(organisations, other.organisations),
                joined(places, other.places));
    }

    /** "Okoro, Ruth" as "Ruth Okoro". */
    private static String inOrder(String name) {
        int comma = name.indexOf(',');
        boolean inverted = comma > 0 && comma == name.lastIndexOf(',');
        return inverted ? name.substring(comma + 1) + " " + name.substring(0, comma) : name;
    }

    private static List<String> joined(Collection<String> some, Collection<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static List<String> names(Stream<String> written) {
        return written.filter(name -> name.length() <= LONGEST)
                .map(Surrogates::repaired)
                .map(TextLines::inOneLine)
                .filter(name -> !name.isEmpty())
                .distinct()
                .limit(MOST)
                .toList();
    }
}
