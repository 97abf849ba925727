package dev.standfirst.entity;

import dev.standfirst.entity.Entity.Kind;
import dev.standfirst.text.Span;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Gathers the places that name one organisation or one place: the same words, its short forms and
 * its acronym. The longest form is its name.
 */
final class Things {
    private final Map<String, Thing> byForm = new LinkedHashMap<>();

    /** One organisation or place, as far as it is known. */
    private static final class Thing {
        private final List<Span> mentions = new ArrayList<>();
        private String name = "";

        void add(Name mention) {
            mentions.add(mention.span());
            name = mention.text().length() > name.length() ? mention.text() : name;
        }
    }

    private Things() {}

    /** The organisations of {@code names}, by first mention. */
    static List<Entity> organisations(List<Name> names, ShortForms shortForms) {
        return of(names, Kind.ORGANISATION, name -> fullForm(name, shortForms));
    }

    /** The places of {@code names}, by first mention. */
    static List<Entity> places(List<Name> names) {
        return of(names, Kind.PLACE, Gazetteer::spelledOut);
    }

    private static String fullForm(String name, ShortForms shortForms) {
        String full = shortForms.fullForm(name);
        return full == null ? Gazetteer.spelledOut(name) : full;
    }

    private static List<Entity> of(List<Name> names, Kind kind, UnaryOperator<String> form) {
        Things things = new Things();
        for (Name name : names) {
            String key = key(form.apply(name.text()));
            things.byForm.computeIfAbsent(key, k -> new Thing()).add(name);
        }
        Collection<Thing> all = things.byForm.values();
        return all.stream().map(t -> new Entity(kind, t.name, null, t.mentions)).toList();
    }

    /** The same for “Acme Corp” and “Acme Corp.”, “NEW YORK” and “New York”. */
    private static String key(String form) {
        String bare = form.endsWith(".") ? form.substring(0, form.length() - 1) : form;
        return bare.length() > 4 ? bare.toLowerCase(Locale.ROOT) : bare;
    }
}
