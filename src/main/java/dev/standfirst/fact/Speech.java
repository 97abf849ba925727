package dev.standfirst.fact;

import dev.standfirst.text.SourceText;
import dev.standfirst.text.Span;
import dev.standfirst.text.Token;

import java.util.List;
import java.util.Set;

/** Tells sentences that are somebody's words: they are reported as quotes, not as facts. */
final class Speech {
    /** A larger share of quoted words makes a sentence a quote. */
    private static final double MOST_QUOTED = 0.5;

    /** A quotation mark, or two apostrophes for one. */
    private static final int LONGEST_MARK = 2;

    /** An introduction of more words has news of its own. */
    private static final int LONGEST_INTRODUCTION = 20;

    private static final int LONGEST_AFTER_COMMA = 12;

    private static final Set<String> TELLING =
            Set.of(
                    "said",
                    "says",
                    "told",
                    "tells",
                    "asked",
                    "asks",
                    "wrote",
                    "writes",
                    "added",
                    "adds",
                    "replied",
                    "tweeted",
                    "declared",
                    "shouted",
                    "joked",
                    "chalked",
                    "quipped",
                    "explained",
                    "recalled",
                    "concluded");

    private Speech() {}

    /** Whether {@code sentence} is speech. It takes time linear in the sentence. */
    static boolean holds(Sentence sentence, SourceText text) {
        return !sentence.quotations().isEmpty()
                && (isMostlyQuotation(sentence)
                        || isDirect(sentence, text)
                        || isIntroduced(sentence));
    }

    /**
     * “It rained,” said Ana Field, who …: speech with its attribution is a quote, however long that
     * is.
     */
    private static boolean isDirect(Sentence sentence, SourceText text) {
        Span first = sentence.quotations().getFirst();
        boolean leads = first.start() - sentence.span().start() <= LONGEST_MARK;
        return leads && isLeadOver(text, first.end());
    }

    /**
     * Whether a comma, question or exclamation mark stands at the closing mark before {@code end},
     * or a comma after it.
     */
    private static boolean isLeadOver(SourceText text, int end) {
        boolean inside = ",?!".indexOf(text.charAt(end - 1)) >= 0;
        int after = Math.min(text.length(), end + LONGEST_MARK + 1);
        return inside || text.string().substring(end, after).indexOf(',') > 0;
    }

    /** Asked about the bridge, she said: “It stays.” */
    private static boolean isIntroduced(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        int start = sentence.quotations().getFirst().start();
        int mark = 0;
        while (mark < tokens.size() && tokens.get(mark).end() <= start) {
            mark++;
        }
        while (mark > 0 && isQuotationMark(tokens.get(mark - 1))) {
            mark--;
        }
        if (mark == 0) {
            return false;
        }
        List<Token> before = tokens.subList(0, mark - 1);
        long words = before.stream().filter(token -> !token.isMark()).count();
        return (tokens.get(mark - 1).is(":") && words <= LONGEST_INTRODUCTION)
                || (tokens.get(mark - 1).is(",")
                        && words <= LONGEST_AFTER_COMMA
                        && before.stream().anyMatch(t -> TELLING.contains(t.text())));
    }

    private static boolean isQuotationMark(Token token) {
        return token.text().length() <= LONGEST_MARK
                && token.text().chars().allMatch(c -> "\"“”„«»'‘’`".indexOf(c) >= 0);
    }

    private static boolean isMostlyQuotation(Sentence sentence) {
        long words = sentence.tokens().stream().filter(token -> !token.isMark()).count();
        long quoted =
                sentence.tokens().stream()
                        .filter(token -> !token.isMark() && sentence.isQuoted(token))
                        .count();
        return quoted >= MOST_QUOTED * words;
    }
}
