package dev.standfirst.fact;

import dev.standfirst.text.SourceText;
import dev.standfirst.text.Span;
import dev.standfirst.text.Token;

import java.util.List;
import java.util.regex.Pattern;

/** Tells sentences that state no fact: quotations, questions, promotions, notices. */
final class Fillers {
    /** A larger share of quoted words makes a sentence a quote, which is reported as one. */
    private static final double MOST_QUOTED = 0.5;

    /** A quotation mark, or two apostrophes for one. */
    private static final int LONGEST_MARK = 2;

    private static final int TITLE_WORD = 4;
    private static final int TITLE_WORDS = 3;

    /** What a line of promotion, a credit or a notice begins with. */
    private static final Pattern OPENING =
            Pattern.compile(
                    "(?:(?:q|a)\\s?:|(?:watch|listen to) (?:a|the|this|our)\\b|(?:click|tap|scroll|swipe) (?:here|down|below|on|through|for|the)\\b"
                            + "|sign up|subscribe|(?:also )?read (?:more|also|next|the full|our)\\b"
                            + "|also read|see also|related(?: stories| articles)?:"
                            + "|(?:more|watch|listen|photos?|pictures?|images?|video|source|credit|"
                            + "updated|published|posted|correction|editor['’]s note|advertisement|"
                            + "sponsored|live|gallery|share this|recommended)\\s?[:|]"
                            + "|follow (?:us|@|the latest)|like us on|join (?:us|our)"
                            + "|for (?:more (?:information|details|news|stories)|the latest|confidential)"
                            + "|(?:photo|image|picture)s? (?:by|credit|courtesy|source)"
                            + "|copyright|©|\\(c\\)|all rights reserved|story continues"
                            + "|this (?:article|story|report|post|piece) (?:was|has been|is"
                            + " (?:from|part)|originally|first|includes|contains|may)"
                            + "|(?:last )?updated (?:at|on)?\\s?\\d|advertisement\\b"
                            + "|have (?:a|any) (?:story|tip|news|views?)\\b|contact us|do you have"
                            + "|send (?:us|your)|download (?:our|the) app|get (?:the|our) )",
                    Pattern.CASE_INSENSITIVE);

    /** What such a line holds anywhere. */
    private static final Pattern WITHIN =
            Pattern.compile(
                    "contributed to this (?:report|story|article)|all rights reserved|newsletter"
                            + "|terms and conditions|\\bwww\\.|https?://|\\w@\\w|scroll down"
                            + "|file (?:photo|picture|image)|click (?:here|on|through)",
                    Pattern.CASE_INSENSITIVE);

    private Fillers() {}

    /** Whether {@code sentence} states no fact. It takes time linear in the sentence. */
    static boolean holds(Sentence sentence, SourceText text) {
        return sentence.isBlockQuotation()
                || isQuestion(sentence)
                || isTitle(sentence)
                || isAsideOrLeadIn(sentence)
                || isMostlyQuotation(sentence)
                || isDirectSpeech(sentence, text)
                || isNotice(text.at(sentence.span()));
    }

    /** "Ben Carson Defends Himself Again": a headline or a caption's title in the text. */
    private static boolean isTitle(Sentence sentence) {
        List<Token> words =
                sentence.tokens().stream()
                        .skip(1)
                        .filter(t -> isWord(t) && t.text().length() >= TITLE_WORD)
                        .toList();
        return words.size() >= TITLE_WORDS && words.stream().allMatch(Token::isCapitalised);
    }

    /** "(Nobody asked.)"; "She put it like this:". */
    private static boolean isAsideOrLeadIn(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        return !tokens.isEmpty()
                && (tokens.getLast().is(":")
                        || (tokens.getFirst().is("(") && tokens.getLast().is(")")));
    }

    private static boolean isQuestion(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        return tokens.subList(Math.max(0, tokens.size() - 2), tokens.size()).stream()
                .anyMatch(token -> token.is("?"));
    }

    /**
     * “It rained,” said Ana Field, who …: speech with its attribution is a quote, however long that
     * is.
     */
    private static boolean isDirectSpeech(Sentence sentence, SourceText text) {
        if (sentence.quotations().isEmpty()) {
            return false;
        }
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

    private static boolean isMostlyQuotation(Sentence sentence) {
        long words = sentence.tokens().stream().filter(Fillers::isWord).count();
        long quoted =
                sentence.tokens().stream()
                        .filter(token -> isWord(token) && isQuoted(token, sentence.quotations()))
                        .count();
        return quoted >= MOST_QUOTED * words;
    }

    private static boolean isWord(Token token) {
        return token.kind() != Token.Kind.MARK;
    }

    private static boolean isQuoted(Token token, List<Span> quotations) {
        return quotations.stream().anyMatch(q -> q.contains(token.span()));
    }

    private static boolean isNotice(String sentence) {
        return OPENING.matcher(sentence).lookingAt() || WITHIN.matcher(sentence).find();
    }
}
