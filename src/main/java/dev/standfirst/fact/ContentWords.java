package dev.standfirst.fact;

import dev.standfirst.text.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads the words of a text that carry content, as stems. A word is a run of letters and digits; a
 * comma between digits belongs to the number, so "1,200" is one word and equals "1200". One reader
 * serves one article: it remembers the stems it has made.
 */
final class ContentWords {
    /** Words that say how a sentence is built rather than what it is about. */
    private static final Set<String> FUNCTION_WORDS =
            Set.of(
                    ("a an the this that these those such of in on at to for from by with as into"
                                    + " over about after before up down off out than through during against"
                                    + " between among under upon onto per and or but nor so if then because"
                                    + " while although though unless until since whether is are was were be"
                                    + " been being am has have had having do does did done doing can could"
                                    + " may might will would shall should must not no it its he him his she"
                                    + " her hers they them their theirs we us our ours i me my mine you"
                                    + " your yours himself herself itself themselves who whom whose which"
                                    + " what when where why how there here also just only very too more"
                                    + " most some any each every all both own said say says saying told"
                                    + " mr mrs ms dr s t d ll re ve m isn aren wasn weren don doesn didn hasn"
                                    + " haven hadn couldn wouldn shouldn ain")
                            .split(" "));

    private final CharSequence text;
    private final Map<String, String> stems = new HashMap<>();

    ContentWords(CharSequence text) {
        this.text = text;
    }

    /**
     * A word and its stem.
     *
     * @param span where it stands
     */
    record Word(Span span, String stem) {}

    /** The content words within {@code range}, in order. */
    List<Word> in(Span range) {
        List<Word> words = new ArrayList<>();
        int start = range.start();
        while (start < range.end()) {
            int end = wordEnd(start, range.end());
            if (end > start) {
                add(words, new Span(start, end));
            }
            start = Math.max(end, start + 1);
        }
        return words;
    }

    private void add(List<Word> words, Span span) {
        String word = span.in(text).toLowerCase(Locale.ROOT).replace(",", "");
        if (!FUNCTION_WORDS.contains(word)) {
            words.add(new Word(span, stems.computeIfAbsent(word, Porter::stem)));
        }
    }

    private int wordEnd(int start, int limit) {
        int end = start;
        while (end < limit && (isWordPart(end) || isGroupingComma(start, end, limit))) {
            end++;
        }
        return end;
    }

    private boolean isGroupingComma(int start, int at, int limit) {
        return at > start
                && at + 1 < limit
                && text.charAt(at) == ','
                && isDigit(at - 1)
                && isDigit(at + 1);
    }

    private boolean isDigit(int at) {
        return Character.isDigit(text.charAt(at));
    }

    /** Surrogates count as parts of words, so that none is ever separated from its other half. */
    private boolean isWordPart(int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
