package dev.standfirst.entity;

import dev.standfirst.entity.Role.Place;
import dev.standfirst.text.SourceText;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * Finds what the text says a person is, beside the name: before it (“Portuguese Prime Minister Ana
 * Reis”, “a spokeswoman for Acme, Jo Bell”) or after it (“Ana Field, the harbour master,”). Never a
 * verb phrase (“Ana Field, speaking in Lisbon,”) and never an age (“Ana Field, 43,”).
 */
final class Roles {
    private static final int LONGEST_INVERTED = 16;
    private static final int LONGEST_ASIDE = 8;
    private static final int LONGEST_GROUP = 5;

    /** “Like a friend, Reis said” and “after the death of his brother, Reis said”: no roles. */
    private static final Set<String> LEADS_AWAY =
            Set.of("like", "unlike", "as", "of", "to", "for", "with", "from", "by", "about");

    private final Surroundings around;
    private final Name name;

    private Roles(SourceText text, Name name) {
        this.around = new Surroundings(text, name.passage());
        this.name = name;
    }

    /** The fullest role that stands beside {@code name}, or null. */
    static @Nullable Role of(SourceText text, Name name) {
        Roles roles = new Roles(text, name);
        Role before = new RoleBefore(roles.around, name).find();
        Role after = roles.after();
        Role best = fuller(before, after);
        return best != null ? best : fuller(roles.inverted(), roles.predicate());
    }

    /** The one that tells more, the first where both tell the same. */
    static @Nullable Role fuller(@Nullable Role one, @Nullable Role other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.fullness() > one.fullness() ? other : one;
    }

    /** “Ana Field, the harbour master,” and “Ana Field, 43, a doctor in Porto,”. */
    private @Nullable Role after() {
        int mark = pastAside(name.end());
        if (!around.is(mark, ",") && !around.isDash(mark)) {
            return null;
        }
        int start = mark + 1;
        if (around.isNumber(start)) {
            start = around.is(start + 1, ",") ? start + 2 : around.size();
        }
        if (around.is(start, "one") || around.is(start, "another")) {
            return null;
        }
        boolean subject = !around.isWord(name.first() - 1);
        int[] phrase = subject ? RolePhrase.ofSubject(around, start) : RolePhrase.at(around, start);
        return role(start, phrase, Place.AFTER);
    }

    /** Past “(D-Ohio)”. */
    private int pastAside(int open) {
        if (!around.is(open, "(")) {
            return open;
        }
        int at = open + 1;
        while (around.has(at) && at - open < LONGEST_ASIDE && !around.is(at, ")")) {
            at++;
        }
        return at + 1;
    }

    /** “Ana Field is the mayor of Porto.” Not “Ana Field is the best mayor”. */
    private @Nullable Role predicate() {
        boolean is = around.is(name.end(), "is") && around.isArticle(name.end() + 1);
        int begin = name.end() + 1;
        return is ? role(begin, RolePhrase.at(around, begin), Place.PREDICATE) : null;
    }

    private @Nullable Role role(int begin, int[] phrase, Place place) {
        return phrase.length == 0 ? null : role(begin, phrase[0], phrase[1], place);
    }

    /** “a spokeswoman for Acme, Jo Bell, said” and “Her campaign manager, Dr Jo Bell, said”. */
    private @Nullable Role inverted() {
        int comma = around.beforeHonorific(name.first()) - 1;
        if (!around.is(comma, ",") || !closes(name.end())) {
            return null;
        }
        int start = comma - 1;
        while (start >= 0 && comma - start < LONGEST_INVERTED && around.isWord(start)) {
            if (opens(start)) {
                int[] phrase = RolePhrase.at(around, start);
                boolean whole = phrase.length > 0 && phrase[1] == comma;
                return whole ? role(start, phrase[0], comma, Place.BEFORE_COMMA) : null;
            }
            start--;
        }
        return null;
    }

    /** Whether a role before the name and a comma may begin here. */
    private boolean opens(int i) {
        if (!around.isDeterminer(i) && !isOwner(i)) {
            return false;
        }
        boolean away = LEADS_AWAY.contains(around.lower(i - 1));
        boolean object = around.isWord(i - 1) && !around.isSpeechVerb(i - 1);
        return !away && (!name.isSingle() || !object);
    }

    /** “France’s” of “France’s secretary of state for the elderly”. */
    private boolean isOwner(int i) {
        boolean owner = around.isClitic(i + 1) && around.isCapitalised(i);
        boolean within = around.isCapitalised(i - 1) && !around.isFunctionWord(i - 1);
        return owner && !within && !around.isDeterminer(i - 1);
    }

    private boolean closes(int i) {
        return around.is(i, ",") || around.is(i, ".") || around.isSpeechVerb(i);
    }

    private Role role(int begin, int first, int end, Place place) {
        return new Role(around.at(first, end), around.span(begin, end), place);
    }

    /** “the Clinton campaign” of “Clinton campaign chairman”: a group whose name leads the role. */
    static boolean isGroupLead(Surroundings around, int small) {
        int at = small;
        while (around.isSmall(at) && small - at < LONGEST_GROUP && !around.isFunctionWord(at)) {
            at--;
        }
        return around.isCapitalised(at);
    }
}
