package dev.standfirst.fact;

import dev.standfirst.text.SourceText;
import dev.standfirst.text.Token;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells sentences that state no fact: quotations, questions, promotions, notices. */
final class Fillers {
    private static final int TITLE_WORD = 4;
    private static final int TITLE_WORDS = 3;

    /** A longer sentence says something, even where it opens on a pronoun. */
    private static final int LONGEST_EMPTY = 10;

    private static final int LONGEST_HEADING = 14;

    /** Subjects that name nobody and nothing. */
    private static final Set<String> VAGUE =
            Set.of(
                    "everyone",
                    "everybody",
                    "nobody",
                    "nothing",
                    "something",
                    "everything",
                    "all",
                    "no-one",
                    "it's",
                    "that's",
                    "here's");

    /** Subjects that do so only before an auxiliary: not "It burst", "this inquiry". */
    private static final Set<String> POINTING =
            Set.of("it", "that", "this", "those", "these", "here");

    private static final Set<String> AUXILIARIES =
            Set.of(
                    "'s",
                    "is",
                    "was",
                    "are",
                    "were",
                    "isn't",
                    "wasn't",
                    "has",
                    "had",
                    "will",
                    "would",
                    "won't",
                    "wouldn't",
                    "could",
                    "may",
                    "might",
                    "should",
                    "shouldn't",
                    "must",
                    "can",
                    "can't",
                    "did",
                    "didn't",
                    "does",
                    "doesn't");

    /** Within so many tokens the subject has come. */
    private static final int SUBJECT = 6;

    /** After "it was" these tell something all the same: "It was the first crash in a decade". */
    private static final Set<String> TELLING =
            Set.of(
                    "first",
                    "last",
                    "largest",
                    "biggest",
                    "highest",
                    "lowest",
                    "record",
                    "only",
                    "worst",
                    "killed",
                    "dead",
                    "died",
                    "injured",
                    "closed",
                    "sold",
                    "banned",
                    "cancelled",
                    "expected",
                    "due",
                    "second",
                    "third",
                    "fourth",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "dozens",
                    "hundreds",
                    "thousands",
                    "hundred",
                    "thousand",
                    "million",
                    "billion",
                    "half",
                    "twice");

    /** Openings that finish the sentence before: who did neither, and whose words were those? */
    private static final Pattern TIED =
            Pattern.compile(
                    "(?:(?:neither|nor|so) (?:did|does|do|was|were|is|are|has|have|had|will|would|could)"
                            + "|(?:those|these|such) (?:was|were|are) the"
                            + "|(?:this|that) (?:is|was) (?:why|how|what|because|when|where)"
                            + "|on the other (?:was|were|is|are)"
                            + ")\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Set<String> REPORTER = Set.of("i", "i'm", "i've", "i'd", "i'll", "we've");

    private Fillers() {}

    /** Whether {@code sentence} states no fact. It takes time linear in the sentence. */
    static boolean holds(Sentence sentence, SourceText text) {
        return sentence.isBlockQuotation()
                || isQuestion(sentence)
                || isTitle(sentence)
                || isAsideOrLeadIn(sentence)
                || Speech.holds(sentence, text)
                || isEmpty(sentence)
                || isReporter(sentence)
                || isHeading(sentence)
                || TIED.matcher(text.at(sentence.span())).lookingAt()
                || Captions.holds(sentence)
                || Colour.holds(sentence)
                || Notices.holds(text.at(sentence.span()));
    }

    /** "Everyone was in a panic."; "That was not all."; "It was a night to remember." */
    private static boolean isEmpty(Sentence sentence) {
        List<Token> words = sentence.tokens().stream().filter(token -> !token.isMark()).toList();
        return !words.isEmpty()
                && words.size() <= LONGEST_EMPTY
                && isVague(words)
                && words.stream().skip(1).noneMatch(Fillers::tells);
    }

    private static boolean isVague(List<Token> words) {
        String first = words.getFirst().folded();
        return VAGUE.contains(first)
                || (POINTING.contains(first)
                        && words.size() > 1
                        && AUXILIARIES.contains(words.get(1).folded()));
    }

    private static boolean tells(Token word) {
        return word.isCapitalised()
                || word.kind() == Token.Kind.NUMBER
                || TELLING.contains(word.folded());
    }

    /** "I first saw the bridge as a child": the writer speaks. Not "World War I". */
    private static boolean isReporter(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        return IntStream.range(0, Math.min(SUBJECT, tokens.size()))
                .filter(i -> tokens.get(i).isCapitalised())
                .filter(i -> REPORTER.contains(tokens.get(i).folded()))
                .filter(i -> i == 0 || !tokens.get(i - 1).isCapitalised())
                .anyMatch(i -> !sentence.isQuoted(tokens.get(i)));
    }

    /** "A look at the week ahead": short, without a verb and without a full stop. */
    private static boolean isHeading(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        return !tokens.isEmpty()
                && tokens.size() <= LONGEST_HEADING
                && !tokens.getLast().isMark()
                && tokens.stream().noneMatch(Fillers::mayBeVerb);
    }

    /** Third persons end in an s, as plurals do. */
    private static boolean mayBeVerb(Token token) {
        String word = token.folded();
        return Verbs.isFinite(word) || (word.endsWith("s") && !word.endsWith("ss"));
    }

    /** "Ben Carson Defends Himself Again": a headline or a caption's title in the text. */
    private static boolean isTitle(Sentence sentence) {
        List<Token> words =
                sentence.tokens().stream()
                        .skip(1)
                        .filter(t -> !t.isMark() && t.text().length() >= TITLE_WORD)
                        .toList();
        return words.size() >= TITLE_WORDS && words.stream().allMatch(Token::isCapitalised);
    }

    /** "(Nobody asked.)"; "She put it like this:". */
    private static boolean isAsideOrLeadIn(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        return !tokens.isEmpty()
                && (tokens.getLast().is(":")
                        || (tokens.getFirst().is("(") && tokens.getLast().is(")")));
    }

    private static boolean isQuestion(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        return tokens.subList(Math.max(0, tokens.size() - 2), tokens.size()).stream()
                .anyMatch(token -> token.is("?"));
    }
}
