package dev.standfirst.article;

import dev.standfirst.article.Refusal.Code;

import java.util.Map;

/** Reads uploads, whatever their format. Safe for use by threads. */
public final class ArticleReader {
    /** The default limit on an upload's size, in bytes. */
    public static final int DEFAULT_LIMIT = 2 * 1024 * 1024;

    private ArticleReader() {}

    /**
     * Reads {@code upload}, whose size the caller has bounded, to be summarised. Never throws for
     * what an upload may hold: what cannot be read, or is not English, is refused with its reason.
     */
    public static Reading read(Upload upload) {
        return reading(upload, EnglishCheck::checked);
    }

    /** As {@link #read}, but whatever the language: the text is wanted, not its summary. */
    public static Reading readInAnyLanguage(Upload upload) {
        return reading(upload, article -> article);
    }

    private static Reading reading(Upload upload, Check check) {
        if (isWithdrawal(upload.metadata())) {
            return new Reading.Withdrawn();
        }
        if (upload.bytes().length == 0) {
            return Reading.refused(
                    Code.EMPTY,
                    "The upload holds no bytes. Export the article again and upload that.");
        }
        try {
            UserMetadata said = UserMetadata.of(upload.metadata());
            Article article = inItsFormat(upload);
            requireWords(article);
            return new Reading.Read(check.checked(said.fill(article)));
        } catch (WithdrawnException e) {
            return new Reading.Withdrawn();
        } catch (RefusedException e) {
            return new Reading.Refused(e.refusal());
        }
    }

    /**
     * Whether an upload with this user metadata withdraws its article, whatever it holds: its
     * {@code status} is {@code withdrawn} or, as IPTC has it, {@code canceled}.
     */
    public static boolean isWithdrawal(Map<String, String> metadata) {
        return UserMetadata.isWithdrawal(metadata);
    }

    /** What an article must pass. */
    private interface Check {
        Article checked(Article article) throws RefusedException;
    }

    /** The refusal of an upload that holds more than {@code limit} bytes. */
    public static Refusal tooLarge(int limit) {
        return new Refusal(
                Code.TOO_LARGE,
                "The upload holds more than "
                        + limit
                        + " bytes, the limit set here. Cut it down, or raise the limit.");
    }

    private static Article inItsFormat(Upload upload) throws RefusedException {
        Format.Told told = Format.of(upload);
        Article article = inItsFormat(upload, told.format());
        return told.warnings().isEmpty() ? article : article.warned(told.warnings());
    }

    private static Article inItsFormat(Upload upload, Format format) throws RefusedException {
        return switch (format) {
            case PLAIN_TEXT -> PlainTextReader.read(upload);
            case HTML -> HtmlReader.read(upload);
            case MARKDOWN -> MarkdownReader.read(upload);
            case NINJS -> NinjsReader.read(upload);
            case XML -> XmlReader.read(upload);
        };
    }

    private static void requireWords(Article article) throws RefusedException {
        if (article.text().string().codePoints().noneMatch(Character::isLetter)) {
            throw new RefusedException(
                    Code.NO_TEXT, "The upload holds no words. Upload the article's text.");
        }
    }
}
