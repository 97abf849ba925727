package dev.standfirst.fact;

import dev.standfirst.fact.Numerals.Numeral;

import java.util.Set;

/**
 * Tells the numbers that measure nothing: telephone numbers, "24/7", ratios, versions ("5.1.2"),
 * formations ("4-3-3"), odds, house numbers ("10 Downing Street") and parts of addresses on the
 * web. Numbers within names are told by {@link NumberedNames}.
 */
final class NotFigures {
    private static final int FEWEST_PHONE_DIGITS = 7;
    private static final int MOST_STREET_WORDS = 3;
    private static final Set<String> STREETS =
            Set.of(
                    "street",
                    "st",
                    "avenue",
                    "ave",
                    "road",
                    "rd",
                    "drive",
                    "dr",
                    "lane",
                    "ln",
                    "boulevard",
                    "blvd",
                    "court",
                    "square",
                    "terrace",
                    "crescent",
                    "place",
                    "parkway",
                    "highway",
                    "gardens",
                    "mews");

    private static final Set<String> WEB = Set.of("/", "=", "_", "&", "@", "⁄", "#", "~");

    private static final Set<String> SAYINGS = Set.of("50-50", "24-7", "9-11", "7-11", "20-20");
    private static final Set<String> ODDS = Set.of("odds", "favourite", "favorite", "shot");

    private final Lexemes lexemes;
    private final Numerals numerals;

    NotFigures(Lexemes lexemes) {
        this.lexemes = lexemes;
        this.numerals = new Numerals(lexemes);
    }

    /** The lexeme after what is no figure from {@code at} on; {@code at} where it may be one. */
    int after(int at) {
        int phone = afterPhone(at);
        if (phone > at || !lexemes.isNumber(at)) {
            return phone;
        }
        if (isSaying(at)) {
            return at + 3;
        }
        int chain = Math.max(afterChain(at, "."), afterChain(at, "-"));
        return isJoined(at) || isStreet(at) || isOnTheWeb(at) ? Math.max(chain, at + 1) : chain;
    }

    /** After "555-0142", "020 7946 0958", "+44 20 7946 0958", "1-800-555-0142". */
    private int afterPhone(int at) {
        boolean plus = lexemes.is(at, "+");
        int to = plus ? at + 1 : at;
        boolean zero = lexemes.text(to).startsWith("0") && lexemes.text(to).length() > 1;
        int digits = 0;
        int groups = 0;
        boolean hyphens = false;
        while (isDigits(to) || isGrouped(to)) {
            digits += lexemes.text(to).replace(" ", "").length();
            groups += isDigits(to) ? 1 : 2;
            boolean hyphen =
                    lexemes.is(to + 1, "-") && isDigits(to + 2) && lexemes.isAttached(to + 2);
            hyphens |= hyphen;
            boolean more = isDigits(to + 1) || isGrouped(to + 1);
            if (!hyphen && !(more && (plus || zero))) {
                to++;
                break;
            }
            to += hyphen ? 2 : 1;
        }
        boolean shaped = groups > 1 && digits >= FEWEST_PHONE_DIGITS && !isIsoDate(at, to);
        boolean years = groups == 2 && digits == 8 && !zero;
        return shaped && !years && (plus || zero || hyphens) ? to : at;
    }

    /** "555 111" is one number elsewhere, but two groups of a telephone's. */
    private boolean isGrouped(int at) {
        return lexemes.isNumber(at)
                && lexemes.text(at).chars().allMatch(c -> (c >= '0' && c <= '9') || c == ' ');
    }

    private boolean isIsoDate(int at, int to) {
        return to - at == 5 && lexemes.text(at).length() == 4 && lexemes.text(at + 2).length() == 2;
    }

    private boolean isDigits(int at) {
        return lexemes.isNumber(at) && lexemes.text(at).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** After "5.1.2" or "4-3-3"; {@code at} where there are fewer than three parts. */
    private int afterChain(int at, String mark) {
        int to = at + 1;
        int parts = 1 + (mark.equals(".") && lexemes.text(at).indexOf('.') >= 0 ? 1 : 0);
        while (lexemes.is(to, mark)
                && lexemes.isAttached(to)
                && lexemes.isAttached(to + 1)
                && lexemes.isNumber(to + 1)) {
            to += 2;
            parts++;
        }
        return parts > 2 ? to : at;
    }

    /** "50-50", "odds of 5-1", "a 10-1 shot". */
    private boolean isSaying(int at) {
        boolean joined =
                lexemes.isHyphen(at + 1)
                        && isDigits(at)
                        && isDigits(at + 2)
                        && !lexemes.isHyphen(at + 3);
        boolean odds =
                lexemes.isOneOf(at - 2, ODDS)
                        || lexemes.isOneOf(at - 1, ODDS)
                        || lexemes.isOneOf(at + 3, ODDS);
        return joined && (odds || SAYINGS.contains(lexemes.text(at) + "-" + lexemes.text(at + 2)));
    }

    /** Either number of "24/7", "9/11", "50/50", "3:1". Not "1/2". */
    private boolean isJoined(int at) {
        return isJoint(at + 1) || isJoint(at - 1);
    }

    private boolean isJoint(int mark) {
        return (lexemes.is(mark, "/") || lexemes.is(mark, ":"))
                && lexemes.isAttached(mark)
                && lexemes.isAttached(mark + 1)
                && isDigits(mark - 1)
                && isDigits(mark + 1)
                && !numerals.isVulgar(mark - 1);
    }

    /** "10 Downing Street". */
    private boolean isStreet(int at) {
        for (int i = at + 1; i <= at + 1 + MOST_STREET_WORDS; i++) {
            if (!lexemes.get(i).isCapitalised()) {
                return false;
            }
            if (i > at + 1 && lexemes.isOneOf(i, STREETS)) {
                return true;
            }
        }
        return false;
    }

    /** Numbers in links and encodings: "/1Tnr", "id=5", "1⁄4". */
    private boolean isOnTheWeb(int at) {
        boolean before =
                lexemes.isAttached(at)
                        && lexemes.isOneOf(at - 1, WEB)
                        && !isJoint(at - 1)
                        && lexemes.isAttached(at - 1);
        return before || (lexemes.is(at + 1, "⁄") && lexemes.isAttached(at + 1));
    }

    /** Whether a numeral is one of those that are never said of a thing: an account's, a post's. */
    static boolean isIdentifier(Lexemes lexemes, Numeral numeral) {
        String text = lexemes.text(numeral.from());
        return text.length() > 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
