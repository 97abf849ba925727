package dev.standfirst.entity;

import dev.standfirst.entity.Entity.Kind;
import dev.standfirst.entity.Evidence.Weights;
import dev.standfirst.text.WordList;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Decides whether names are of people, organisations or places: by the lists, by the words they
 * hold, and by what stands around them anywhere in the article. The same words are of the same kind
 * throughout an article, save where a title says otherwise.
 */
final class Kinds {
    /** Longer ones are taken for names only where the lists or the words around them say so. */
    private static final int LONGEST_ACRONYM = 4;

    private final List<Name> names;
    private final Listed listed;
    private final Evidence evidence;
    private ShortForms shortForms = new ShortForms(List.of());
    private final Map<String, Kind> kinds = new HashMap<>();
    private final Set<String> sureFamilyNames = new HashSet<>();
    private final Set<String> familyNames = new HashSet<>();

    /**
     * @param listed what the document itself says some of them are
     */
    Kinds(List<Name> names, Listed listed) {
        this.names = names;
        this.listed = listed;
        evidence = Evidence.of(names);
        for (Name name : names) {
            Kind kind = sure(name);
            if (kind != null) {
                kinds.put(name.text(), kind);
            }
        }
        List<Name> full = names.stream().filter(name -> !name.isSingle()).toList();
        shortForms =
                new ShortForms(
                        full.stream()
                                .filter(name -> of(name) == Kind.ORGANISATION)
                                .map(Name::text)
                                .distinct()
                                .toList());
        full.stream().filter(name -> of(name) == Kind.PERSON).forEach(this::learnFamily);
        familyNames.addAll(listed.familyNames());
        sureFamilyNames.addAll(listed.familyNames());
        Series.in(names).forEach(this::learnFromOthers);
    }

    /** “Acme, Excite and Velm”: what is not known is what the others are. */
    private void learnFromOthers(List<Name> row) {
        Kind kind = Series.kind(row, this::of);
        if (kind != null) {
            row.stream()
                    .filter(name -> of(name) == null && mayBeOf(name))
                    .forEach(name -> kinds.put(name.text(), kind));
        }
    }

    private static boolean mayBeOf(Name name) {
        return Gazetteer.isOrganisation(name.text()) || (!Shape.isThing(name) && !isOrdinary(name));
    }

    /** The two words of a guess make no family name of what the lists know as something else. */
    private boolean isFamilyName(String text) {
        boolean listed = Gazetteer.isPlace(text) || Gazetteer.isOrganisation(text);
        return listed ? sureFamilyNames.contains(text) : familyNames.contains(text);
    }

    private void learnFamily(Name name) {
        if (Gazetteer.isGivenName(name.firstWord()) || evidence.of(name).person >= 2) {
            sureFamilyNames.add(name.lastWord());
        }
        familyNames.add(name.lastWord());
        familyNames.add(name.firstWord());
        familyNames.add(name.afterFirst());
    }

    /** The names of that kind, in order. */
    List<Name> named(Kind kind) {
        return names.stream().filter(name -> of(name) == kind).toList();
    }

    /** The short forms of the organisations. */
    ShortForms shortForms() {
        return shortForms;
    }

    /** The kind of {@code name}, or null where nothing says that it names anyone. */
    @Nullable Kind of(Name name) {
        if (Shape.isPluralAcronym(name.text()) || Shape.isAmount(name.text())) {
            return null;
        }
        if (name.title() != null && !Gazetteer.isOrganisation(name.text())) {
            return Kind.PERSON;
        }
        boolean family = isFamilyName(name.text()) && !isRatherFirm(name);
        if (family && !(Gazetteer.isPlace(name.text()) && Evidence.isWithin(name))) {
            return Kind.PERSON;
        }
        Kind known = kinds.get(name.text());
        return known == null ? guess(name) : known;
    }

    /** What the lists and the name's own words say. */
    private @Nullable Kind sure(Name name) {
        String text = name.text();
        Kind told = listed.kind(text);
        if (told != null) {
            return told;
        }
        Weights weights = evidence.of(name);
        boolean acronym =
                name.isSingle() ? Shape.isAcronym(text) : Shape.holdsAcronym(name.words());
        if (!acronym
                && weights.person >= 3
                && weights.person > weights.place + weights.organisation) {
            return Kind.PERSON;
        }
        if (name.isSingle() && weights.place >= 6 && weights.place > weights.organisation) {
            return Kind.PLACE;
        }
        if (Gazetteer.isOrganisation(text) && !Gazetteer.isPlace(text)) {
            boolean word = WordList.isCommon(text.toLowerCase(Locale.ROOT)) && !acronym;
            return word && weights.organisation == 0 ? null : Kind.ORGANISATION;
        }
        if (Gazetteer.isPlace(text)) {
            return Kind.PLACE;
        }
        if (name.isSingle()) {
            boolean alone = weights.organisation == 0 && isShout(text);
            boolean firm = Shape.isOfFirm(text) && !Gazetteer.isThing(text) && !alone;
            return firm ? Kind.ORGANISATION : null;
        }
        Kind kind = Shape.kind(name);
        return kind == Kind.PERSON && isOfCountry(name, weights) ? Kind.ORGANISATION : kind;
    }

    /** “the Kenya Red Cross”: of a place that people are called by, too. */
    private static boolean isOfCountry(Name name, Weights weights) {
        return weights.organisation >= 2 && weights.person == 0 && Shape.isOfPlace(name);
    }

    /** “BREAKING” and “FLUFFY”: ordinary words, and longer ones than acronyms mostly are. */
    private static boolean isShout(String text) {
        boolean loud = text.chars().allMatch(Character::isUpperCase);
        boolean ordinary = WordList.isCommon(text.toLowerCase(Locale.ROOT));
        return ordinary || (loud && text.length() > LONGEST_ACRONYM);
    }

    /** What the surroundings say of a name that the lists do not know. */
    private @Nullable Kind guess(Name name) {
        Weights weights = evidence.of(name);
        if (Shape.isThing(name) || isFamily(name.text())) {
            return null;
        }
        int person = weights.person;
        if (person > 0 && person >= weights.place && person >= weights.organisation) {
            return Kind.PERSON;
        }
        if (weights.place >= 2 && weights.place > weights.organisation) {
            return Kind.PLACE;
        }
        if (weights.organisation >= 2) {
            return isOrdinary(name) && name.isSingle() && weights.organisation < 4
                    ? null
                    : Kind.ORGANISATION;
        }
        if (isShortForm(name)) {
            return Kind.ORGANISATION;
        }
        if (name.isSingle()) {
            boolean given = Gazetteer.isGivenName(name.text()) && !isOrdinary(name);
            return given ? Kind.PERSON : null;
        }
        if (isOrdinary(name) || name.words().size() > 3) {
            return null;
        }
        return Shape.isOfCity(name) ? Kind.ORGANISATION : Kind.PERSON;
    }

    /** “Wells” of “Wells Ltd.” in an article that names its founder Mary Wells, too. */
    private boolean isRatherFirm(Name name) {
        Weights weights = evidence.of(name);
        return isShortForm(name) && weights.organisation > weights.person;
    }

    /** “the Reises”: several people of one name. */
    private boolean isFamily(String text) {
        return text.endsWith("s") && familyNames.contains(text.substring(0, text.length() - 1));
    }

    private boolean isShortForm(Name name) {
        return shortForms.fullForm(name.text()) != null;
    }

    private static boolean isOrdinary(Name name) {
        return name.words().stream()
                .anyMatch(word ->
                        WordList.isCommon(word.toLowerCase(Locale.ROOT))
                                || Gazetteer.isDemonym(word));
    }
}
