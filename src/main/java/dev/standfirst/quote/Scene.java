package dev.standfirst.quote;

import dev.standfirst.article.Body;
import dev.standfirst.article.Body.Passage;
import dev.standfirst.text.SourceText;
import dev.standfirst.text.Span;
import dev.standfirst.text.Token;
import dev.standfirst.text.Token.Kind;
import dev.standfirst.text.WordList;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * An article as attribution sees it: one row of tokens, each with its word class, its paragraph,
 * its sentence and the quotation it stands in. Not changed after it is made.
 */
final class Scene {
    private static final Set<String> ENCLOSING = Set.of("'", "‘", "’", "‹", "›", "‚", "`");

    private final SourceText text;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Stretch> stretches = new ArrayList<>();
    private final int[] paragraphs;
    private final int[] sentences;
    private final int[] paragraphStarts;
    private final List<Integer> sentenceStarts = new ArrayList<>();
    private final int[] quoted;
    private final String[] lower;
    private final char[] classes;
    private final long doublyMarked;

    private Scene(Body body, Lexicon lexicon) {
        this.text = body.text();
        body.passages().forEach(passage -> tokens.addAll(passage.tokens()));
        this.paragraphs = new int[tokens.size()];
        this.sentences = new int[tokens.size()];
        this.quoted = new int[tokens.size()];
        this.paragraphStarts = new int[body.passages().size() + 1];
        this.lower =
                tokens.stream().map(t -> t.text().toLowerCase(Locale.ROOT)).toArray(String[]::new);
        this.classes = new char[tokens.size()];
        Arrays.fill(quoted, -1);
        int first = 0;
        for (int p = 0; p < body.passages().size(); p++) {
            paragraphStarts[p] = first;
            first = place(body.passages().get(p), p, first);
        }
        paragraphStarts[body.passages().size()] = first;
        sentenceStarts.add(first);
        classify(lexicon);
        stretches.forEach(this::markEnds);
        doublyMarked = stretches.stream().filter(this::isDoublyMarked).count();
    }

    /** The scene of {@code body}, with word classes by {@code lexicon}. */
    static Scene of(Body body, Lexicon lexicon) {
        return new Scene(body, lexicon);
    }

    SourceText text() {
        return text;
    }

    /** The quotations, in order. */
    List<Stretch> stretches() {
        return stretches;
    }

    int size() {
        return tokens.size();
    }

    Token token(int i) {
        return tokens.get(i);
    }

    /** Token {@code i} in lower case. */
    String lower(int i) {
        return lower[i];
    }

    /** The class of token {@code i}, a symbol of {@link Words}; {@code ^} or {@code $} outside. */
    char classAt(int i) {
        return i < 0 ? '^' : i >= classes.length ? '$' : classes[i];
    }

    /** The class of token {@code i}, or that of a quotation where it stands in one. */
    char symbolAt(int i) {
        boolean within = i >= 0 && i < classes.length && quoted[i] >= 0;
        return within ? Words.QUOTATION : classAt(i);
    }

    /**
     * The symbols of the tokens from one to another, runs written once and quotation marks left
     * out; “far” where they are more than {@code longest}.
     */
    String path(int from, int to, int longest) {
        StringBuilder path = new StringBuilder();
        for (int i = from; i < to && path.length() <= longest; i++) {
            char symbol = symbolAt(i);
            int length = path.length();
            if (symbol != '"' && (length == 0 || path.charAt(length - 1) != symbol)) {
                path.append(symbol);
            }
        }
        return path.length() > longest ? "far" : path.toString();
    }

    int paragraph(int i) {
        return paragraphs[i];
    }

    /** The sentence of token {@code i}, counted through the article. */
    int sentence(int i) {
        return sentences[i];
    }

    int sentenceStart(int sentence) {
        return sentenceStarts.get(sentence);
    }

    /** The token after the last of a sentence. */
    int sentenceEnd(int sentence) {
        return sentenceStarts.get(sentence + 1);
    }

    int paragraphStart(int paragraph) {
        return paragraphStarts[paragraph];
    }

    /** The token after the last of a paragraph. */
    int paragraphEnd(int paragraph) {
        return paragraphStarts[paragraph + 1];
    }

    /** The stretch that holds token {@code i}, or -1. */
    int quotation(int i) {
        return quoted[i];
    }

    /**
     * The comma or full stop that ends what {@code stretch} says. In America it stands before the
     * closing mark, in Britain often after it (“We won”, she said); the articles that the models
     * learned from are American. The stretch's last token where there is neither.
     */
    String lastOf(Stretch stretch) {
        int last = isPunctuatedOutside(stretch) ? following(stretch) : stretch.end();
        return token(last - 1).text();
    }

    /** The last token before {@code stretch} and its opening mark, -1 where there is none. */
    int preceding(Stretch stretch) {
        return stretch.first() - 1 - openerWidth(stretch);
    }

    /**
     * The first token after {@code stretch}, its closing mark and a comma or full stop after that.
     */
    int following(Stretch stretch) {
        int end = stretch.end() + closerWidth(stretch);
        return isPunctuatedOutside(stretch) ? end + 1 : end;
    }

    /** Whether the comma or full stop that ends {@code stretch} stands after the closing mark. */
    boolean isPunctuatedOutside(Stretch stretch) {
        int mark = stretch.end() + closerWidth(stretch);
        return !stretch.isOpen()
                && mark < size()
                && paragraph(mark) == stretch.paragraph()
                && (token(mark).is(",") || token(mark).is("."))
                && Character.isLetterOrDigit(token(stretch.end() - 1).text().codePointAt(0));
    }

    /**
     * Whether {@code stretch} has single marks where most of the article's stretches have double
     * ones: a headline or a word at arm's length rather than speech.
     */
    boolean isOddlyMarked(Stretch stretch) {
        return !isDoublyMarked(stretch) && 2 * doublyMarked > stretches.size();
    }

    /** Whether two apostrophes open {@code stretch}, as in some archives. */
    boolean isOpenedByApostrophes(Stretch stretch) {
        return openerWidth(stretch) == 2 && token(stretch.first() - 1).is("'");
    }

    /** Whether a double quotation mark opens {@code stretch}. */
    boolean isDoublyMarked(Stretch stretch) {
        return openerWidth(stretch) > 0 && "“”\"„«`".contains(token(stretch.first() - 1).text());
    }

    /** Whether nothing but its mark stands before {@code stretch} in its paragraph. */
    boolean beginsParagraph(Stretch stretch) {
        return preceding(stretch) < paragraphStart(stretch.paragraph());
    }

    /** Whether {@code stretch} begins its paragraph and a colon ends the one before. */
    boolean isLedByColon(Stretch stretch) {
        int start = paragraphStart(stretch.paragraph());
        return start > 0 && beginsParagraph(stretch) && token(start - 1).is(":");
    }

    boolean isQuoted(int i) {
        return quoted[i] >= 0;
    }

    /** The first token that ends after the character at {@code index}. */
    int tokenAt(int index) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The characters from token {@code first} up to token {@code end}, not included. */
    Span span(int first, int end) {
        return new Span(tokens.get(first).start(), tokens.get(end - 1).end());
    }

    private int place(Passage passage, int paragraph, int first) {
        int end = first + passage.tokens().size();
        Arrays.fill(paragraphs, first, end, paragraph);
        int at = first;
        for (Span sentence : passage.sentences()) {
            sentenceStarts.add(at);
            while (at < end && tokens.get(at).start() < sentence.end()) {
                sentences[at++] = sentenceStarts.size() - 1;
            }
        }
        placeQuotations(passage, paragraph, first);
        return end;
    }

    private void placeQuotations(Passage passage, int paragraph, int first) {
        int end = first + passage.tokens().size();
        int at = first;
        for (Span span : passage.quotations()) {
            while (at < end && tokens.get(at).end() <= span.start()) {
                at++;
            }
            int begin = at;
            int words = 0;
            while (at < end && tokens.get(at).start() < span.end()) {
                words += tokens.get(at).isMark() ? 0 : 1;
                quoted[at++] = stretches.size();
            }
            if (words > 0) {
                boolean open = span.end() == passage.paragraph().span().end();
                stretches.add(
                        new Stretch(stretches.size(), span, begin, at, paragraph, open, words));
            } else {
                Arrays.fill(quoted, begin, at, -1);
            }
        }
    }

    private void classify(Lexicon lexicon) {
        Set<String> names = namesWithin();
        for (int i = 0; i < classes.length; i++) {
            classes[i] = classOf(i, names, lexicon);
            if (isVerb(classes[i]) && i > 0 && isDetermining(classes[i - 1])) {
                classes[i] = Words.OTHER;
            }
        }
    }

    /** Sees single marks around a stretch as what they are there. */
    private void markEnds(Stretch stretch) {
        for (int i = stretch.first() - openerWidth(stretch); i < stretch.first(); i++) {
            classes[i] = '"';
        }
        for (int i = stretch.end(); i < stretch.end() + closerWidth(stretch); i++) {
            classes[i] = '"';
        }
    }

    /** How many tokens the opening mark has: two where it is doubled, as ``…''. */
    private int openerWidth(Stretch stretch) {
        int mark = stretch.first() - 1;
        if (mark < paragraphStart(stretch.paragraph()) || !isEnclosing(mark)) {
            return 0;
        }
        return mark > paragraphStart(stretch.paragraph()) && isDoubled(mark - 1) ? 2 : 1;
    }

    private int closerWidth(Stretch stretch) {
        int mark = stretch.end();
        if (mark >= paragraphEnd(stretch.paragraph()) || !isEnclosing(mark)) {
            return 0;
        }
        return mark + 1 < paragraphEnd(stretch.paragraph()) && isDoubled(mark) ? 2 : 1;
    }

    private boolean isEnclosing(int i) {
        return ENCLOSING.contains(token(i).text()) || classes[i] == '"';
    }

    /** Whether token {@code i} and the next are the halves of one mark. */
    private boolean isDoubled(int i) {
        String mark = token(i).text();
        return ("`".equals(mark) || "'".equals(mark))
                && token(i + 1).is(mark)
                && token(i).end() == token(i + 1).start();
    }

    private static boolean isVerb(char symbol) {
        return symbol == Words.VERB || symbol == Words.PARTICIPLE;
    }

    /** After “the”, “her” or “Reis’s” no verb stands: “the disputed report”. */
    private static boolean isDetermining(char symbol) {
        return symbol == Words.DETERMINER || symbol == Words.POSSESSIVE || symbol == Words.CLITIC;
    }

    /** Words that stand capitalised where no sentence begins. */
    private Set<String> namesWithin() {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < size(); i++) {
            if (tokens.get(i).isCapitalised() && !beginsSentence(i)) {
                names.add(tokens.get(i).text());
            }
        }
        return names;
    }

    /** Whether a capital at {@code i} may be there only because a sentence or quotation begins. */
    boolean beginsSentence(int i) {
        if (i == 0 || paragraphs[i] != paragraphs[i - 1] || sentences[i] != sentences[i - 1]) {
            return true;
        }
        Token before = tokens.get(i - 1);
        boolean stop = before.is(".");
        boolean begins = !stop && !before.is(",") && !before.is("(");
        return before.isMark() && (begins || (stop && isQuoted(i)));
    }

    private char classOf(int i, Set<String> names, Lexicon lexicon) {
        Token token = tokens.get(i);
        if (token.kind() == Kind.NUMBER) {
            return Words.NUMBER;
        }
        if (token.isMark()) {
            return mark(token.text());
        }
        char closed = Words.classOf(lower[i]);
        if (token.isCapitalised() && isName(i, closed, names, lexicon)) {
            return Words.NAME;
        }
        return closed == Words.OTHER || closed == Words.ADVERB
                ? open(lexicon.classOf(lower[i]), closed)
                : closed;
    }

    private static char open(char learned, char closed) {
        return learned == Words.OTHER ? closed : learned;
    }

    private boolean isName(int i, char closed, Set<String> names, Lexicon lexicon) {
        boolean initial = beginsSentence(i);
        String word = token(i).text();
        if (closed == Words.TIME || isFirstPerson(word)) {
            return false;
        }
        if (closed != Words.OTHER && closed != Words.ADVERB) {
            boolean odd = names.contains(word) && isBeforeCue(i, lexicon);
            return (!initial || odd) && word.length() > 1 && closed != Words.DETERMINER;
        }
        return !initial || names.contains(word) || !WordList.isCommon(lower[i]);
    }

    /** “I”, “I’m”, “I’ve”: written with a capital wherever it stands. */
    private static boolean isFirstPerson(String word) {
        return word.equals("I") || word.startsWith("I'") || word.startsWith("I’");
    }

    /** Whether “said” or the like follows: then even “From” may be a family name. */
    private boolean isBeforeCue(int i, Lexicon lexicon) {
        return i + 1 < size() && lexicon.classOf(lower[i + 1]) == Words.STRONG_CUE;
    }

    private static char mark(String mark) {
        return switch (mark) {
            case ",", ".", ":", ";" -> mark.charAt(0);
            case "?", "!", "…" -> '.';
            case "-", "–", "—", "―" -> '-';
            case "(", "[" -> '(';
            case ")", "]" -> ')';
            case "“", "”", "\"", "«", "»", "„", "`" -> '"';
            case "&" -> Words.CONJUNCTION;
            default -> '*';
        };
    }
}
