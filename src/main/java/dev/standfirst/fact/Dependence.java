package dev.standfirst.fact;

import dev.standfirst.text.Span;
import dev.standfirst.text.Token;
import dev.standfirst.text.Token.Kind;
import dev.standfirst.text.WordList;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** How far a statement leans on the text before it. */
enum Dependence {
    /** It names whom and what it speaks of: "The mill in Arden burned down". */
    NONE,
    /** It is understood, but points back: "The company will appeal", "Ana Field also won". */
    SOME,
    /** Without the text before nobody knows whom or what it means: "He won", "The move failed". */
    FULL;

    private static final Set<String> PERSONAL =
            WordList.of("he she they him her them his hers their theirs it its");

    private static final Set<String> POINTING =
            WordList.of(
                    "this that these those such here both neither either others one another each"
                            + " latter it's he's she's they're that's here's");

    /** "This week" points at the day of writing, not at the text. */
    private static final Set<String> TIMES =
            WordList.of(
                    "week month year morning afternoon evening weekend summer winter spring autumn");

    /** With "the" and nothing more, these were introduced before. */
    private static final Set<String> RESUMING =
            WordList.of(
                    "move decision pair duo trio couple two three latter former others same rest"
                            + " incident announcement remarks comments claims allegations plan"
                            + " proposal measure deal scheme statement news suspect suspects victim"
                            + " victims defendant accused attacker gunman driver man woman men women"
                            + " articles accord boy girl child children teenager youngster player striker midfielder"
                            + " actor actress singer author");

    private static final Set<String> RENAMING =
            WordList.of(
                    "company firm group club team organisation organization party school bank"
                            + " charity union retailer airline manufacturer department agency"
                            + " committee film book report study survey event case trial attack"
                            + " crash note official spokesman spokeswoman fire accident building house vehicle car");

    private static final Set<String> CONNECTIVES =
            WordList.of(
                    "but and so or yet still then also however meanwhile instead nor moreover"
                            + " furthermore nevertheless nonetheless similarly likewise indeed again"
                            + " finally later earlier afterwards therefore thus otherwise besides"
                            + " additionally even now outside inside");

    /** "Those who napped" are told by what follows. */
    private static final Set<String> DEFINING = WordList.of("who whose whom with in from without");

    /** "On the other was a bake sale". */
    private static final Set<String> PAIRED = WordList.of("other latter former same");

    private static final Set<String> ADDING =
            WordList.of("also too instead anyway likewise therefore");

    private static final Set<String> COMPARED =
            WordList.of("more less fewer higher lower larger smaller better worse older younger");

    private static final Set<String> OPENERS =
            WordList.of(
                    "when while after before as although though since because if in on at by with"
                            + " for from during despite following according until once to of");

    /** How far what is kept of {@code sentence} at {@code spans} leans. Linear in the sentence. */
    static Dependence of(Sentence sentence, List<Span> spans) {
        return of(sentence.words(spans));
    }

    private static Dependence of(List<Token> words) {
        if (words.isEmpty()) {
            return NONE;
        }
        int start = CONNECTIVES.contains(word(words, 0)) ? 1 : 0;
        if (pointsBack(words, start)
                || isPaired(words, start)
                || pronounWithoutName(words, start)) {
            return FULL;
        }
        Dependence subject = definite(words, start);
        return subject != NONE || start > 0 || adds(words) || compares(words) ? max(subject) : NONE;
    }

    private static Dependence max(Dependence subject) {
        return subject == FULL ? FULL : SOME;
    }

    /** "This shows", "such plans"; not "this week", "that the mill burned is known". */
    private static boolean pointsBack(List<Token> words, int at) {
        String first = word(words, at);
        String next = word(words, at + 1);
        if (first.equals("this") && (TIMES.contains(next) || next.endsWith("day"))) {
            return false;
        }
        if (first.equals("those") && DEFINING.contains(next)) {
            return isUnsaid(words, at + 2);
        }
        boolean counted = first.equals("one") || first.equals("each") || first.equals("both");
        return POINTING.contains(first) && !(counted && !Verbs.isFinite(next));
    }

    private static boolean isPaired(List<Token> words, int at) {
        return OPENERS.contains(word(words, at))
                && word(words, at + 1).equals("the")
                && PAIRED.contains(word(words, at + 2))
                && Verbs.isFinite(word(words, at + 3));
    }

    /** "Those who did not saw the end": who did not what? Not "Those who did not vote". */
    private static boolean isUnsaid(List<Token> words, int at) {
        int after = word(words, at + 1).equals("not") ? at + 2 : at + 1;
        return Verbs.isCertain(word(words, at)) && Verbs.isCertain(word(words, after));
    }

    /** The first pronoun stands before any name: "He won", "In May, she said". */
    private static boolean pronounWithoutName(List<Token> words, int start) {
        for (int i = start; i < words.size(); i++) {
            String word = word(words, i);
            if (PERSONAL.contains(word)) {
                return !isExpletive(words, i) && !isNamedNext(words, i, start);
            }
            boolean named = words.get(i).isCapitalised() && !(i == 0 && OPENERS.contains(word));
            if (named || isNoun(words, i)) {
                return false;
            }
        }
        return false;
    }

    /** "the mill": a noun that a pronoun may stand for. */
    private static boolean isNoun(List<Token> words, int at) {
        return (word(words, at).equals("the") || word(words, at).equals("a"))
                && at + 1 < words.size();
    }

    /** "It is raining in Arden", "It took a year to": nothing is meant by it. */
    private static boolean isExpletive(List<Token> words, int at) {
        String next = word(words, at + 1);
        return word(words, at).equals("it")
                && (next.equals("took") || next.equals("emerged") || next.equals("is"))
                && IntStream.range(at + 2, words.size())
                        .anyMatch(
                                i -> word(words, i).equals("that") || word(words, i).equals("to"));
    }

    /** "When he died, Bo Lind left a mill": the name follows. */
    private static boolean isNamedNext(List<Token> words, int at, int start) {
        return at > start
                && OPENERS.contains(word(words, start))
                && IntStream.range(at + 1, words.size())
                        .anyMatch(i ->
                                words.get(i).isCapitalised()
                                        && IntStream.range(at + 1, i)
                                                .anyMatch(j -> Verbs.isFinite(word(words, j))));
    }

    /** "The move failed", "The 34-year-old won"; not "The move to Leeds", "The company Acme". */
    private static Dependence definite(List<Token> words, int start) {
        if (!word(words, start).equals("the")) {
            return NONE;
        }
        boolean parted = isYearsOld(words, start);
        String noun = word(words, start + 1);
        String after = word(words, start + (parted ? 3 : 2));
        boolean bare =
                Verbs.isFinite(after)
                        || after.equals("'s")
                        || after.equals("also")
                        || after.equals("who")
                        || after.isEmpty();
        if (parted || noun.endsWith("-year-old")) {
            return bare ? FULL : NONE;
        }
        if (!bare) {
            return NONE;
        }
        return RESUMING.contains(noun) ? FULL : RENAMING.contains(noun) ? SOME : NONE;
    }

    /** A tokeniser may part "34-year-old" after the number. */
    private static boolean isYearsOld(List<Token> words, int start) {
        return start + 2 < words.size()
                && words.get(start + 1).kind() == Kind.NUMBER
                && word(words, start + 2).endsWith("year-old");
    }

    private static boolean adds(List<Token> words) {
        return IntStream.range(0, words.size()).anyMatch(i -> ADDING.contains(word(words, i)));
    }

    /** "The fee was higher": than what? Not "higher than last year". */
    private static boolean compares(List<Token> words) {
        String last = word(words, words.size() - 1);
        return COMPARED.contains(last)
                && IntStream.range(0, words.size()).noneMatch(i -> word(words, i).equals("than"));
    }

    private static String word(List<Token> words, int at) {
        return at >= 0 && at < words.size() ? words.get(at).folded() : "";
    }
}
