package dev.standfirst.entity;

import dev.standfirst.entity.Role.Place;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * The role right before a name: “former Lisbon mayor Ana Reis”, “Secretary of State Ana Reis”,
 * “director of the CIA Ana Reis”. Not “Dr Ana Reis”, and not “the candidate Reis said was right”.
 */
final class RoleBefore {
    private static final int LONGEST = 9;

    private static final Set<String> PREFIXES =
            Set.of(
                    "former",
                    "acting",
                    "longtime",
                    "retired",
                    "late",
                    "deputy",
                    "vice",
                    "outgoing",
                    "incoming",
                    "interim",
                    "current",
                    "assistant",
                    "co",
                    "ex",
                    "associate",
                    "senior",
                    "embattled",
                    "fellow",
                    "chief");

    /** After a name's word, these stand for the group whose chairman or spokesman somebody is. */
    private static final Set<String> GROUPS =
            Set.of(
                    "campaign",
                    "committee",
                    "team",
                    "party",
                    "company",
                    "department",
                    "ministry",
                    "union",
                    "council",
                    "police",
                    "city",
                    "county",
                    "state",
                    "club",
                    "school",
                    "hospital",
                    "university",
                    "group",
                    "administration",
                    "government");

    /** What follows “secretary of” and “chief of” in a role. */
    private static final Set<String> OFFICES =
            Set.of(
                    "state",
                    "defense",
                    "defence",
                    "labor",
                    "labour",
                    "commerce",
                    "energy",
                    "education",
                    "agriculture",
                    "transportation",
                    "homeland",
                    "security",
                    "health",
                    "interior",
                    "justice",
                    "finance",
                    "staff",
                    "police",
                    "operations",
                    "treasury",
                    "communications",
                    "general");

    /** Verbs and other words that stand before a name without describing it. */
    private static final Set<String> STOPS =
            Set.of(
                    "called",
                    "calls",
                    "added",
                    "including",
                    "like",
                    "named",
                    "met",
                    "saw",
                    "beat",
                    "sued",
                    "put",
                    "made",
                    "let",
                    "left",
                    "won",
                    "lost",
                    "near",
                    "around",
                    "versus",
                    "v",
                    "vs",
                    "behind",
                    "without",
                    "toward",
                    "towards",
                    "despite",
                    "will",
                    "well",
                    "yes",
                    "dear",
                    "hello",
                    "oh",
                    "please",
                    "thanks",
                    "because",
                    "whom",
                    "said");

    private static final Set<String> BEFORE_VERBS =
            Set.of("to", "will", "would", "could", "can", "may", "might", "should", "not");

    private final Surroundings around;
    private final Name name;

    RoleBefore(Surroundings around, Name name) {
        this.around = around;
        this.name = name;
    }

    @Nullable Role find() {
        int end = around.beforeHonorific(name.first());
        int head = around.isTitleStop(end - 1) ? end - 2 : end - 1;
        int start = around.isRole(head) ? start(end) : officeStart(end);
        if (start < 0) {
            return null;
        }
        int first = around.isCapitalised(head) ? afterStrays(start, head) : start;
        boolean free = around.isCapitalised(head) || isFree(first);
        return first < end && free ? role(first, end) : null;
    }

    private Role role(int first, int end) {
        int begin = around.isDeterminer(first - 1) ? first - 1 : first;
        return new Role(around.at(first, end), around.span(begin, end), Place.BEFORE);
    }

    /** Where the words before {@code end} begin that may belong to the role. */
    private int start(int end) {
        int start = end;
        while (end - start < LONGEST && isPart(start - 1)) {
            start--;
        }
        while (start < end && !around.isWord(start)) {
            start++;
        }
        return start;
    }

    private boolean isPart(int i) {
        if (around.isTitleStop(i)) {
            return true;
        }
        if (!around.isWord(i)) {
            return false;
        }
        if (around.is(i, "of")) {
            return isOffice(i);
        }
        boolean stop =
                around.isFunctionWord(i)
                        || around.isSpeechVerb(i)
                        || around.isClitic(i)
                        || STOPS.contains(around.lower(i));
        return !stop && !around.isVerbal(i);
    }

    private boolean isOffice(int of) {
        return around.isRole(of - 1) && OFFICES.contains(around.lower(of + 1));
    }

    /** The start of “former secretary of state” and “director of the CIA”, or -1. */
    private int officeStart(int end) {
        int of = end - 2;
        while (of > end - 6 && of > 0 && isOfficeWord(of + 1) && !around.is(of, "of")) {
            of--;
        }
        boolean office =
                of > 0
                        && around.is(of, "of")
                        && around.isRole(of - 1)
                        && isOfficeWord(of + 1)
                        && !around.isArticle(end - 1);
        return office ? start(of) : -1;
    }

    private boolean isOfficeWord(int i) {
        return OFFICES.contains(around.lower(i))
                || around.isCapitalised(i)
                || around.isArticle(i)
                || around.isDash(i);
    }

    /** Before a capitalised title, words with a small letter belong to it only if known to. */
    private int afterStrays(int start, int head) {
        int first = head;
        while (first > start && isKept(first - 1)) {
            first--;
        }
        return first;
    }

    private boolean isKept(int i) {
        if (!around.isSmall(i) || around.is(i, "of") || PREFIXES.contains(around.lower(i))) {
            return true;
        }
        return GROUPS.contains(around.lower(i)) && Roles.isGroupLead(around, i);
    }

    /**
     * Whether a role in small letters describes the name: not “expected to host Reis”, and not “the
     * candidate Reis likes”, where a family name alone has an article before its role.
     */
    private boolean isFree(int first) {
        if (BEFORE_VERBS.contains(around.lower(first - 1))) {
            return false;
        }
        return !name.isSingle() || !around.isWord(first - 1) || around.isSpeechVerb(first - 1);
    }
}
