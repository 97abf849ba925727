package dev.standfirst.fact;

import dev.standfirst.text.WordList;

import java.util.Optional;
import java.util.Set;

/**
 * Finds what a number counts: the plural noun that follows it, with at most a few adjectives
 * between ("340 striking nurses"), or the participle of a casualty count ("three killed").
 */
final class Counted {
    private static final int MOST_ADJECTIVES = 4;

    private static final Set<String> PLURALS =
            WordList.of(
                    "people men women children police staff deer sheep fish aircraft spacecraft"
                            + " personnel feet teeth mice geese cattle criteria phenomena media"
                            + " crew postmen firemen policemen fishermen businessmen congressmen"
                            + " servicemen spokesmen workmen grandchildren schoolchildren"
                            + " stepchildren servicewomen policewomen businesswomen troops"
                            + " percent pts folk salmon trout dice oxen lice bison alumni fungi");
    private static final Set<String> SINGULARS_IN_S =
            WordList.of(
                    "news sports was is has his this its less plus us yes gas bus across always"
                            + " perhaps thus means business access process press class boss loss"
                            + " mass glass congress success illness witness address series previous"
                            + " serious various famous religious dangerous enormous numerous"
                            + " indigenous anonymous overseas upstairs sometimes besides afterwards"
                            + " towards as does says");
    private static final Set<String> CASUALTIES =
            WordList.of(
                    "dead killed injured wounded missing arrested hurt detained displaced homeless"
                            + " rescued hospitalised hospitalized unaccounted infected evacuated");
    private static final Set<String> PEOPLE =
            WordList.of(
                    "person man woman child boy girl officer soldier policeman worker student"
                            + " patient passenger firefighter protester player victim suspect"
                            + " civilian resident");
    private static final Set<String> ENDS =
            WordList.of(
                    "of in on at to for from by with as into over about after before up down off"
                            + " out than through during against between among under and or but nor"
                            + " so if then because while although though unless until since whether"
                            + " the a an this that these those it its he she they we i you who which"
                            + " what when where why how is are was were be been being has have had"
                            + " do does did can could may might will would shall should must not"
                            + " said says per ago there here his her their our my your took made lost"
                            + " got gave went came saw left told asked voted died lived remain"
                            + " remained include including ran fell rose apiece each together later"
                            + " earlier again alone just only also now still even both");

    private static final Set<String> FRACTIONS =
            WordList.of(
                    "halves thirds quarters fifths sixths sevenths eighths ninths tenths hundredths");

    private static final Set<String> DETERMINERS =
            WordList.of("the its their his her our those these all some");
    private static final Set<String> TITLES = WordList.of("mrs yes was his has its");

    private Counted() {}

    /**
     * What was counted.
     *
     * @param thing as the text has it, in lower case
     */
    record Thing(String thing, int to) {
        /** Whether it is a part of a whole, as in “two-thirds”: that counts nothing. */
        boolean isFraction() {
            return FRACTIONS.contains(thing);
        }
    }

    /** What the number that ends before {@code to} counts. */
    static Optional<Thing> after(Lexemes lexemes, int to) {
        int at = lexemes.afterHyphen(to);
        if (CASUALTIES.contains(lexemes.text(at))) {
            return Optional.of(new Thing(lexemes.text(at), at + 1));
        }
        if (lexemes.is(at, "of") || (lexemes.is(at, "out") && lexemes.is(at + 1, "of"))) {
            return part(lexemes, lexemes.is(at, "of") ? at + 1 : at + 2);
        }
        return noun(lexemes, at);
    }

    /** "12 of 40 boats", "two of the nurses": what the whole is made of. */
    private static Optional<Thing> part(Lexemes lexemes, int of) {
        int at = afterOwner(lexemes, of);
        while (lexemes.isOneOf(at, DETERMINERS)) {
            at++;
        }
        Optional<Numerals.Numeral> whole = new Numerals(lexemes).at(at);
        if (whole.isPresent()) {
            return noun(lexemes, whole.get().to());
        }
        boolean name = lexemes.get(at).isCapitalised() && lexemes.get(at + 1).isCapitalised();
        return at > of && !name ? noun(lexemes, at) : Optional.empty();
    }

    /** After "the company's": what is counted is what it owns. */
    private static int afterOwner(Lexemes lexemes, int of) {
        for (int at = of + 1; at <= of + MOST_ADJECTIVES; at++) {
            if (lexemes.is(at, "'s")) {
                return at + 1;
            }
            if (!lexemes.isWord(at)) {
                return of;
            }
        }
        return of;
    }

    private static Optional<Thing> noun(Lexemes lexemes, int from) {
        for (int at = from; at <= from + MOST_ADJECTIVES; at++) {
            String word = lexemes.text(at);
            if (lexemes.is(at, "-") && lexemes.isHyphen(at)) {
                continue;
            }
            if (!lexemes.isWord(at) || ENDS.contains(word)) {
                return Optional.empty();
            }
            if (isPlural(lexemes, at)) {
                int head = isPlural(lexemes, at + 1) ? at + 1 : at;
                return Optional.of(new Thing(lexemes.text(head), head + 1));
            }
        }
        return Optional.empty();
    }

    /** Whether {@code word} is a part of a whole: "thirds". */
    static boolean isFraction(String word) {
        return FRACTIONS.contains(word);
    }

    /** Whether {@code word} can follow "one" as what is counted: not "one thing", "one another". */
    static boolean isPerson(String word) {
        return PEOPLE.contains(word);
    }

    private static boolean isPlural(Lexemes lexemes, int at) {
        String word = lexemes.text(at);
        return lexemes.isWord(at)
                && (PLURALS.contains(word)
                        || isAbbreviation(lexemes.get(at))
                        || (word.length() > 3
                                && word.endsWith("s")
                                && !word.endsWith("ss")
                                && !word.endsWith("ous")
                                && !SINGULARS_IN_S.contains(word)));
    }

    /** "MPs", "TVs". */
    private static boolean isAbbreviation(Lexemes.Lexeme word) {
        return word.text().length() == 3
                && word.text().endsWith("s")
                && word.isCapitalised()
                && !word.isAllCapitals()
                && !TITLES.contains(word.text());
    }
}
