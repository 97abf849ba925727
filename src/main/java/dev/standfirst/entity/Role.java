package dev.standfirst.entity;

import dev.standfirst.text.Span;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the text says, in one place, that a person is.
 *
 * @param text the words, without an article
 * @param span where the whole phrase stands, article included
 * @param place where it stands to the name
 */
record Role(String text, Span span, Place place) {
    private static final int TITLE = 1;
    private static final int WORD = 3;
    private static final int PHRASE = 5;

    /** Nouns that name firms as often as people: they say nothing of which it is. */
    private static final Set<String> OF_BOTH =
            Set.of(
                    "leader",
                    "owner",
                    "partner",
                    "member",
                    "maker",
                    "producer",
                    "publisher",
                    "champion",
                    "winner",
                    "builder",
                    "contractor",
                    "buyer",
                    "investor",
                    "rival",
                    "host",
                    "victim",
                    "star",
                    "candidate",
                    "pioneer",
                    "master",
                    "ally",
                    "trader",
                    "collector",
                    "developer",
                    "designer",
                    "broker");

    /** Where a role stands to the name. */
    enum Place {
        /** “harbour master Ana Field”. */
        BEFORE,
        /** “Ana Field, the harbour master,”. */
        AFTER,
        /** “The harbour master, Ana Field, said”. */
        BEFORE_COMMA,
        /** “Ana Field is the harbour master.” */
        PREDICATE
    }

    /** How much it tells: a phrase more than a word, a word more than “Sen.”. */
    int fullness() {
        List<String> words = List.of(text.split(" ", -1));
        if (words.size() > 1) {
            return place == Place.PREDICATE ? PHRASE - 1 : PHRASE;
        }
        return place == Place.BEFORE && Gazetteer.isTitle(bare(text)) ? TITLE : WORD;
    }

    /** Whether only a person is such a one, as a harbour master is and an owner is not. */
    boolean isOfAPerson() {
        String noun = RolePhrase.head(text).toLowerCase(Locale.ROOT);
        return place != Place.PREDICATE && !OF_BOTH.contains(noun);
    }

    /** Whether {@code noun}, in lower case, heads it, “Sen.” spelt out. */
    boolean holds(String noun) {
        for (String part : text.split(" and |, ", -1)) {
            String head = RolePhrase.head(part).toLowerCase(Locale.ROOT);
            if (head.equals(noun) || spelt(head).equals(noun)) {
                return true;
            }
        }
        return false;
    }

    private static String bare(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    private static String spelt(String lower) {
        return switch (lower) {
            case "sen", "sens" -> "senator";
            case "gov" -> "governor";
            case "rep", "congressman", "congresswoman", "representative" -> "lawmaker";
            case "gen" -> "general";
            case "prof" -> "professor";
            case "frontrunner" -> "front-runner";
            default -> lower;
        };
    }
}
