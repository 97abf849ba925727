package dev.standfirst.text;

import java.util.Set;

/**
 * The single quotation marks of a paragraph, told apart from apostrophes. “‘We won,’ he said” has a
 * pair; “don’t”, “the workers’ union”, “the ’90s” and “rock ’n’ roll” have none.
 */
final class SingleMarks {
    private static final Set<String> ELIDED =
            Set.of(
                    "em", "n", "til", "till", "tis", "twas", "cause", "round", "bout", "cos",
                    "neath", "ere", "nuff", "gainst", "kay", "s");
    private static final String OPENS_AFTER = "([{—–-/“\"«:,;";
    private static final String ENDS_CLAUSE = ",.?!…;";

    private final String text;
    private final int start;
    private final int end;

    /** Per character of the paragraph, the index of the mark that would close one opening there. */
    private final int[] closers;

    /** Per character, how many double marks stand before it: a pair holds an even number. */
    private final int[] doubles;

    SingleMarks(String text, Span paragraph) {
        this.text = text;
        this.start = paragraph.start();
        this.end = paragraph.end();
        boolean any = text.indexOf('\'', start, end) >= 0 || text.indexOf('‘', start, end) >= 0;
        this.closers = new int[any ? end - start : 0];
        this.doubles = new int[any ? end - start : 0];
        if (any) {
            countDoubles();
            pair();
        }
    }

    /** The index of the mark that closes the one at {@code at}, or -1 where none opens there. */
    int closerOf(int at) {
        return closers.length == 0 ? -1 : closers[at - start];
    }

    private void countDoubles() {
        int count = 0;
        for (int i = start; i < end; i++) {
            doubles[i - start] = count;
            count += "“”\"".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
    }

    /**
     * From right to left: an opening mark is closed by the first mark before the next opening one
     * that ends a clause or follows no s, else by the first that might be a possessive.
     */
    private void pair() {
        int sure = -1;
        int doubtful = -1;
        for (int i = end - 1; i >= start; i--) {
            closers[i - start] = -1;
            if (opens(i)) {
                int closer = sure >= 0 ? sure : doubtful;
                closers[i - start] = closer >= 0 && isEven(i, closer) ? closer : -1;
                sure = -1;
                doubtful = -1;
            } else if (closes(i)) {
                boolean possessive = isPossessive(i);
                sure = possessive ? sure : i;
                doubtful = possessive ? i : doubtful;
            }
        }
    }

    private boolean isEven(int opening, int closing) {
        return (doubles[closing - start] - doubles[opening - start]) % 2 == 0;
    }

    private boolean opens(int at) {
        char c = text.charAt(at);
        if (c != '\'' && c != '‘') {
            return false;
        }
        boolean free =
                at == start
                        || Character.isWhitespace(text.charAt(at - 1))
                        || OPENS_AFTER.indexOf(text.charAt(at - 1)) >= 0;
        return free
                && at + 1 < end
                && !Character.isWhitespace(text.charAt(at + 1))
                && text.charAt(at + 1) != c
                && !isElision(at);
    }

    /** “’90s”, “’em”, “’n’”. */
    private boolean isElision(int at) {
        if (Character.isDigit(text.charAt(at + 1))) {
            return at + 3 < end
                    && Character.isDigit(text.charAt(at + 2))
                    && !Character.isDigit(text.charAt(at + 3));
        }
        int stop = at + 1;
        while (stop < end && stop < at + 9 && Character.isLetter(text.charAt(stop))) {
            stop++;
        }
        return ELIDED.contains(text.substring(at + 1, stop));
    }

    private boolean closes(int at) {
        char c = text.charAt(at);
        return (c == '\'' || c == '’')
                && at > start
                && !Character.isWhitespace(text.charAt(at - 1))
                && (at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    /** “the workers’ union”: after an s and before a word; not “workers,’” and not “workers’.” */
    private boolean isPossessive(int at) {
        if (ENDS_CLAUSE.indexOf(text.charAt(at - 1)) >= 0) {
            return false;
        }
        char before = Character.toLowerCase(text.charAt(at - 1));
        boolean wordFollows =
                at + 2 < end
                        && text.charAt(at + 1) == ' '
                        && Character.isLetter(text.charAt(at + 2));
        return (before == 's' || before == 'z' || before == 'n') && wordFollows;
    }
}
