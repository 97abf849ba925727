package dev.standfirst.fact;

import dev.standfirst.text.WordList;

import java.util.Set;

/**
 * Tells claims whose news is that somebody makes them: charges of wrongdoing, judgements, demands,
 * what an interested party says of its wares or its money. Without their source they would be
 * stated as true.
 */
final class Charges {
    /** Where these begin a word, it charges somebody or judges something. */
    private static final Set<String> STEMS =
            WordList.of(
                    "accus alleg claim murder stab rape rapist assault abus attack steal stole theft"
                            + " robb fraud brib corrupt launder smuggl traffick terror militant"
                            + " threat hack bomb lied liar lying cheat mislead misled false falsi"
                            + " illegal unlawful guilt suspect responsib blam fault neglig drunk"
                            + " drug cocaine heroin plot conspir cover-up harass violat breach"
                            + " racis sexis genocid tortur massacr crimin offend offenc offens"
                            + " kidnap abduct hostage arson vandal loot riot disast danger terribl"
                            + " unfair best worst great success should must ought shame outrag"
                            + " mistake wrong failed failure refus ignor reckless dishonest"
                            + " irresponsib cartel gang gunm shoot shot cure effective safe"
                            + " vaccin therap treatment extremis insurg rebel invad provok"
                            + " motive intent deliberate caus poison execut behead strangl"
                            + " fingerprint investigator indict impeach bother careful"
                            + " sexual molest grop affair mistress evad evasi"
                            + " spy spie espion undermin rig");

    /** These report an event, not a charge, where nobody is named who did it. */
    private static final Set<String> EVENTS =
            WordList.of(
                    "robbed stolen attacked injured killed shot stabbed wounded damaged destroyed"
                            + " fired murdered");

    private static final Set<String> PASSIVE = WordList.of("was were been being");

    private static final Set<String> OWN_AFFAIRS =
            WordList.of(
                    "profit profits revenue revenues sales earnings raised patients trial results"
                            + " customers safety quality leading largest growth");

    private Charges() {}

    /** Whether the claim at tokens [from, to) is only news as somebody's claim. */
    static boolean isIn(Clauses words, int from, int to) {
        return Clauses.range(from, to).anyMatch(i -> isCharge(words.word(i)) && !isEvent(words, i));
    }

    /** Whether the claim at tokens [from, to) speaks of what its source may gain by. */
    static boolean isInterested(Clauses words, int from, int to) {
        return Clauses.range(from, to).anyMatch(i -> OWN_AFFAIRS.contains(words.word(i)));
    }

    private static boolean isCharge(String word) {
        for (int end = 3; end <= word.length(); end++) {
            if (STEMS.contains(word.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    /** "Two men were killed"; not "were killed by rebels". */
    private static boolean isEvent(Clauses words, int at) {
        return EVENTS.contains(words.word(at))
                && PASSIVE.contains(words.word(at - 1))
                && !words.is(at + 1, "by");
    }
}
