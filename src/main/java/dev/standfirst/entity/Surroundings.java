package dev.standfirst.entity;

import dev.standfirst.article.Body.Passage;
import dev.standfirst.text.SourceText;
import dev.standfirst.text.Span;
import dev.standfirst.text.Token;
import dev.standfirst.text.Token.Kind;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The tokens of a paragraph, as a reader of roles asks about them. Outside, all answers are no. */
final class Surroundings {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "another", "one");
    private static final Set<String> POSSESSIVES =
            Set.of("his", "her", "their", "its", "our", "my");

    /** Words that look like verbs and stand before nouns. */
    private static final Set<String> PARTICIPLES =
            Set.of(
                    "acting",
                    "founding",
                    "leading",
                    "managing",
                    "outgoing",
                    "incoming",
                    "ranking",
                    "reigning",
                    "serving",
                    "sitting",
                    "training",
                    "nursing",
                    "planning",
                    "housing",
                    "marketing",
                    "engineering",
                    "retired",
                    "disgraced",
                    "elected",
                    "appointed",
                    "convicted",
                    "accused",
                    "celebrated",
                    "renowned",
                    "noted",
                    "united",
                    "unnamed",
                    "family",
                    "embattled",
                    "longtime",
                    "early",
                    "elderly",
                    "assembly",
                    "wing",
                    "king",
                    "boxing",
                    "banking",
                    "mining",
                    "shipping",
                    "fishing",
                    "building",
                    "broadcasting",
                    "accounting",
                    "advertising",
                    "fundraising",
                    "trading");

    private final SourceText text;
    private final List<Token> tokens;

    Surroundings(SourceText text, Passage passage) {
        this.text = text;
        this.tokens = passage.tokens();
    }

    int size() {
        return tokens.size();
    }

    boolean has(int i) {
        return i >= 0 && i < tokens.size();
    }

    String word(int i) {
        return has(i) ? tokens.get(i).text() : "";
    }

    String lower(int i) {
        return word(i).toLowerCase(Locale.ROOT);
    }

    boolean is(int i, String word) {
        return has(i) && tokens.get(i).is(word);
    }

    boolean isWord(int i) {
        return has(i) && tokens.get(i).kind() == Kind.WORD;
    }

    boolean isNumber(int i) {
        return has(i) && tokens.get(i).kind() == Kind.NUMBER;
    }

    boolean isCapitalised(int i) {
        return has(i) && tokens.get(i).isCapitalised();
    }

    boolean isSmall(int i) {
        return isWord(i) && !isCapitalised(i);
    }

    boolean isArticle(int i) {
        return ARTICLES.contains(lower(i));
    }

    boolean isDeterminer(int i) {
        return isArticle(i) || POSSESSIVES.contains(lower(i));
    }

    boolean isClitic(int i) {
        return is(i, "'s") || is(i, "’s");
    }

    boolean isFunctionWord(int i) {
        return Gazetteer.isFunctionWord(lower(i)) && !is(i, "US");
    }

    boolean isSpeechVerb(int i) {
        return Gazetteer.isSpeechVerb(lower(i));
    }

    boolean isDash(int i) {
        return is(i, "—") || is(i, "–") || is(i, "-");
    }

    boolean isRole(int i) {
        return isWord(i) && (Gazetteer.isRole(word(i)) || Gazetteer.isRole(lower(i)));
    }

    /** The full stop of “Sen.”. */
    boolean isTitleStop(int i) {
        return is(i, ".") && has(i - 1) && Gazetteer.isTitle(word(i - 1));
    }

    /** Whether the word may be a verb or an adverb: “speaking”, “elected”; not “London-based”. */
    boolean isVerbal(int i) {
        String lower = lower(i);
        if (lower.length() < 5 || lower.indexOf('-') > 0 || PARTICIPLES.contains(lower)) {
            return false;
        }
        return lower.endsWith("ing") || lower.endsWith("ly") || lower.endsWith("ed");
    }

    /** “serving”, “based”: after a noun they begin what is said of it. */
    boolean isParticiple(int i) {
        String lower = lower(i);
        return lower.length() > 4 && (lower.endsWith("ing") || lower.endsWith("ed"));
    }

    Span span(int first, int end) {
        return new Span(tokens.get(first).start(), tokens.get(end - 1).end());
    }

    String at(int first, int end) {
        return text.at(span(first, end));
    }

    /** Where “Dr.” begins that ends before token {@code end}, or {@code end}. */
    int beforeHonorific(int end) {
        int word = is(end - 1, ".") ? end - 2 : end - 1;
        return word >= 0 && Gazetteer.isHonorific(word(word)) ? word : end;
    }
}
