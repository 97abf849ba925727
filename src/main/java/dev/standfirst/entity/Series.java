package dev.standfirst.entity;

import dev.standfirst.entity.Entity.Kind;
import dev.standfirst.text.Token;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Names in a row, “Acme, Zentrix and Velm”, which are of one kind. Not “Porto, Portugal”, which no
 * “and” closes.
 */
final class Series {
    private static final int LONGEST_LINK = 2;

    private Series() {}

    /** The rows of two names or more among {@code names}, which are in order. */
    static List<List<Name>> in(List<Name> names) {
        List<List<Name>> rows = new ArrayList<>();
        List<Name> row = new ArrayList<>();
        for (Name name : names) {
            if (!row.isEmpty() && !isLinked(row.getLast(), name)) {
                row = new ArrayList<>();
            }
            row.add(name);
            if (row.size() > 1 && isClosed(row.get(row.size() - 2), name)) {
                rows.add(List.copyOf(row));
                row = new ArrayList<>();
            }
        }
        return rows;
    }

    /** The one kind of those in {@code row} whose kind is known, or null. */
    static @Nullable Kind kind(List<Name> row, Function<Name, @Nullable Kind> kinds) {
        Kind one = null;
        for (Name name : row) {
            Kind its = kinds.apply(name);
            if (its != null && one != null && its != one) {
                return null;
            }
            one = its == null ? one : its;
        }
        return one;
    }

    private static boolean isLinked(Name one, Name next) {
        int gap = next.lead() - one.end();
        return one.passage().paragraph().equals(next.passage().paragraph())
                && gap >= 1
                && gap <= LONGEST_LINK
                && (isComma(one, 0) || isConjunction(one, 0))
                && (gap == 1 || isConjunction(one, 1));
    }

    private static boolean isClosed(Name one, Name next) {
        return isConjunction(one, next.lead() - one.end() - 1);
    }

    private static boolean isComma(Name name, int forth) {
        return after(name, forth).is(",");
    }

    private static boolean isConjunction(Name name, int forth) {
        Token token = after(name, forth);
        return token.is("and") || token.is("or");
    }

    private static Token after(Name name, int forth) {
        return name.passage().tokens().get(name.end() + forth);
    }
}
