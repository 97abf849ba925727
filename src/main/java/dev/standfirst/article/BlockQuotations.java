package dev.standfirst.article;

import dev.standfirst.article.Paragraph.Role;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the quotations that are set off as blocks and have no marks of their own. Takes time linear
 * in the story.
 */
final class BlockQuotations {
    /** What is shorter is a label, a name or a link. */
    private static final int SHORTEST = 4;

    /** As many words in the same order are hardly ever written twice. */
    private static final int PHRASE = 6;

    /** A pull quote may be cut or altered a little. */
    private static final double REPEATED = 0.6;

    /** “— Ana Reis (@anareis) 3 May 2024”. */
    private static final String DASHES = "-–—―~";

    /** The links, hash tags and names after a tweet. */
    private static final Pattern TAIL = Pattern.compile("(?:\\s+(?:https?:|pic\\.|#|@)\\S++)++\\z");

    private static final int LONGEST_TAIL = 300;

    private final List<Parts> story;
    private final Set<List<String>> phrases = new HashSet<>();

    private BlockQuotations(List<Parts> story) {
        this.story = story;
        story.stream()
                .filter(parts -> parts.paragraph().role() == Role.BODY)
                .forEach(parts -> phrases.addAll(phrases(words(parts))));
    }

    /**
     * {@code story} with each block that is quoted, and has no marks, as one quotation. Not the
     * line that says whose it is, nor a pull quote, which repeats the story, nor what is no
     * sentence.
     */
    static List<Parts> in(List<Parts> story) {
        if (story.stream().noneMatch(BlockQuotations::isUnmarkedBlock)) {
            return story;
        }
        BlockQuotations blocks = new BlockQuotations(story);
        return blocks.story.stream().map(blocks::read).toList();
    }

    private Parts read(Parts parts) {
        boolean quoted = isUnmarkedBlock(parts) && isSpeech(parts) && !isRepeated(words(parts));
        return quoted ? parts.with(List.of(parts.paragraph().span())) : parts;
    }

    private static boolean isUnmarkedBlock(Parts parts) {
        return parts.paragraph().role() == Role.BLOCK_QUOTATION && parts.quotations().isEmpty();
    }

    private static boolean isSpeech(Parts parts) {
        return words(parts).size() >= SHORTEST
                && DASHES.indexOf(parts.string().charAt(0)) < 0
                && Parts.endsSentence(withoutTail(parts.string()));
    }

    private static String withoutTail(String string) {
        String end = string.substring(Math.max(0, string.length() - LONGEST_TAIL));
        Matcher tail = TAIL.matcher(end);
        return tail.find() ? end.substring(0, tail.start()) : end;
    }

    private boolean isRepeated(List<String> words) {
        List<List<String>> own = phrases(words);
        long known = own.stream().filter(phrases::contains).count();
        return !own.isEmpty() && known >= REPEATED * own.size();
    }

    private static List<String> words(Parts parts) {
        return parts.tokens().stream()
                .filter(token -> !token.isMark())
                .map(token -> token.text().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<List<String>> phrases(List<String> words) {
        List<List<String>> phrases = new ArrayList<>();
        for (int i = 0; i + PHRASE <= words.size(); i++) {
            phrases.add(words.subList(i, i + PHRASE));
        }
        return phrases;
    }
}
