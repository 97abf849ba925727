package dev.standfirst.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The closed classes of English words that attribution looks at, each with the symbol by which
 * patterns write it.
 */
final class Words {
    /** A name, or any other capitalised word. */
    static final char NAME = 'N';

    /** An ordinary word of no class. */
    static final char OTHER = 'x';

    /** A noun that heads sources, such as “spokesman”. */
    static final char SOURCE_NOUN = 'n';

    /** A verb that mostly reports speech. */
    static final char STRONG_CUE = 'V';

    /** A verb that sometimes reports speech. */
    static final char WEAK_CUE = 'v';

    /** A finite verb, or a past participle, that does not report speech. */
    static final char VERB = 'b';

    /** A verb in “-ing”. */
    static final char PARTICIPLE = 'g';

    static final char ADVERB = 'a';
    static final char AUXILIARY = 'A';
    static final char CLITIC = '\'';
    static final char CONJUNCTION = 'c';
    static final char DETERMINER = 'D';
    static final char NUMBER = '#';
    static final char PREPOSITION = 'p';
    static final char PRONOUN = 'P';
    static final char POSSESSIVE = 'S';
    static final char OBJECT = 'O';
    static final char SUBORDINATOR = 's';
    static final char THAT = 't';
    static final char TIME = 'T';
    static final char RELATIVE = 'w';
    static final char QUOTATION = 'Q';

    private static final Map<String, Character> CLASSES = classes();

    private Words() {}

    /** The class of a word of a closed class, or {@link #OTHER}. */
    static char classOf(String lower) {
        Character known = CLASSES.get(lower);
        if (known != null) {
            return known;
        }
        return lower.length() > 4 && lower.endsWith("ly") ? ADVERB : OTHER;
    }

    /** Whether {@code symbol} is that of a verb that reports speech, mostly or sometimes. */
    static boolean isCue(char symbol) {
        return symbol == STRONG_CUE || symbol == WEAK_CUE;
    }

    /** The ending by which a verb's form shows: “ed”, “ing”, “s”, or “-”. */
    static String ending(String lower) {
        if (lower.endsWith("ing")) {
            return "ing";
        }
        return lower.endsWith("ed") ? "ed" : lower.endsWith("s") ? "s" : "-";
    }

    private static Map<String, Character> classes() {
        Map<String, Character> classes = new HashMap<>();
        put(classes, DETERMINER, "a an the this these those some any every each no another such");
        put(classes, PRONOUN, "he she they it i we you");
        put(classes, POSSESSIVE, "his her their its my our your");
        put(classes, OBJECT, "him them us me himself herself itself themselves myself");
        put(classes, RELATIVE, "who which whose whom");
        put(classes, THAT, "that");
        put(classes, CLITIC, "'s ’s");
        put(
                classes,
                PREPOSITION,
                "of in on at to for from with by about over under into onto against between among"
                        + " during without within through toward towards despite amid per via near"
                        + " upon across around behind beyond including like outside inside off");
        put(classes, CONJUNCTION, "and or but nor & yet");
        put(
                classes,
                SUBORDINATOR,
                "as if when while because after before since although though whether where why how"
                        + " what until unless than so once");
        put(
                classes,
                AUXILIARY,
                "is are was were be been being am has have had having do does did will would can"
                        + " could may might shall should must not n't isn't wasn't doesn't didn't"
                        + " won't wouldn't can't couldn't don't hasn't haven't");
        put(
                classes,
                ADVERB,
                "also then later again still just even now here there already once often never"
                        + " always soon perhaps instead meanwhile however too further only twice"
                        + " yesterday today tonight");
        put(
                classes,
                TIME,
                "monday tuesday wednesday thursday friday saturday sunday january february march"
                        + " april june july august september october november december jan feb aug"
                        + " sept oct nov dec");
        return Map.copyOf(classes);
    }

    private static void put(Map<String, Character> classes, char symbol, String words) {
        List.of(words.split(" ")).forEach(word -> classes.put(word, symbol));
    }
}
