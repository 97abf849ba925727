package dev.standfirst.entity;

import dev.standfirst.text.Token;
import dev.standfirst.text.Token.Kind;
import dev.standfirst.text.WordList;

import java.util.List;
import java.util.Locale;

/**
 * The place that an agency's report begins with: “PORTO, Portugal (AP) _” and “PORTO — ”. Not
 * “PORTO WINS CUP”, which no dash or bracket follows.
 */
final class Dateline {
    private static final int LONGEST_PLACE = 4;
    private static final int LONGEST = 12;

    private Dateline() {}

    /** The token after the place in capitals that the tokens begin with, or 0. */
    static int placeEnd(List<Token> tokens) {
        int end = 0;
        while (end < tokens.size() && end <= LONGEST_PLACE && isLoud(tokens, end)) {
            end++;
        }
        if (end == 0 || end > LONGEST_PLACE || !isFollowed(tokens, end)) {
            return 0;
        }
        String place = Gazetteer.titleCase(Run.text(tokens, 0, end));
        boolean word = end == 1 && WordList.isCommon(place.toLowerCase(Locale.ROOT));
        return word && !tokens.get(1).is(",") ? 0 : end;
    }

    private static boolean isLoud(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        boolean stop = i > 0 && token.is(".") && tokens.get(i - 1).is("ST");
        boolean loud = token.text().chars().noneMatch(Character::isLowerCase);
        return stop || (token.kind() == Kind.WORD && token.text().length() > 1 && loud);
    }

    /** A dash, at most a few words and brackets after the place. */
    private static boolean isFollowed(List<Token> tokens, int end) {
        for (int i = end; i < tokens.size() && i - end < LONGEST; i++) {
            Token token = tokens.get(i);
            if (isDash(token)) {
                return true;
            }
            boolean within =
                    token.isCapitalised()
                            || token.kind() == Kind.NUMBER
                            || ",.()/".contains(token.text());
            if (!within) {
                return false;
            }
        }
        return false;
    }

    private static boolean isDash(Token token) {
        return token.is("_") || token.is("-") || token.is("–") || token.is("—");
    }
}
