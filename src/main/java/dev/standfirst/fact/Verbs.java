package dev.standfirst.fact;

import dev.standfirst.text.WordList;

import java.util.Locale;
import java.util.Set;

/**
 * Tells finite verbs and reporting verbs by their forms alone. It knows the auxiliaries, the
 * irregular past forms, the regular past by its ending and the present forms frequent in news; a
 * plural noun is never taken for a verb, so an unknown present form is missed.
 */
final class Verbs {
    /** Forms that are finite wherever they stand. */
    private static final Set<String> CERTAIN =
            WordList.of(
                    "is are was were has have had does do did will would can could may might must"
                            + " shall should isn't aren't wasn't weren't hasn't haven't hadn't"
                            + " doesn't don't didn't won't wouldn't can't couldn't shouldn't"
                            + " took went came saw gave became began broke"
                            + " chose drew drove fell fled flew forgot froze grew knew ran rose"
                            + " sank sang shook showed spoke stole swam swore tore threw woke wore"
                            + " wrote overtook withdrew ate blew rang arose"
                            + " says tells takes makes goes comes sees gets gives finds becomes"
                            + " begins brings buys costs fears faces falls feels hopes includes"
                            + " keeps knows leads leaves lives loses means meets needs opens owns"
                            + " pays plans plays remains rises runs seems sells sends serves sets"
                            + " shows sits speaks spends stands starts suggests thinks tries wants"
                            + " wins works writes expects believes continues calls allows appears"
                            + " adds argues agrees agree remain include want need say plan expect");

    /** Forms that are a past tense in one place and a participle in another. */
    private static final Set<String> EITHER =
            WordList.of(
                    "said told made got found brought built bought caught cost cut felt fought"
                            + " heard held hit hurt kept laid led left lent let lost meant met paid"
                            + " put quit read sat sold sent set shot shut slid slept spent split"
                            + " spread stood struck swept taught thought understood won sought"
                            + " dealt beat bid cast bred fed bent lit shed wept hung stuck");

    private static final Set<String> PAST_REPORTING =
            WordList.of("said announced confirmed reported added explained noted stated");
    private static final Set<String> PRESENT_REPORTING =
            WordList.of("says announces confirms reports adds explains notes");
    private static final Set<String> NOT_PAST =
            WordList.of(
                    "hundred bed red need seed feed speed deed breed indeed wed shed sacred naked"
                            + " united alleged suspected armed so-called newly-elected unprecedented"
                            + " limited advanced supposed aged");

    private Verbs() {}

    /**
     * Whether {@code word} can be a finite verb: "took", "closed", "has". Not "taking", "taken".
     */
    static boolean isFinite(String word) {
        String w = normal(word);
        return CERTAIN.contains(w) || EITHER.contains(w) || isRegularPast(w);
    }

    /** Whether {@code word} is a finite verb and no participle: "took", "has". Not "closed". */
    static boolean isCertain(String word) {
        return CERTAIN.contains(normal(word));
    }

    /**
     * Whether {@code word} is a verb that passes a claim on without a view of it: "said",
     * "confirmed". Not "claimed", "alleged" or "denied": they are part of the news.
     */
    static boolean isReporting(String word) {
        String w = normal(word);
        return PAST_REPORTING.contains(w) || PRESENT_REPORTING.contains(w);
    }

    /** Whether {@code word} is a reporting verb that is no noun: not "reports", "notes". */
    static boolean isOnlyReporting(String word) {
        String w = normal(word);
        return isReporting(w) && !w.equals("reports") && !w.equals("notes");
    }

    private static boolean isRegularPast(String w) {
        return w.endsWith("ed") && w.length() > 4 && !NOT_PAST.contains(w);
    }

    private static String normal(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
