package dev.standfirst.entity;

import dev.standfirst.entity.Entity.Kind;
import dev.standfirst.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** A person, the places that name them and what the text says they are. */
final class Person {
    private static final int OUTSIDE = 10;
    private static final int IN_FULL = 3;
    private static final int MOST_ROLES = 12;

    /** As long as a passage or two: whoever was named within it is near. */
    private static final int NEAR = 700;

    private final List<Span> mentions = new ArrayList<>();
    private final List<Role> roles = new ArrayList<>();
    private final int introduced;
    private String name;
    private Gender gender;
    private @Nullable Role role;
    private int rank = -1;
    private @Nullable String title;
    private int full;
    private int bare;

    Person(Name name) {
        this.name = name.text();
        this.gender = genderOf(name);
        this.introduced = name.span().start();
    }

    String name() {
        return name;
    }

    Gender gender() {
        return gender;
    }

    List<Role> roles() {
        return roles;
    }

    boolean isSingle() {
        return name.indexOf(' ') < 0;
    }

    boolean isMentioned() {
        return !mentions.isEmpty();
    }

    Entity entity() {
        return new Entity(Kind.PERSON, name, role == null ? null : role.text(), mentions);
    }

    /** Takes {@code longer} for the name where it is fuller. */
    void rename(String longer) {
        name = longer.length() > name.length() ? longer : name;
    }

    /**
     * Takes the full name that the text itself does not give, unless the gender speaks against it.
     */
    void nameInFull(String full) {
        Gender given = Gazetteer.genderOfGivenName(full.substring(0, full.indexOf(' ')));
        if (gender.agrees(given)) {
            name = full;
            gender = gender == Gender.UNKNOWN ? given : gender;
        }
    }

    /** Adds a place that names the person. */
    void add(Name mention) {
        mentions.add(mention.span());
        full += mention.isSingle() ? 0 : 1;
        bare += mention.isSingle() ? 1 : 0;
        title = mention.title() == null ? title : mention.title();
        gender = gender == Gender.UNKNOWN ? genderOf(mention) : gender;
        if (mention.role() != null) {
            add(mention.role(), mention);
        }
    }

    /** What stands in the reporter's words, beside the full name, tells more than what does not. */
    private void add(Role found, Name mention) {
        if (roles.size() < MOST_ROLES) {
            roles.add(found);
        }
        int outside = mention.isQuoted() ? 0 : OUTSIDE;
        int inFull = mention.isSingle() && !isSingle() ? 0 : IN_FULL;
        int value = outside + inFull + found.fullness();
        if (value > rank) {
            rank = value;
            role = found;
        }
    }

    /** Whether one is still meant by the single name {@code mention}: by title and gender. */
    boolean mayBe(Name mention) {
        return gender.agrees(Gazetteer.genderOfTitle(titleOf(mention)));
    }

    /**
     * How good a claim the person has to the single name {@code mention}: those introduced before
     * it, by the title they bear, by being called so already and by nearness; less for whom the
     * text keeps naming in full.
     */
    int claim(Name mention) {
        int here = mention.span().start();
        if (introduced > here) {
            return 0;
        }
        Gender asked = Gazetteer.genderOfTitle(titleOf(mention));
        boolean known = asked == Gender.UNKNOWN ? !isSingle() : gender == asked;
        int claim = known ? 1_000_000 : 1_000;
        claim += titleOf(mention).equals(title) ? 5 : 0;
        claim += 2 * Math.min(bare, 50);
        claim += isNear(here) ? 1 : 0;
        return claim - (full > 2 && bare == 0 ? 2 : 0);
    }

    private boolean isNear(int here) {
        return !mentions.isEmpty() && here - mentions.getLast().end() < NEAR;
    }

    private static String titleOf(Name name) {
        return name.title() == null ? "" : name.title();
    }

    private static Gender genderOf(Name name) {
        Gender title = Gazetteer.genderOfTitle(titleOf(name));
        return title == Gender.UNKNOWN ? Gazetteer.genderOfGivenName(name.firstWord()) : title;
    }

    int first() {
        return mentions.getFirst().start();
    }
}
