package dev.standfirst.quote;

import java.util.Set;

/**
 * Tells by the words around a stretch that it is a name, a title or a word that is spoken of:
 * “known as ‘Old Smoky’”, “the word ‘mayor’”, “Jo ‘The Hammer’ Bell”. Not “he called it ‘a
 * disgrace’”.
 */
final class Namings {
    private static final Set<String> NAMING =
            Set.of(
                    "codenamed",
                    "dubbed",
                    "entitled",
                    "named",
                    "nicknamed",
                    "so-called",
                    "titled",
                    "christened",
                    "subtitled",
                    "headlined");

    /** What is spoken of as a word: “the word ‘mayor’”. */
    private static final Set<String> WORDS =
            Set.of(
                    "word",
                    "words",
                    "term",
                    "terms",
                    "phrase",
                    "slogan",
                    "title",
                    "nickname",
                    "name",
                    "hashtag",
                    "label",
                    "expression",
                    "code-name",
                    "codename",
                    "motto",
                    "category",
                    "section",
                    "column",
                    "chapter",
                    "episode");

    private static final Set<String> WORKS =
            Set.of(
                    "film",
                    "movie",
                    "book",
                    "novel",
                    "memoir",
                    "song",
                    "album",
                    "single",
                    "play",
                    "musical",
                    "series",
                    "show",
                    "programme",
                    "program",
                    "podcast",
                    "documentary",
                    "magazine",
                    "essay",
                    "poem",
                    "opera",
                    "ballet",
                    "exhibition",
                    "sitcom",
                    "comedy",
                    "drama",
                    "thriller",
                    "game");

    private static final int LONGEST = 8;
    private static final int LONGEST_NICKNAME = 4;
    private static final int LONGEST_WORD = 2;

    private final Scene scene;

    Namings(Scene scene) {
        this.scene = scene;
    }

    /** Whether nobody can have said {@code stretch}: “known as ‘Old Smoky’”, “the word ‘mayor’”. */
    boolean isName(Stretch stretch) {
        boolean capital = scene.token(stretch.first()).isCapitalised();
        return switch (of(stretch)) {
            case "named", "nickname" -> true;
            case "word" -> stretch.words() <= LONGEST_WORD;
            case "called" -> capital && stretch.words() <= LONGEST_NICKNAME;
            default -> false;
        };
    }

    /** How {@code stretch} is named or spoken of, or "none". */
    String of(Stretch stretch) {
        int before = scene.preceding(stretch);
        if (stretch.words() > LONGEST || before < scene.paragraphStart(stretch.paragraph())) {
            return "none";
        }
        if (isNickname(stretch, before)) {
            return "nickname";
        }
        String word = scene.lower(before);
        String earlier = before > 0 ? scene.lower(before - 1) : "";
        if (NAMING.contains(word) || (word.equals("as") && earlier.equals("known"))) {
            return "named";
        }
        if (WORDS.contains(word)) {
            return "word";
        }
        if (WORKS.contains(word)) {
            return "work";
        }
        return word.equals("called") && isAfterNoun(before - 1) ? "called" : "none";
    }

    /** “a racehorse called ‘Balance Sheet’”, “the boat, called ‘Jo’”; not “Reis called”. */
    private boolean isAfterNoun(int i) {
        char symbol = scene.symbolAt(i);
        return symbol == ',' || symbol == Words.OTHER;
    }

    private boolean isNickname(Stretch stretch, int before) {
        return stretch.words() <= LONGEST_NICKNAME
                && scene.symbolAt(before) == Words.NAME
                && scene.symbolAt(scene.following(stretch)) == Words.NAME
                && !scene.isPunctuatedOutside(stretch)
                && Character.isLetterOrDigit(scene.lastOf(stretch).codePointAt(0))
                && scene.sentence(scene.following(stretch)) == scene.sentence(before);
    }
}
