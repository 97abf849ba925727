package dev.standfirst.entity;

import dev.standfirst.article.Body.Passage;
import dev.standfirst.text.Span;
import dev.standfirst.text.Token;
import dev.standfirst.text.Token.Kind;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The titles of works: short quotations whose words, small ones aside, all have capitals, as
 * “Letters from the Harbour”. The names in them are not of whom the article tells. Not “Ana Reis”,
 * a name in quotation marks, nor one word, which may be a nickname.
 */
final class Works {
    private static final int LONGEST = 16;
    private static final Set<String> SMALL =
            Set.of(
                    "a", "an", "the", "of", "in", "on", "at", "to", "for", "from", "with", "by",
                    "and", "or", "nor", "but", "as", "into", "over", "upon", "via", "vs", "de",
                    "la", "le", "n");

    private Works() {}

    /** Which tokens of the passage stand in a work's title. */
    static boolean[] in(Passage passage) {
        List<Token> tokens = passage.tokens();
        boolean[] titled = new boolean[tokens.size()];
        int at = 0;
        for (Span quotation : passage.quotations()) {
            while (at < tokens.size() && tokens.get(at).start() < quotation.start()) {
                at++;
            }
            int first = at;
            while (at < tokens.size() && tokens.get(at).end() <= quotation.end()) {
                at++;
            }
            if (isTitle(tokens.subList(first, at))) {
                Arrays.fill(titled, first, at, true);
            }
        }
        return titled;
    }

    private static boolean isTitle(List<Token> quoted) {
        if (quoted.size() < 2 || quoted.size() > LONGEST || !quoted.getFirst().isCapitalised()) {
            return false;
        }
        int large = 0;
        for (Token token : quoted) {
            String lower = token.text().toLowerCase(Locale.ROOT);
            boolean small = isSmall(lower);
            if (token.kind() == Kind.WORD && !token.isCapitalised() && !small) {
                return false;
            }
            boolean content = !small && !Gazetteer.isFunctionWord(lower);
            large += token.isCapitalised() && content ? 1 : 0;
        }
        return large >= 2 && !isPerson(quoted);
    }

    /** Whether titles write the word, in lower case, small. */
    static boolean isSmall(String lower) {
        return SMALL.contains(lower) || lower.equals("'s") || lower.equals("’s");
    }

    private static boolean isPerson(List<Token> quoted) {
        List<Token> words = quoted.stream().filter(t -> t.kind() == Kind.WORD).toList();
        return words.size() == 2 && Gazetteer.isGivenName(words.getFirst().text());
    }
}
