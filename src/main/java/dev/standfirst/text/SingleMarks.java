package dev.standfirst.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Pairs the single quotation marks of a paragraph, told apart from apostrophes. “‘We won,’ he said”
 * has a pair; “don’t”, “the workers’ union”, “the ’90s” and “rock ’n’ roll” have none. Takes time
 * linear in the paragraph.
 */
final class SingleMarks {
    private static final Set<String> ELIDED =
            Set.of(
                    "em", "n", "til", "till", "tis", "twas", "cause", "round", "bout", "cos",
                    "neath", "ere", "nuff", "gainst", "kay", "s", "t", "tude", "Tis", "Twas", "Em",
                    "Til", "N");
    private static final String OPENERS = "'‘‚`";
    private static final String CLOSERS = "'’‘`";
    private static final String OPENS_AFTER = "([{—–-/“\"«:,;";
    private static final String LEADS = ":,.?!…—–-”\"";
    private static final String ENDS_CLAUSE = ",.?!…;—–";
    private static final String ENDS_SENTENCE = ".?!…";

    private final String text;
    private final int start;
    private final int end;

    /** The quotations in double marks: what stands in them neither opens nor closes here. */
    private final List<Span> doubles;

    private final List<Pair> pairs = new ArrayList<>();

    // The closing marks between the place that is read and the next opening mark to its right,
    // nearest first, each -1 where there is none.
    private int certain = -1;
    private int secondCertain = -1;
    private int likely = -1;
    private int doubtful = -1;

    /** A certain closing mark that no opening mark to its left has taken yet, or -1. */
    private int spare = -1;

    private int sentenceEnd = -1;
    private int unclosed = -1;

    private SingleMarks(String text, Span paragraph, List<Span> doubles) {
        this.text = text;
        this.start = paragraph.start();
        this.end = paragraph.end();
        this.doubles = doubles;
    }

    /**
     * A quotation in single marks.
     *
     * @param span its characters, without the marks
     * @param isCertain whether its marks stand where a clause begins and ends, so that it may hold
     *     quotations in double marks
     */
    record Pair(Span span, boolean isCertain) {}

    /**
     * What the single marks of a paragraph enclose.
     *
     * @param pairs the quotations, in order; one may hold others
     * @param unclosed where the characters begin after the last opening mark, if no mark after it
     *     surely closes it, else -1
     */
    record Reading(List<Pair> pairs, int unclosed) {}

    /** Reads a paragraph, of which {@code doubles} stand between double marks, in order. */
    static Reading of(String text, Span paragraph, List<Span> doubles) {
        SingleMarks marks = new SingleMarks(text, paragraph, doubles);
        if (marks.hasAny()) {
            marks.pair();
        }
        return new Reading(marks.pairs.reversed(), marks.unclosed);
    }

    /** Whether a paragraph begins with a single mark that opens a quotation. */
    static boolean opens(String text, Span paragraph) {
        return new SingleMarks(text, paragraph, List.of()).opens(paragraph.start());
    }

    private boolean hasAny() {
        return OPENERS.chars().anyMatch(c -> text.indexOf(c, start, end) >= 0);
    }

    /** From right to left: an opening mark takes one of those that may close it. */
    private void pair() {
        boolean last = true;
        int quoted = doubles.size() - 1;
        for (int i = end - 1; i >= start; i--) {
            while (quoted >= 0 && doubles.get(quoted).start() > i) {
                quoted--;
            }
            if (quoted >= 0 && doubles.get(quoted).contains(i)) {
                continue;
            }
            if (opens(i)) {
                open(i, last);
                last = false;
            } else {
                read(i);
            }
        }
    }

    private void read(int i) {
        if (ENDS_SENTENCE.indexOf(text.charAt(i)) >= 0 && isWhiteAt(i + 1)) {
            sentenceEnd = i;
        } else if (closes(i)) {
            switch (certainty(i)) {
                case CERTAIN -> {
                    secondCertain = certain;
                    certain = i;
                }
                case LIKELY -> likely = i;
                case DOUBTFUL -> doubtful = i;
            }
        }
    }

    private void open(int at, boolean last) {
        boolean leads = isLed(at);
        int closer = closer(leads);
        if (last && leads && closer == doubtful) {
            unclosed = at + 1;
        }
        int remaining = certain >= 0 && certain != closer ? certain : secondCertain;
        if (closer < 0 && leads) {
            closer = spare;
            spare = -1;
        } else {
            spare = remaining >= 0 || isSentenceStart(at) ? remaining : spare;
        }
        if (closer > at + 1) {
            pairs.add(new Pair(new Span(at + 1, closer), leads && isClauseEnd(closer)));
        }
        certain = -1;
        secondCertain = -1;
        likely = -1;
        doubtful = -1;
    }

    /**
     * Mostly the first that is no possessive. Not “‘It was the players’, not the captain’s fault,’
     * he said”, where the sentence ends at the second, nor “the ‘experts’ who spoke. The workers’”,
     * where the first is before the sentence's end.
     */
    private int closer(boolean leads) {
        int first = certain < 0 || (likely >= 0 && likely < certain) ? likely : certain;
        if (first < 0) {
            return doubtful;
        }
        if (leads) {
            return first == likely && certain >= 0 && isPlural(likely) ? certain : first;
        }
        boolean beyond = sentenceEnd >= 0 && sentenceEnd < first - 1;
        return beyond && doubtful >= 0 && doubtful < sentenceEnd ? doubtful : first;
    }

    private boolean isLed(int at) {
        int before = at - 1;
        while (before >= start && at - before < 4 && isWhiteAt(before)) {
            before--;
        }
        return before < start || LEADS.indexOf(text.charAt(before)) >= 0;
    }

    private boolean isSentenceStart(int at) {
        return at == start || (at - 2 >= start && ENDS_SENTENCE.indexOf(text.charAt(at - 2)) >= 0);
    }

    private boolean opens(int at) {
        char c = text.charAt(at);
        return OPENERS.indexOf(c) >= 0
                && (at == start
                        || isWhiteAt(at - 1)
                        || OPENS_AFTER.indexOf(text.charAt(at - 1)) >= 0)
                && at + 1 < end
                && !isWhiteAt(at + 1)
                && CLOSERS.indexOf(text.charAt(at + 1)) < 0
                && !isElision(at);
    }

    /** “’90s”, “’em”, “’n’”. */
    private boolean isElision(int at) {
        if (Character.isDigit(text.charAt(at + 1))) {
            return isYear(at + 1);
        }
        int stop = at + 1;
        while (stop < end && stop < at + 9 && Character.isLetter(text.charAt(stop))) {
            stop++;
        }
        boolean whole = stop >= end || isWhiteAt(stop) || CLOSERS.indexOf(text.charAt(stop)) >= 0;
        return whole && ELIDED.contains(text.substring(at + 1, stop));
    }

    /** “the ’90s”, “in ’08”; not “the ‘60 Bridges’ campaign”, where a name goes on. */
    private boolean isYear(int at) {
        if (at + 1 >= end || !Character.isDigit(text.charAt(at + 1))) {
            return false;
        }
        boolean number = at + 2 < end && Character.isLetterOrDigit(text.charAt(at + 2));
        boolean name = at + 3 < end && Character.isUpperCase(text.charAt(at + 3));
        return number ? text.charAt(at + 2) == 's' : !(name && isWhiteAt(at + 2));
    }

    private boolean closes(int at) {
        return CLOSERS.indexOf(text.charAt(at)) >= 0
                && at > start
                && !isWhiteAt(at - 1)
                && (at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    private enum Certainty {
        CERTAIN,
        LIKELY,
        DOUBTFUL
    }

    private Certainty certainty(int at) {
        if (isClauseEnd(at)) {
            return Certainty.CERTAIN;
        }
        return isPossessive(at) ? Certainty.DOUBTFUL : Certainty.LIKELY;
    }

    /** Perhaps with a double mark between: “‘He asked, “Why?”’”. */
    private boolean isClauseEnd(int at) {
        boolean inner = at - 2 >= start && "”\"".indexOf(text.charAt(at - 1)) >= 0;
        return ENDS_CLAUSE.indexOf(text.charAt(inner ? at - 2 : at - 1)) >= 0;
    }

    /** “the workers’ union”, “goin’ home”, “6' tall”: a word follows; not “workers’.” */
    private boolean isPossessive(int at) {
        char before = Character.toLowerCase(text.charAt(at - 1));
        boolean wordFollows =
                at + 2 < end && isWhiteAt(at + 1) && Character.isLetter(text.charAt(at + 2));
        return wordFollows && ("szxn".indexOf(before) >= 0 || Character.isDigit(before));
    }

    private boolean isPlural(int at) {
        return Character.toLowerCase(text.charAt(at - 1)) == 's';
    }

    private boolean isWhiteAt(int i) {
        return i < end && SourceText.isWhite(text.charAt(i));
    }
}
