package dev.standfirst.entity;

import dev.standfirst.article.Body.Passage;
import dev.standfirst.text.Span;
import dev.standfirst.text.Token;
import dev.standfirst.text.Token.Kind;
import dev.standfirst.text.WordList;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells which words of a paragraph are capitalised because they are part of a name. The first word
 * of a sentence is one only where the article or the lists know it as a name, or English does not
 * know it as an ordinary word; so is each word of a line in capitals, and none of a work's title.
 */
final class Capitals {
    /** So many words in capitals in a row are a line in capitals, not the names of firms. */
    private static final int FEWEST_IN_CAPITALS = 3;

    /** So many ordinary words with capitals, and none without, are a headline. */
    private static final int FEWEST_ORDINARY = 3;

    private static final Set<String> ABBREVIATIONS =
            Set.of("St", "Jr", "Sr", "Ft", "Mt", "Co", "Corp", "Inc", "Ltd", "Bros", "Cos");

    private static final Set<String> MONTHS = Set.of("Jan", "April", "June");
    private static final Set<String> BEFORE_MONTHS =
            Set.of("in", "since", "until", "by", "last", "next", "this", "early", "late", "from");

    private final List<Token> tokens;
    private final Set<String> known;
    private final boolean[] starts;
    private final boolean[] loud;
    private final boolean[] titled;

    /**
     * @param known the words that stand capitalised where no sentence begins, anywhere in the
     *     article
     */
    Capitals(Passage passage, Set<String> known) {
        this.tokens = passage.tokens();
        this.known = known;
        this.starts = new boolean[tokens.size()];
        this.loud = new boolean[tokens.size()];
        this.titled = Works.in(passage);
        markStarts(passage.sentences());
        markLoud();
        passage.sentences().forEach(this::markHeadline);
    }

    /** Adds to what is known the words that stand capitalised where no sentence begins. */
    void learn() {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isCapitalised() && !starts[i] && !loud[i] && !titled[i]) {
                known.add(tokens.get(i).text());
            }
        }
    }

    private void markStarts(List<Span> sentences) {
        int sentence = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean begins =
                    sentence < sentences.size()
                            && tokens.get(i).start() >= sentences.get(sentence).start();
            sentence += begins ? 1 : 0;
            starts[i] = begins || (i > 0 && opens(i - 1));
        }
    }

    private void markLoud() {
        int begin = 0;
        int words = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            boolean mark = i < tokens.size() && tokens.get(i).kind() != Kind.WORD;
            if (i == tokens.size() || (!mark && !isInCapitals(tokens.get(i).text()))) {
                Arrays.fill(loud, begin, i, words >= FEWEST_IN_CAPITALS);
                begin = i + 1;
                words = 0;
            } else if (!mark) {
                words++;
            }
        }
    }

    /** “Porto Mayor Wins Big Prize for Harbour”: a sentence whose words are all capitalised. */
    private void markHeadline(Span sentence) {
        int first = firstAt(sentence.start());
        int end = firstAt(sentence.end());
        int common = 0;
        for (int i = first; i < end; i++) {
            String lower = tokens.get(i).text().toLowerCase(Locale.ROOT);
            boolean small = tokens.get(i).kind() == Kind.WORD && !tokens.get(i).isCapitalised();
            if (small && !Works.isSmall(lower)) {
                return;
            }
            common += tokens.get(i).isCapitalised() && WordList.isCommon(lower) ? 1 : 0;
        }
        if (common >= FEWEST_ORDINARY) {
            Arrays.fill(loud, first, end, true);
        }
    }

    /** The first token that does not begin before {@code offset}. */
    private int firstAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean isInCapitals(String word) {
        return word.chars().noneMatch(Character::isLowerCase);
    }

    /** Whether a sentence, or what is like one, begins with token {@code i}. */
    boolean isStart(int i) {
        return starts[i];
    }

    /** Whether token {@code i} stands in a line in capitals. */
    boolean isLoud(int i) {
        return loud[i];
    }

    /** Whether a capital after the mark at {@code i} says nothing. */
    private boolean opens(int i) {
        Token mark = tokens.get(i);
        return mark.isMark() && "“\"‘'«:;.?!…—–-_*•".contains(mark.text()) && !isAbbreviated(i);
    }

    /** Whether the full stop at {@code i} belongs to an initial, a title or another short form. */
    boolean isAbbreviated(int i) {
        if (i == 0
                || i >= tokens.size()
                || !tokens.get(i).is(".")
                || tokens.get(i - 1).end() != tokens.get(i).start()) {
            return false;
        }
        String word = tokens.get(i - 1).text();
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return initial
                || ABBREVIATIONS.contains(word)
                || (Gazetteer.isTitle(word) && word.length() <= 4);
    }

    /** Whether the name goes on after the full stop at {@code i}, or the stop is its own end. */
    boolean isPartOfName(int i) {
        boolean more = isName(i + 1) && !starts[i + 1];
        return isAbbreviated(i) && (more || ABBREVIATIONS.contains(tokens.get(i - 1).text()));
    }

    /** Whether token {@code i} is a word of a name. */
    boolean isName(int i) {
        if (i >= tokens.size() || titled[i]) {
            return false;
        }
        Token token = tokens.get(i);
        if (!token.isCapitalised() || isCompoundRole(token.text())) {
            return false;
        }
        if (loud[i]) {
            return isKnownInCapitals(i);
        }
        String lower = token.text().toLowerCase(Locale.ROOT);
        if (Gazetteer.isFunctionWord(lower)) {
            return isInitial(i) || lower.equals("mr") || token.is("US") || isNamedLikeAMonth(i);
        }
        if (!starts[i] || Gazetteer.isTitle(token.text()) || known.contains(token.text())) {
            return true;
        }
        return !WordList.isCommon(lower) || beginsKnownName(i);
    }

    /** “Jan Reis” and “April Bell”; not “In April Bell won”. */
    private boolean isNamedLikeAMonth(int i) {
        String before = i == 0 ? "" : tokens.get(i - 1).text().toLowerCase(Locale.ROOT);
        return MONTHS.contains(tokens.get(i).text())
                && i + 1 < tokens.size()
                && tokens.get(i + 1).isCapitalised()
                && !starts[i + 1]
                && !Gazetteer.isFunctionWord(tokens.get(i + 1).text().toLowerCase(Locale.ROOT))
                && !BEFORE_MONTHS.contains(before);
    }

    /** The “A.” of “Ana A. Reis”. */
    private boolean isInitial(int i) {
        return i > 0 && isAbbreviated(i + 1) && isName(i - 1) && !starts[i];
    }

    /** Whether a word of a line in capitals, or with all words capitalised, is a name elsewhere. */
    private boolean isKnownInCapitals(int i) {
        String word = Gazetteer.titleCase(tokens.get(i).text());
        String lower = word.toLowerCase(Locale.ROOT);
        if (Gazetteer.isFunctionWord(lower)) {
            return false;
        }
        if (known.contains(word) || known.contains(tokens.get(i).text())) {
            return true;
        }
        return !WordList.isCommon(lower)
                && (Gazetteer.isPlace(word)
                        || Gazetteer.isOrganisation(word)
                        || Gazetteer.isGivenName(word)
                        || (i > 0 && loud[i - 1] && isGiven(i - 1)));
    }

    private boolean isGiven(int i) {
        return Gazetteer.isGivenName(Gazetteer.titleCase(tokens.get(i).text()));
    }

    /** “Oscar-winner”, “Ex-president”. */
    private static boolean isCompoundRole(String word) {
        int hyphen = word.lastIndexOf('-');
        return hyphen > 0 && Gazetteer.isRole(word.substring(hyphen + 1));
    }

    /** The “Marks” of “Marks & Bell”. */
    private boolean isPartner(int i) {
        return tokens.get(i + 1).is("&")
                && i + 2 < tokens.size()
                && tokens.get(i + 2).isCapitalised();
    }

    /** “Grace Reis” and “Little Rock” at a sentence's beginning. */
    private boolean beginsKnownName(int i) {
        if (i + 1 >= tokens.size()) {
            return false;
        }
        if (!tokens.get(i + 1).isCapitalised()) {
            boolean given = Gazetteer.isGivenName(tokens.get(i).text());
            return isPartner(i) || (given && Particles.areLinking(tokens, i + 1));
        }
        String two = tokens.get(i).text() + " " + tokens.get(i + 1).text();
        return Gazetteer.isGivenName(tokens.get(i).text())
                || Gazetteer.isPlace(two)
                || Gazetteer.isOrganisation(two);
    }
}
