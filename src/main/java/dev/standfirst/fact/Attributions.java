package dev.standfirst.fact;

import dev.standfirst.entity.Entities;
import dev.standfirst.fact.Fact.Source;

import java.util.Optional;
import java.util.Set;

/**
 * Finds what a sentence reports and who answers for it: "police said that …", "according to the
 * report, …", "…, a spokesman said". Only plain claims of one source that can answer for them, and
 * never where something is quoted.
 */
final class Attributions {
    /** What may follow the verb: "police said on Monday", "the bank said in a statement". */
    private static final Set<String> OCCASIONS =
            Set.of(
                    "statement",
                    "report",
                    "release",
                    "tweet",
                    "e-mail",
                    "email",
                    "morning",
                    "night");

    private static final Set<String> ADJUNCT_WORDS =
            Set.of("on", "in", "a", "late", "early", "its", "their", "the", "news", "press");

    /** Verbs shifted into the past of the telling, which read wrong without it. */
    private static final Set<String> SHIFTED =
            Set.of("would", "should", "had", "could", "might", "hadn't", "wouldn't");

    /** Whom or what these mean, only the source tells. */
    private static final Set<String> DEPENDENT =
            Set.of(
                    "he", "she", "it", "they", "his", "her", "its", "their", "him", "them", "here",
                    "there", "this", "these");

    private static final Set<String> POSSESSIVE = Set.of("his", "her", "its");

    private static final Set<String> PERSONAL =
            Set.of("i", "we", "you", "my", "our", "your", "me", "us");

    private final Sentence sentence;
    private final Clauses words;
    private final Sources sources;
    private final int size;

    Attributions(Sentence sentence, Clauses words, Entities entities) {
        this.sentence = sentence;
        this.words = words;
        this.sources = new Sources(sentence, words, entities);
        this.size = sentence.tokens().size();
    }

    /** What is reported, as tokens [from, to), and by whom. */
    record Attributed(int from, int to, Source source) {}

    /** The claim of the sentence from {@code start}, where it has just one. */
    Optional<Attributed> after(int start) {
        if (!sentence.quotations().isEmpty()
                || Clauses.range(start, size).anyMatch(words::isQuotationMark)) {
            return Optional.empty();
        }
        return leading(start).or(() -> accordingTo(start)).or(() -> trailing(start));
    }

    /** "Police said that the bridge was closed". Not "He said": nobody could tell who. */
    private Optional<Attributed> leading(int start) {
        int limit = Math.min(size, start + Clauses.LONGEST_SUBJECT + 1);
        for (int i = start + 1; i < limit; i++) {
            if (words.is(i, ",") || words.is(i, ";")) {
                return Optional.empty();
            }
            if (words.isVerb(i) || Verbs.isReporting(words.word(i))) {
                return Verbs.isReporting(words.word(i)) ? claimAfter(start, i) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Attributed> claimAfter(int start, int verb) {
        int said = afterAdjunct(verb + 1);
        int from = words.is(said, "that") ? said + 1 : said;
        return isIndependent(from) && firstVerbIsPlain(from) && words.startsClause(from)
                ? claim(start, verb, from, size)
                : Optional.empty();
    }

    /** The token after "on Monday" or "in a statement" at {@code at}, {@code at} without one. */
    private int afterAdjunct(int at) {
        for (int i = at; i < Math.min(size, at + 5); i++) {
            if (words.isWeekday(i) || OCCASIONS.contains(words.word(i))) {
                return i + 1;
            }
            if (!ADJUNCT_WORDS.contains(words.word(i))) {
                return at;
            }
        }
        return at;
    }

    private boolean firstVerbIsPlain(int from) {
        return Clauses.range(from, size)
                .filter(i -> words.isVerb(i))
                .limit(1)
                .noneMatch(i -> SHIFTED.contains(words.word(i)));
    }

    /** "The bank lost its licence" is about one bank; "it lost", "the mayor met them" are not. */
    private boolean isIndependent(int from) {
        int verb = Clauses.range(from, size).filter(i -> words.isVerb(i)).findFirst().orElse(from);
        return Clauses.range(from, size)
                .filter(i -> DEPENDENT.contains(words.word(i)))
                .allMatch(i -> i == verb + 1 && POSSESSIVE.contains(words.word(i)));
    }

    /** "According to the report, the bank closed". */
    private Optional<Attributed> accordingTo(int start) {
        if (!words.is(start + 1, "to") || !words.word(start).equals("according")) {
            return Optional.empty();
        }
        int limit = Math.min(size, start + Clauses.LONGEST_SUBJECT + 2);
        return Clauses.range(start + 3, limit)
                .filter(i -> words.is(i, ","))
                .boxed()
                .findFirst()
                .filter(i -> isIndependent(i + 1))
                .flatMap(i -> claim(start + 2, i, i + 1, size));
    }

    /** "The bank closed, police said." and "The bank closed, according to police." */
    private Optional<Attributed> trailing(int start) {
        int end = words.end();
        int comma = lastComma(start, end);
        if (comma < 0) {
            return Optional.empty();
        }
        int from = comma + 1;
        if (words.is(from, "according") && words.is(from + 1, "to")) {
            return claim(from + 2, end, start, comma);
        }
        int verb = lastVerb(from, end);
        if (verb < 0) {
            return Optional.empty();
        }
        return verb == from ? claim(from + 1, end, start, comma) : claim(from, verb, start, comma);
    }

    /** "said Ana Field", "police said", "police said on Monday"; -1 where neither. */
    private int lastVerb(int from, int end) {
        if (Verbs.isOnlyReporting(words.word(from))) {
            return from;
        }
        for (int i = from + 1; i < end; i++) {
            if (Verbs.isReporting(words.word(i))) {
                boolean noun = !Verbs.isOnlyReporting(words.word(i)) && !words.isCapitalised(i - 1);
                return !noun && (i == end - 1 || afterAdjunct(i + 1) == end) ? i : -1;
            }
        }
        return -1;
    }

    private int lastComma(int start, int end) {
        return Clauses.range(Math.max(start, end - Clauses.LONGEST_SUBJECT - 2), end)
                .filter(i -> words.is(i, ","))
                .max()
                .orElse(-1);
    }

    private Optional<Attributed> claim(int source, int sourceEnd, int from, int to) {
        return isPlain(from, to)
                ? sources.of(source, sourceEnd, from, to).map(s -> new Attributed(from, to, s))
                : Optional.empty();
    }

    /** A statement with a subject of its own, nobody else's word, and no charge. */
    private boolean isPlain(int from, int to) {
        return words.isClause(from, to)
                && words.isSubjectStart(from)
                && !Charges.isIn(words, from, to)
                && Clauses.range(from, to).noneMatch(this::isAnothersWord);
    }

    private boolean isAnothersWord(int at) {
        String word = words.word(at);
        return PERSONAL.contains(word)
                || Verbs.isReporting(word)
                || word.equals("according")
                || word.equals("told")
                || word.equals("would")
                || word.equals("but")
                || words.is(at, ";");
    }
}
