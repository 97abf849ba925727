package dev.standfirst.entity;

import dev.standfirst.text.Span;
import dev.standfirst.text.Token;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/**
 * What of a run of capitalised words is the name: without the adjective before a known place or
 * institution (“Nazi Germany”, “Republican Senate”), without the people after a place (“Kosovo
 * Albanians”), without what a hyphen joins to it (“Porto-based”).
 */
final class Pieces {
    private static final Set<String> REGIONS =
            Set.of("South", "North", "West", "East", "Central", "Latin", "Southeast", "Middle");

    private final List<Token> tokens;
    private final int whole;
    private int first;
    private int end;

    Pieces(List<Token> tokens, int first, int end) {
        this.tokens = tokens;
        this.whole = end - first;
        this.first = first;
        this.end = end;
        cut();
    }

    int first() {
        return first;
    }

    int end() {
        return end;
    }

    boolean isCut() {
        return end - first < whole;
    }

    private void cut() {
        while (end - first > 1 && isAdjective(first) && isKnown(first + 1, end)) {
            first++;
        }
        if (end - first > 2 && Gazetteer.isThing(word(end - 1)) && isBody(first, end - 1)) {
            end--;
        }
        if (end - first > 1 && isDemonym(end - 1) && isListed(text(first, end - 1))) {
            end--;
        }
    }

    private static boolean isListed(String text) {
        return Gazetteer.isPlace(text) || Gazetteer.isOrganisation(text);
    }

    /** “Porto Port Council” of “Porto Port Council Resolution”. */
    private boolean isBody(int from, int to) {
        return Gazetteer.isOrganisation(text(from, to))
                || Gazetteer.isOrganisationWord(word(to - 1));
    }

    private boolean isAdjective(int i) {
        return isDemonym(i) || tokens.get(i).is("Nazi") || Compound.headEnd(word(i)) > 0;
    }

    private boolean isDemonym(int i) {
        return Gazetteer.isDemonym(word(i));
    }

    private boolean isKnown(int from, int to) {
        String text = text(from, to);
        return (Gazetteer.isPlace(text) || Gazetteer.isOrganisation(text))
                && !Gazetteer.isOrganisation(text(first, to))
                && !Gazetteer.isPlace(text(first, to));
    }

    private String text(int from, int to) {
        return Run.text(tokens, from, to);
    }

    private String word(int i) {
        return tokens.get(i).text();
    }

    /** Where the name stands; null where only adjectives stand there. */
    @Nullable Span place() {
        Token last = tokens.get(end - 1);
        int start = tokens.get(first).start();
        int head = Compound.headEnd(last.text());
        int party = end - first == 1 ? Compound.placeStart(last.text()) : -1;
        if (party > 0) {
            return new Span(start + party, last.end());
        }
        if (head < 0) {
            return isOnlyDemonyms() ? null : new Span(start, last.end());
        }
        boolean none = end - first == 1 && Gazetteer.isDemonym(last.text().substring(0, head));
        return none ? null : new Span(start, last.start() + head);
    }

    private boolean isOnlyDemonyms() {
        if (Gazetteer.isOrganisation(text(first, end))) {
            return false;
        }
        boolean people = false;
        for (int i = first; i < end; i++) {
            people |= isDemonym(i);
            if (!isDemonym(i) && !REGIONS.contains(word(i))) {
                return false;
            }
        }
        return people;
    }
}
