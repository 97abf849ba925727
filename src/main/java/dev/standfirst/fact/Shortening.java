package dev.standfirst.fact;

import dev.standfirst.article.Body;
import dev.standfirst.entity.Entities;
import dev.standfirst.fact.Trims.Variant;
import dev.standfirst.text.Span;
import dev.standfirst.text.Token;
import dev.standfirst.text.WordList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Cuts facts to a length: what is left is characters of the article, stands as a sentence, and says
 * nothing surer than the article does.
 */
public final class Shortening {
    private static final int FEWEST_WORDS = 4;

    /** Sentences looked at where no fact will do. */
    private static final int OPENING = 30;

    /** The facts that say what the article is about; those after them add details. */
    private static final int CHIEF = 3;

    /** What stands first and is set off by a comma says when or where. */
    private static final Set<String> SETTINGS =
            WordList.of("in on at after during following amid since late early earlier last");

    private static final Set<String> SPEAKING =
            WordList.of("i we i'm we're i've we've my our you your");

    private final Body body;
    private final Entities entities;
    private final List<Sentence> sentences;

    private Shortening(Body body, Entities entities) {
        this.body = body;
        this.entities = entities;
        this.sentences = Sentence.of(body);
    }

    /** What is to be said shorter, in its sentence. */
    private record Stretch(Sentence sentence, Span range) {}

    /**
     * The first of {@code facts} that can be said in at most {@code longest} code units, those that
     * need nothing before them first; where none can, the first such sentence of the article. Where
     * it stands, or nothing.
     */
    public static Optional<List<Span>> first(
            Body body, Entities entities, List<Fact> facts, int longest) {
        Shortening shortening = new Shortening(body, entities);
        List<Stretch> all = facts.stream().flatMap(f -> shortening.of(f).stream()).toList();
        List<Stretch> chief = all.subList(0, Math.min(CHIEF, all.size()));
        return shortening
                .understood(chief, longest)
                .or(() -> shortening.understood(all, longest))
                .or(() -> shortening.inOpening(all, longest));
    }

    /** The first of {@code some} that can be said, those that need nothing before them first. */
    private Optional<List<Span>> understood(List<Stretch> some, int longest) {
        return Stream.of(Dependence.NONE, Dependence.SOME)
                .flatMap(dependence -> of(some, dependence, longest))
                .findFirst();
    }

    private Optional<List<Span>> inOpening(List<Stretch> facts, int longest) {
        List<Stretch> opening = opening();
        return understood(opening, longest)
                .or(() -> of(facts, Dependence.FULL, longest).findFirst())
                .or(() -> whole(facts, longest))
                .or(() -> whole(opening, longest));
    }

    /** The first of {@code some} that is short enough as it stands, whether its verb is known. */
    private Optional<List<Span>> whole(List<Stretch> some, int longest) {
        return some.stream()
                .flatMap(s -> Trims.of(s.sentence, entities).stream().limit(1))
                .map(Variant::spans)
                .filter(form -> length(form) <= longest && startsWell(form))
                .filter(form -> isWhole(body.text().at(form)))
                .findFirst();
    }

    /** Several words, closed by a full stop, in which nobody speaks. */
    private static boolean isWhole(String text) {
        List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("\\s+"));
        return text.endsWith(".")
                && words.size() >= FEWEST_WORDS
                && words.stream().noneMatch(SPEAKING::contains);
    }

    /**
     * Where the attribution of a fact was cut, a headline would state what another claims: then the
     * whole sentence is what is to be said.
     */
    private Optional<Stretch> of(Fact fact) {
        Span range = cover(fact.spans());
        return sentences.stream()
                .filter(s -> s.span().contains(range))
                .findFirst()
                .map(s -> new Stretch(s, fact.assertedBy() == null ? range : s.span()));
    }

    private List<Stretch> opening() {
        return Statements.stating(body.text(), sentences, OPENING).stream()
                .map(s -> new Stretch(s, s.span()))
                .toList();
    }

    private Stream<List<Span>> of(List<Stretch> some, Dependence dependence, int longest) {
        return some.stream()
                .flatMap(s ->
                        forms(s).filter(f -> Dependence.of(s.sentence, f) == dependence)
                                .filter(f -> length(f) <= longest)
                                .limit(1));
    }

    /** Ways to say it, the best first. */
    private Stream<List<Span>> forms(Stretch statement) {
        Sentence sentence = statement.sentence;
        List<List<Span>> whole =
                Trims.of(sentence, entities).stream()
                        .filter(v -> v.assertedBy() == null)
                        .map(Variant::spans)
                        .filter(v -> statement.range.contains(cover(v)))
                        .sorted(Comparator.comparingInt(this::length).reversed())
                        .toList();
        List<List<Span>> bare =
                whole.stream().flatMap(v -> withoutSetting(sentence, v).stream()).toList();
        Stream<List<Span>> cut =
                Stream.concat(whole.stream(), bare.stream())
                        .flatMap(v -> heads(sentence, v).stream());
        return Stream.of(whole.stream(), bare.stream(), cut)
                .flatMap(f -> f)
                .filter(form -> startsWell(form) && isStatement(sentence, form));
    }

    /** It has a verb, and nobody speaks in it, not even where a quotation mark was lost. */
    private static boolean isStatement(Sentence sentence, List<Span> form) {
        List<String> words =
                tokens(sentence, form).stream()
                        .map(t -> t.text().toLowerCase(Locale.ROOT))
                        .toList();
        return words.size() >= FEWEST_WORDS
                && words.stream().anyMatch(Verbs::isFinite)
                && words.stream().noneMatch(SPEAKING::contains);
    }

    private static List<Token> tokens(Sentence sentence, List<Span> form) {
        return sentence.tokens().stream()
                .filter(t -> form.stream().anyMatch(s -> s.contains(t.span())))
                .toList();
    }

    /** "After a long debate on Monday, the council …" from its subject on, where that is a name. */
    private Optional<List<Span>> withoutSetting(Sentence sentence, List<Span> form) {
        Clauses words = new Clauses(part(sentence, form));
        List<Token> tokens = tokens(sentence, form);
        if (!SETTINGS.contains(words.word(0))) {
            return Optional.empty();
        }
        return words.closing(0, ",", tokens.size())
                .filter(comma -> words.isCapitalised(comma + 1) && words.startsClause(comma + 1))
                .filter(comma ->
                        Clauses.range(0, comma).noneMatch(i -> isDated(words, i))
                                && Clauses.range(comma, tokens.size())
                                        .noneMatch(i -> words.word(i).equals("would")))
                .map(comma -> after(form, tokens.get(comma).end() + 1));
    }

    /** "In the autumn of 1998" and "without a vote" say what the rest alone does not. */
    private static boolean isDated(Clauses words, int at) {
        return words.isNumber(at) || words.qualifies(at);
    }

    private static List<Span> after(List<Span> form, int start) {
        return form.stream()
                .filter(s -> s.end() > start)
                .map(s -> new Span(Math.max(start, s.start()), s.end()))
                .toList();
    }

    private boolean startsWell(List<Span> form) {
        return !Character.isLowerCase(body.text().charAt(form.getFirst().start()));
    }

    private int length(List<Span> form) {
        return body.text().at(form).length();
    }

    private static Span cover(List<Span> spans) {
        return spans.getFirst().cover(spans.getLast());
    }

    /**
     * What {@code form} says up to the end of a clause, then up to a circumstance, longest first.
     */
    private List<List<Span>> heads(Sentence sentence, List<Span> form) {
        Sentence part = part(sentence, form);
        List<Token> tokens = part.tokens();
        Heads heads = new Heads(part, entities);
        List<List<Span>> clauses = new ArrayList<>();
        List<List<Span>> phrases = new ArrayList<>();
        for (int end = tokens.size() - 1; end >= FEWEST_WORDS; end--) {
            if (heads.endsClause(end)) {
                clauses.add(upTo(form, tokens.get(end - 1).end()));
            } else if (heads.endsBeforeCircumstance(end)) {
                phrases.add(upTo(form, tokens.get(end - 1).end()));
            }
        }
        clauses.addAll(phrases);
        return clauses;
    }

    private static Sentence part(Sentence sentence, List<Span> form) {
        return new Sentence(
                sentence.index(),
                sentence.paragraph(),
                cover(form),
                tokens(sentence, form),
                sentence.quotations(),
                false);
    }

    private static List<Span> upTo(List<Span> form, int end) {
        return form.stream()
                .filter(s -> s.start() < end)
                .map(s -> new Span(s.start(), Math.min(end, s.end())))
                .toList();
    }
}
