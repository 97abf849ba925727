package dev.standfirst.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines that stand by themselves above a plain text's story, as wires and newsrooms write them.
 */
final class HeadLines {
    /** Such lines stand above the story: after a headline and perhaps a standfirst and a date. */
    static final int WITHIN = 4;

    private static final int LONGEST = 120;
    private static final int LONGEST_OFFICE = 50;

    private static final Pattern BYLINE =
            Pattern.compile(
                    "(?:[Bb][Yy]|Story by|Words by|Written by)[: ]\\s*(\\p{Lu}[^.!?]*(?:\\p{Lu}\\.[^.!?]*)*)");

    /** What a name does not hold: "By Friday the bridge had closed" is no byline. */
    private static final Pattern PROSE =
            Pattern.compile("\\b(the|was|were|had|has|is|are|will|when|that)\\b");

    /** "Coast Wire Writer", "Staff Reporter", "For the Valley Courier". */
    private static final Pattern OFFICE =
            Pattern.compile(
                    "(?:For )?(?:the|The|\\p{Lu}[\\p{L}.'’-]*)(?:[ /,]+(?:the|The|of|&|and|\\p{Lu}[\\p{L}.'’-]*)){0,5}(?<![.!?:])");

    /** "LONDON (AP) —", "PORT TARN, Wales, Nov 20 (Coast) -". */
    private static final Pattern DATELINE =
            Pattern.compile(
                    "\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]+){0,3}(?:, [\\p{L}\\d. ]{2,25}){0,2}(?: ?\\([\\p{L}\\d./ -]{2,30}\\))? ?(?:—|–|--?|_)");

    private HeadLines() {}

    /** Who wrote the story, where {@code line} says that and nothing else. */
    static Optional<String> byline(String line) {
        Matcher matcher = BYLINE.matcher(line);
        boolean names =
                line.length() <= LONGEST && matcher.matches() && !PROSE.matcher(line).find();
        return names ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }

    /** Whether {@code line}, which follows a byline, says for whom its bearer writes. */
    static boolean isOffice(String line) {
        return line.length() <= LONGEST_OFFICE && OFFICE.matcher(line).matches();
    }

    /** Whether {@code line} says where and when the story was filed, and no more. */
    static boolean isDateline(String line) {
        return line.length() <= LONGEST && DATELINE.matcher(line).matches();
    }
}
