package dev.standfirst.fact;

import dev.standfirst.entity.Entities;
import dev.standfirst.entity.Entity;
import dev.standfirst.text.Span;
import dev.standfirst.text.Token;
import dev.standfirst.text.WordList;

import java.util.List;
import java.util.Set;

/** The beginnings of one statement that stand as statements. */
final class Heads {
    /** A statement cut within a clause is left with at least so many tokens. */
    private static final int FEWEST_OF_PHRASE = 8;

    /** Before these a statement may end without a comma: the rest says when, where, how or why. */
    private static final Set<String> CIRCUMSTANCES =
            WordList.of(
                    "after during following amid because since near in at with by for over against"
                            + " to from about");

    private static final Set<String> NEVER_LAST =
            WordList.of(
                    "a an the of in on at by for from to with about over under and or but nor as"
                            + " than that which who whose whom is are was were be been being has"
                            + " have had do does did will would can could may might must shall"
                            + " should his her its their our my your this these those such into"
                            + " onto through between among against before after during near since"
                            + " until if when while because including like very more most so not"
                            + " around behind beyond beside amid across toward towards upon within"
                            + " without despite along 's also both either neither some any no each every said says");

    private static final Set<String> ARTICLES =
            WordList.of(
                    "the a an his her its their this these those two three four five six seven more");

    /** What somebody was takes nothing back of what stands before it. */
    private static final Set<String> FORMERLY = WordList.of("former ex");

    private static final Set<String> URGING =
            WordList.of(
                    "asked told urged ordered forced allowed called want wants wanted helped invited"
                            + " required persuaded warned advised led caused got asks tells urges"
                            + " orders forces allows calls helps");

    private final List<Token> tokens;
    private final Clauses words;
    private final int firstEnd;
    private final int lastQualified;
    private final Entities entities;

    Heads(Sentence part, Entities entities) {
        this.tokens = part.tokens();
        this.entities = entities;
        this.words = new Clauses(part);
        this.firstEnd = firstEnd();
        this.lastQualified =
                Clauses.range(0, tokens.size()).filter(this::qualifies).max().orElse(-1);
    }

    /** "The council will close the bridge, which …": up to the comma. */
    boolean endsClause(int end) {
        return (words.is(end, ",") || words.is(end, ";") || words.isDash(end))
                && stands(end)
                && !words.isNumber(end + 1)
                && !(words.isCapitalised(end + 1) && words.isCapitalised(end - 1));
    }

    /** "The council closed the bridge after …"; not "was involved in". */
    boolean endsBeforeCircumstance(int end) {
        boolean circumstance =
                CIRCUMSTANCES.contains(words.word(end))
                        || (words.word(end).endsWith("ing") && !words.isCapitalised(end))
                        || (words.is(end, "on") && words.isWeekday(end + 1));
        return circumstance
                && !(words.is(end, "to") && isUrged(end))
                && end >= FEWEST_OF_PHRASE
                && isNoun(end - 1)
                && stands(end)
                && !isInName(end);
    }

    /** "urging Congress to", "told the men to": what follows belongs to the verb. */
    private boolean isUrged(int to) {
        return Clauses.range(Math.max(0, to - 5), to)
                .anyMatch(i -> URGING.contains(words.word(i)) || words.word(i).endsWith("ing"));
    }

    /** "the bridge", "a new toll bridge", "Leeds": a noun, as far as one can tell. */
    private boolean isNoun(int at) {
        String word = words.word(at);
        if (words.isVerb(at) || word.endsWith("ing") || word.endsWith("ly")) {
            return false;
        }
        return words.isCapitalised(at)
                || Clauses.range(Math.max(0, at - 3), at)
                        .anyMatch(i ->
                                ARTICLES.contains(words.word(i))
                                        && !words.hasVerb(i, at)
                                        && Clauses.range(i + 1, at)
                                                .noneMatch(
                                                        j -> NEVER_LAST.contains(words.word(j))));
    }

    /** The tokens before {@code end} are a statement, and the rest takes nothing back. */
    private boolean stands(int end) {
        return end >= firstEnd
                && end > lastQualified
                && (!words.isMark(end - 1) || words.is(end - 1, ")"))
                && hasVerbAfterLink(end)
                && !NEVER_LAST.contains(words.word(end - 1))
                && !Verbs.isReporting(words.word(end - 1))
                && isClosed(end);
    }

    /** The least that can be a statement: subject, verb and a word more. */
    private int firstEnd() {
        boolean subordinate = Clauses.SUBORDINATING.contains(words.word(0));
        boolean relative = false;
        for (int i = 1; i < tokens.size(); i++) {
            relative |= Clauses.LINKS.contains(words.word(i));
            subordinate &= !words.is(i, ",");
            if (words.isVerb(i) && !subordinate) {
                boolean main = words.isCertainVerb(i) || words.startsClause(0);
                return !relative && main ? i + 3 : Integer.MAX_VALUE;
            }
        }
        return Integer.MAX_VALUE;
    }

    private boolean qualifies(int at) {
        String word = words.word(at);
        return (NeverCut.reserves(word) && !words.isCapitalised(at))
                || (NeverCut.tellsOutcome(word) && !FORMERLY.contains(word))
                || Verbs.isReporting(word)
                || word.equals("according")
                || word.equals("when")
                || word.equals("than")
                || words.isQuotationMark(at);
    }

    /** "Bo Lind said that the mill" says nothing yet. */
    private boolean hasVerbAfterLink(int end) {
        int link =
                Clauses.range(1, end)
                        .filter(i ->
                                Clauses.LINKS.contains(words.word(i))
                                        || Verbs.isReporting(words.word(i)))
                        .max()
                        .orElse(-1);
        return link < 0
                || Clauses.range(link + 1, end - 1)
                        .filter(i -> words.isVerb(i))
                        .limit(1)
                        .anyMatch(i -> !words.is(i - 1, ","));
    }

    private boolean isClosed(int end) {
        if (Clauses.range(0, end).filter(words::isDash).count() % 2 != 0
                || Clauses.range(0, end).anyMatch(this::opensInsertion)) {
            return false;
        }
        long open = Clauses.range(0, end).filter(i -> words.is(i, "(")).count();
        long closed = Clauses.range(0, end).filter(i -> words.is(i, ")")).count();
        return open == closed && (end == tokens.size() || !words.isQuoted(end));
    }

    /** "the mill and, most recently, the weir" */
    private boolean opensInsertion(int at) {
        return words.is(at, "and") && words.is(at + 1, ",");
    }

    private boolean isInName(int end) {
        Span before = tokens.get(end - 1).span();
        return entities.at(before).stream()
                .map(Entity::mentions)
                .flatMap(List::stream)
                .anyMatch(m -> m.overlaps(before) && m.end() > before.end());
    }
}
