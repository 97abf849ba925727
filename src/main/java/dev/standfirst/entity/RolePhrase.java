package dev.standfirst.entity;

import java.util.Set;

/**
 * Reads a noun phrase that says what somebody is: “a former chief executive of Acme”, “43-year-old
 * daughter of the mayor”. Not “speaking as a teacher”, and not “Labour leader Jo Bell”, which names
 * another person.
 */
final class RolePhrase {
    private static final int LONGEST = 14;
    private static final int MOST_SKIPPED = 4;
    private static final Set<String> LINKS =
            Set.of("of", "for", "at", "in", "on", "from", "with", "to", "since", "under");
    private static final Set<String> NEVER_BEFORE = Set.of("most", "best", "worst", "only");

    private final Surroundings around;
    private final int first;
    private boolean meetsVerb;
    private int head = -1;
    private int end;

    private RolePhrase(Surroundings around, int begin) {
        this.around = around;
        this.first = start(around, begin);
        this.end = first;
    }

    /**
     * The phrase that begins at {@code begin}, with an article or without: where its words begin
     * and where they end; empty where none stands there.
     */
    static int[] at(Surroundings around, int begin) {
        RolePhrase phrase = new RolePhrase(around, begin);
        boolean whole = phrase.readsCore() && phrase.readsRest();
        return whole ? new int[] {phrase.first, phrase.end} : new int[0];
    }

    /** The same where the verb of the one so described may follow without a comma. */
    static int[] ofSubject(Surroundings around, int begin) {
        RolePhrase phrase = new RolePhrase(around, begin);
        phrase.meetsVerb = true;
        boolean whole = phrase.readsCore() && phrase.readsRest();
        return whole ? new int[] {phrase.first, phrase.end} : new int[0];
    }

    /** The word that heads a role: “director” of “managing director of Acme”. */
    static String head(String role) {
        String[] words = role.split("[ ,]+", -1);
        int end = 1;
        while (end < words.length && !LINKS.contains(words[end]) && !words[end].equals("and")) {
            end++;
        }
        String head = words[end - 1];
        return head.endsWith(".") ? head.substring(0, head.length() - 1) : head;
    }

    /** Past the article and the age. */
    private static int start(Surroundings around, int begin) {
        int at = around.isDeterminer(begin) ? begin + 1 : begin;
        if (around.isNumber(at)
                && around.isDash(at + 1)
                && around.word(at + 2).startsWith("year")) {
            at += 3;
        }
        return at;
    }

    private boolean readsCore() {
        if (NEVER_BEFORE.contains(around.lower(first)) || around.isVerbal(first)) {
            return false;
        }
        while (end - first < LONGEST && isCore(end)) {
            head = around.isRole(end) ? end : head;
            end++;
        }
        if (head < 0 || around.isCapitalised(head + 1) || around.isClitic(head + 1)) {
            return false;
        }
        boolean last = head == end - 1 || around.isParticiple(head + 1);
        end = head + 1;
        return last;
    }

    private boolean isCore(int i) {
        if (around.isTitleStop(i) || around.is(i, "&") || around.isClitic(i)) {
            return i > first;
        }
        return around.isWord(i)
                && !around.isFunctionWord(i)
                && !around.isSpeechVerb(i)
                && (head < 0 || !around.isParticiple(i));
    }

    /** “of Acme”, “and chief executive of Acme”; whether the phrase ends as one does. */
    private boolean readsRest() {
        int next = complement(end);
        while (next > 0) {
            end = next;
            next = complement(end);
        }
        return closes(end);
    }

    /** Where the complement at {@code at} ends, or -1. */
    private int complement(int at) {
        boolean link = LINKS.contains(around.lower(at));
        boolean joined = around.is(at, "and") && joins(at);
        if (!link && !joined) {
            return -1;
        }
        int i = around.isDeterminer(at + 1) ? at + 2 : at + 1;
        int words = i;
        while (i - first < LONGEST && isObject(i, words)) {
            i++;
        }
        boolean cut = i - first >= LONGEST && isObject(i, words);
        return i == words || cut ? -1 : i;
    }

    /** “founder and chief executive”, “Health and Science”. */
    private boolean joins(int and) {
        if (around.isCapitalised(and - 1) && around.isCapitalised(and + 1)) {
            return !around.isRole(and - 1) || around.isRole(and + 1);
        }
        int i = and + 1;
        while (i - and <= MOST_SKIPPED && around.isSmall(i) && !around.isFunctionWord(i)) {
            if (around.isRole(i)) {
                return true;
            }
            i++;
        }
        return false;
    }

    private boolean isObject(int i, int words) {
        if (around.is(i, "&") || around.isClitic(i) || around.isTitleStop(i)) {
            return i > words;
        }
        boolean stop = around.isFunctionWord(i) || around.isSpeechVerb(i);
        boolean verb = around.isSmall(i) && around.isVerbal(i) && i > words;
        return (around.isWord(i) && !stop && !verb) || around.isNumber(i);
    }

    private boolean closes(int i) {
        boolean mark = around.has(i) && !around.isWord(i) && !around.isNumber(i);
        return !around.has(i)
                || mark
                || around.isParticiple(i)
                || (meetsVerb && around.isSpeechVerb(i))
                || (around.isFunctionWord(i) && !around.isDeterminer(i));
    }
}
