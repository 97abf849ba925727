package dev.standfirst.fact;

import java.util.Locale;
import java.util.Set;

/**
 * Tells finite verbs and reporting verbs by their forms alone. It knows the auxiliaries, the
 * irregular past forms, the regular past by its ending and the present forms frequent in news; a
 * plural noun is never taken for a verb, so an unknown present form is missed.
 */
final class Verbs {
    private static final Set<String> FINITE =
            words(
                    "is are was were has have had does do did will would can could may might must"
                            + " shall should isn't aren't wasn't weren't hasn't haven't hadn't"
                            + " doesn't don't didn't won't wouldn't can't couldn't shouldn't"
                            + " said told took made went came saw got gave found became began broke"
                            + " brought built bought caught chose cost cut drew drove fell felt"
                            + " fought fled flew forgot froze grew heard held hit hurt kept knew"
                            + " laid led left lent let lost meant met paid put quit ran read rose"
                            + " sank sat sold sent set shook shot showed shut sang slid slept spoke"
                            + " spent split spread stood stole struck swam swept swore taught tore"
                            + " thought threw understood won woke wore wrote overtook withdrew"
                            + " says tells takes makes goes comes sees gets gives finds becomes"
                            + " begins brings buys costs fears faces falls feels hopes includes"
                            + " keeps knows leads leaves lives loses means meets needs opens owns"
                            + " pays plans plays remains rises runs seems sells sends serves sets"
                            + " shows sits speaks spends stands starts suggests thinks tries wants"
                            + " wins works writes expects believes continues calls allows appears"
                            + " adds argues agrees agree remain include want need say plan expect");
    private static final Set<String> PRESENT_REPORTING =
            words("says announces confirms reports adds explains notes states");
    private static final Set<String> PAST_REPORTING =
            words("said announced confirmed reported added explained noted stated");
    private static final Set<String> NOT_PAST =
            words(
                    "hundred bed red need seed feed speed deed breed indeed wed shed sacred naked"
                            + " united alleged suspected armed so-called newly-elected unprecedented"
                            + " limited advanced supposed aged");

    private Verbs() {}

    /**
     * Whether {@code word} can be a finite verb: "took", "closed", "has". Not "taking", "taken".
     */
    static boolean isFinite(String word) {
        String w = normal(word);
        return FINITE.contains(w) || (w.endsWith("ed") && w.length() > 4 && !NOT_PAST.contains(w));
    }

    /**
     * Whether {@code word} is a verb that passes a claim on without a view of it: "said",
     * "confirmed". Not "claimed", "alleged" or "denied": they are part of the news.
     */
    static boolean isReporting(String word) {
        String w = normal(word);
        return PAST_REPORTING.contains(w) || PRESENT_REPORTING.contains(w);
    }

    private static String normal(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }
}
