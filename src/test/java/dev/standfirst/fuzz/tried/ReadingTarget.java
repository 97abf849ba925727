package dev.standfirst.fuzz.tried;

import dev.standfirst.article.Article;
import dev.standfirst.article.ArticleReader;
import dev.standfirst.article.Reading;
import dev.standfirst.article.Upload;
import dev.standfirst.fuzz.Target;
import dev.standfirst.summary.Provenance;
import dev.standfirst.summary.Summarizer;
import dev.standfirst.summary.SummaryCheck;
import dev.standfirst.summary.SummaryJson;

import java.util.Arrays;
import java.util.List;

/** All readers, with the type told and the metadata decoded before them, and the engine. */
public final class ReadingTarget implements Target {
    private static final Provenance ANY = Provenance.ofFile("any");

    @Override
    public Object take(byte[] input) {
        Reading reading = ArticleReader.readInAnyLanguage(UploadInput.of(input));
        ReadingCheck.of(reading);
        return reading;
    }

    @Override
    public void examine(byte[] input) {
        Upload upload = UploadInput.of(input);
        ReadingCheck.of(ArticleReader.read(upload));
        if (ArticleReader.readInAnyLanguage(upload) instanceof Reading.Read(Article article)) {
            byte[] json = summary(article);
            require(Arrays.equals(json, summary(article)), List.of("two summaries differ"));
            List<String> violations = SummaryCheck.violations(json, article.text().string());
            require(violations.isEmpty(), violations);
        }
    }

    private static byte[] summary(Article article) {
        return SummaryJson.bytes(Summarizer.summarize(article, ANY));
    }

    private static void require(boolean holds, List<String> what) {
        if (!holds) {
            throw new AssertionError(what.toString());
        }
    }
}
