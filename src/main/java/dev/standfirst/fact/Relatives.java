package dev.standfirst.fact;

import dev.standfirst.text.Token;
import dev.standfirst.text.WordList;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds relative clauses that only add something: "The bank, which has 300 branches, will close".
 * Not restrictive ones, which no comma sets off, and not those that hold the news: ", who denied
 * it", "He cited Bo Lind, who said …", "It lost, which means …".
 */
final class Relatives {
    private static final int LONGEST = 25;

    /** A clause with these tells what somebody said or what came of it. */
    private static final Set<String> TELLING =
            WordList.of(
                    "said says told tells warned argued described detailed wrote added explained"
                            + " revealed announced confirmed reported testified believe believes"
                            + " believed thinks thought called");

    /** After "which" these comment on the whole statement, not on its last noun. */
    private static final Set<String> CONSEQUENCES =
            WordList.of(
                    "means meant would will led leads left leaves caused causes prompted forced"
                            + " showed shows made makes allowed allows helped helps tends brings"
                            + " brought gave gives seemed seems appears appeared suggests violated"
                            + " violates shapes happened turned resulted raised sparked triggered"
                            + " drew put ended sent did does was were is are"
                            + " angered delighted surprised shocked upset worried pleased stunned"
                            + " alarmed frustrated infuriated earned cost costs saw sees");

    /** "which was built in 1960" is said of a noun, "which was a mistake" of the statement. */
    private static final Set<String> BE = WordList.of("was were is are");

    private static final Set<String> STATES_PLACE =
            WordList.of("in at on near under from part among between home located run owned based");

    private static final Set<String> ADVERBIAL_OPENINGS =
            WordList.of(
                    "in on at after before during since by for with as under over from between"
                            + " despite following yesterday today meanwhile earlier later last"
                            + " this that once until when");

    private static final Set<String> ADVERBIAL_ENDINGS =
            WordList.of("later earlier ago now then today yesterday afterwards instead too");

    private static final Set<String> APPOSITIONS = WordList.of("a an the former its his her their");

    private static final Set<String> MONTHS =
            WordList.of(
                    "january february march april may june july august september october november"
                            + " december year years month week");

    private final List<Token> tokens;
    private final Clauses words;

    Relatives(Sentence sentence, Clauses words) {
        this.tokens = sentence.tokens();
        this.words = words;
    }

    /** What can be left out at {@code comma} in a sentence that begins at {@code start}. */
    Optional<Cut> at(int comma, int start) {
        return words.is(comma, ",") && Clauses.RELATIVES.contains(words.word(comma + 1))
                ? inside(comma, start).or(() -> last(comma, start))
                : Optional.empty();
    }

    /** Up to the comma before the main verb, where the relative clause is complete by then. */
    private Optional<Cut> inside(int comma, int start) {
        int limit = Math.min(tokens.size() - 1, comma + LONGEST);
        for (int i = comma + 3; i < limit; i++) {
            if (words.is(i, ",")) {
                if (words.hasVerb(comma + 2, i) && isMainVerb(i + 1, start, comma)) {
                    return withOrWithoutComma(comma, i, start);
                }
                boolean place = words.isCapitalised(i + 1) || words.isNumber(i + 1);
                if (!place || words.word(comma + 1).equals("whose")) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** The first verb of the statement, or one that cannot be a participle: not "said Bo Lind". */
    private boolean isMainVerb(int verb, int start, int comma) {
        return words.hasVerb(start, comma)
                ? words.isCertainVerb(verb) && !Verbs.isReporting(words.word(verb))
                : words.isVerb(verb);
    }

    /**
     * "The bank, the town's oldest, which has 300 branches, will close" keeps a comma: the
     * apposition needs it. "In May, the bank, which has 300 branches, will close" does not.
     */
    private Optional<Cut> withOrWithoutComma(int comma, int end, int start) {
        int earlier = Clauses.range(start, comma).filter(i -> words.is(i, ",")).max().orElse(-1);
        if (earlier < 0 || words.hasVerb(start, comma)) {
            return Optional.of(new Cut(comma, end + 1));
        }
        if (APPOSITIONS.contains(words.word(earlier + 1)) && !isAdverbial(start, earlier)) {
            return Optional.of(new Cut(comma + 1, end + 1));
        }
        boolean only = Clauses.range(start, earlier).noneMatch(i -> words.is(i, ","));
        return only && isAdverbial(start, earlier)
                ? Optional.of(new Cut(comma, end + 1))
                : Optional.empty();
    }

    private boolean isAdverbial(int from, int to) {
        return ADVERBIAL_OPENINGS.contains(words.word(from))
                || ADVERBIAL_ENDINGS.contains(words.word(to - 1))
                || (to - from == 1 && words.word(from).endsWith("ly"));
    }

    /** "It will close the branch, which opened in 1960.": up to the sentence's end. */
    private Optional<Cut> last(int comma, int start) {
        int end = words.end();
        boolean fits =
                end - comma <= LONGEST
                        && words.hasVerb(start, comma)
                        && Clauses.range(comma + 1, end).noneMatch(this::endsEarlier);
        return fits && !isNews(comma, end) ? Optional.of(new Cut(comma, end)) : Optional.empty();
    }

    private boolean endsEarlier(int at) {
        return words.is(at, ",") || words.is(at, ";") || words.is(at, ":") || words.isDash(at);
    }

    private boolean isNews(int comma, int end) {
        return Clauses.range(comma + 1, end).anyMatch(i -> TELLING.contains(words.word(i)))
                || (words.is(comma + 1, "which") && isComment(comma));
    }

    private boolean isComment(int comma) {
        String verb = words.word(comma + 2);
        if (BE.contains(verb)) {
            String next = words.word(comma + 3);
            boolean described =
                    next.endsWith("ed") || STATES_PLACE.contains(next) || next.endsWith("lt");
            return !described || isNoThing(comma - 1);
        }
        return CONSEQUENCES.contains(verb) || verb.endsWith("ly") || isNoThing(comma - 1);
    }

    /** A month, a year, a weekday: what follows is said of the statement. */
    private boolean isNoThing(int at) {
        return words.isNumber(at) || words.isWeekday(at) || MONTHS.contains(words.word(at));
    }
}
