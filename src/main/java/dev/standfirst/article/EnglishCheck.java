package dev.standfirst.article;

import dev.standfirst.article.Refusal.Code;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells English from other languages by its commonest words; the engine reads nothing else. */
final class EnglishCheck {
    private static final Set<String> COMMON =
            Set.of(
                    "the", "of", "and", "to", "that", "is", "was", "for", "it", "with", "as", "his",
                    "be", "by", "at", "from", "are", "this", "have", "but", "not", "they", "which",
                    "were", "their", "has", "had", "who", "will", "would", "been", "its", "said",
                    "he", "she", "on", "or", "an", "we", "you", "after", "about", "when", "more",
                    "than");

    /**
     * English news has 25 to 45 of them in 100 words; German, French and Spanish news stays below
     * 5.
     */
    private static final double LEAST_SHARE = 0.1;

    /** Fewer words than this tell nothing. */
    private static final int LEAST_WORDS = 25;

    private static final int SAMPLED_WORDS = 2000;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private static final Metadata ENGLISH = new Metadata(null, null, null, "en", null, null);

    private EnglishCheck() {}

    /**
     * {@code article} with its language told.
     *
     * @throws RefusedException if its words are of another language, or, where they are too few to
     *     tell, it says so
     */
    static Article checked(Article article) throws RefusedException {
        List<String> words = words(article);
        String foreign = foreignTag(article);
        if (Languages.byScript(article.text()) != null) {
            throw refused(found(Languages.of(article.text(), words), foreign));
        }
        if (words.size() < LEAST_WORDS) {
            requireUndeclared(foreign);
            return told(article, List.of(tooShort()));
        }
        if (share(words) < LEAST_SHARE) {
            throw refused(found(Languages.of(article.text(), words), foreign));
        }
        return told(article, foreign == null ? List.of() : List.of(otherThanDeclared(foreign)));
    }

    private static void requireUndeclared(@Nullable String foreign) throws RefusedException {
        if (foreign != null) {
            throw refused("declared to be in language \"" + foreign + "\"");
        }
    }

    /** The declared language, where that is another than English. */
    private static @Nullable String foreignTag(Article article) {
        String declared = article.metadata().language();
        return declared == null || isEnglish(declared) ? null : declared;
    }

    private static String found(@Nullable String seen, @Nullable String declared) {
        String language = seen == null ? declared : seen;
        return language == null ? "in another language" : "in language \"" + language + "\"";
    }

    private static boolean isEnglish(String tag) {
        return Locale.forLanguageTag(tag.replace('_', '-')).getLanguage().equals("en");
    }

    private static RefusedException refused(String found) {
        return new RefusedException(
                Code.UNSUPPORTED_LANGUAGE,
                "The article is "
                        + found
                        + "; only English is summarised. If it is English, mend the language that it declares and upload it again.");
    }

    private static Warning otherThanDeclared(String declared) {
        return new Warning(
                "language-mismatch",
                "The article is declared to be in language \"" + declared + "\" but is English.");
    }

    private static Warning tooShort() {
        return new Warning(
                "language-not-checked",
                "The article is too short to tell its language; taken as English.");
    }

    private static double share(List<String> words) {
        return (double) words.stream().filter(COMMON::contains).count() / words.size();
    }

    private static List<String> words(Article article) {
        Matcher matcher = WORD.matcher(article.text());
        return matcher.results()
                .limit(SAMPLED_WORDS)
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Article told(Article article, List<Warning> more) {
        return article.with(article.metadata().or(ENGLISH)).warned(more);
    }
}
