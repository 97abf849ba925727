package dev.standfirst.entity;

import dev.standfirst.article.Body;
import dev.standfirst.article.Body.Passage;
import dev.standfirst.text.Span;
import dev.standfirst.text.Token;
import dev.standfirst.text.Token.Kind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the names of an article: runs of capitalised words, with what may stand within a name. */
final class NameFinder {
    private static final int LONGEST = 12;
    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");

    private final Body body;
    private final Set<String> known = new HashSet<>();
    private final Set<String> families = new HashSet<>();
    private final List<Name> names = new ArrayList<>();
    private Passage passage;
    private List<Token> tokens = List.of();
    private Capitals capitals;
    private Joints joints;

    private NameFinder(Body body) {
        this.body = body;
        this.passage = body.passages().getFirst();
        this.capitals = new Capitals(passage, known);
        this.joints = new Joints(passage.tokens(), capitals);
    }

    /** The names of {@code body}, in order. */
    static List<Name> in(Body body) {
        if (body.passages().isEmpty()) {
            return List.of();
        }
        NameFinder finder = new NameFinder(body);
        List<Capitals> all =
                body.passages().stream().map(p -> new Capitals(p, finder.known)).toList();
        all.forEach(Capitals::learn);
        for (int i = 0; i < all.size(); i++) {
            finder.read(body.passages().get(i), all.get(i));
        }
        return finder.names;
    }

    private void read(Passage next, Capitals itsCapitals) {
        passage = next;
        tokens = next.tokens();
        capitals = itsCapitals;
        joints = new Joints(tokens, capitals);
        int at = dateline();
        while (at < tokens.size()) {
            if (capitals.isName(at)) {
                int end = runEnd(at);
                divide(ordinalBefore(at, end), end);
                at = end;
            } else {
                at++;
            }
        }
    }

    /** Adds the place that a dateline begins with; where to go on. */
    private int dateline() {
        int end = Dateline.placeEnd(tokens);
        if (end > 0) {
            add(0, 0, end);
        }
        return end;
    }

    private int runEnd(int start) {
        int end = start + 1;
        boolean institution = Gazetteer.isOrganisationWord(tokens.get(start).text());
        while (end < tokens.size() && end - start < LONGEST && !isCompound(end - 1)) {
            int next = joints.next(start, end, institution);
            if (next < 0) {
                return end;
            }
            institution = joints.isInstitution(end, next, institution);
            end = next;
        }
        return end;
    }

    /** Where the “8th” begins of “8th Circuit” and “79th Street”, or {@code start}. */
    private int ordinalBefore(int start, int end) {
        boolean counted =
                start >= 2
                        && tokens.get(start - 2).kind() == Kind.NUMBER
                        && ORDINALS.contains(tokens.get(start - 1).text())
                        && tokens.get(start - 1).start() == tokens.get(start - 2).end();
        String last = tokens.get(end - 1).text();
        boolean body = Gazetteer.isOrganisationWord(last) || Gazetteer.isPlaceWord(last);
        boolean alone = Gazetteer.isOrganisation(last);
        return counted && body && !alone ? start - 2 : start;
    }

    private boolean isCompound(int i) {
        return Compound.headEnd(tokens.get(i).text()) > 0;
    }

    private void divide(int start, int end) {
        Run run = new Run(tokens, start, end, families);
        if (run.name() > start) {
            add(start, start, run.before());
        }
        add(start, run.name(), end);
        if (end - run.name() > 1) {
            learnFamily(run.name(), end);
        }
    }

    /** Remembers the “King” of “Stephen King”. */
    private void learnFamily(int first, int end) {
        int at = end - 1;
        while (at > first + 1 && (tokens.get(at).is(".") || Run.isJunior(tokens.get(at).text()))) {
            at--;
        }
        String last = tokens.get(at).text();
        if (Gazetteer.isTitle(last) && Gazetteer.isGivenName(tokens.get(first).text())) {
            families.add(last);
        }
    }

    private void add(int lead, int start, int end) {
        int first = start;
        while (first < end && tokens.get(first).isMark()) {
            first++;
        }
        if (first >= end) {
            return;
        }
        Pieces pieces = new Pieces(tokens, first, end);
        Span place = pieces.place();
        if (place == null) {
            return;
        }
        first = pieces.first();
        names.add(
                new Name(
                        passage,
                        pieces.isCut() ? first : lead,
                        first,
                        pieces.end(),
                        place,
                        text(first, pieces.end(), place),
                        Run.title(tokens, first),
                        null));
    }

    /** The words of a name; those of a line in capitals as the article writes them elsewhere. */
    private String text(int first, int end, Span place) {
        if (first == 0 && end == Dateline.placeEnd(tokens)) {
            return Gazetteer.titleCase(Run.text(tokens, first, end));
        }
        if (end - first == 1) {
            String word = body.text().at(place);
            return capitals.isLoud(first) && !known.contains(word)
                    ? Gazetteer.titleCase(word)
                    : word;
        }
        String whole = Run.text(tokens, first, end);
        int beyond = tokens.get(end - 1).end() - place.end();
        String name = whole.substring(0, whole.length() - beyond);
        return capitals.isLoud(first) ? Gazetteer.titleCase(name) : name;
    }
}
