package dev.standfirst.cli;

import dev.standfirst.article.Article;
import dev.standfirst.article.ArticleReader;
import dev.standfirst.article.Reading;
import dev.standfirst.article.Refusal;
import dev.standfirst.article.Upload;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.util.concurrent.Callable;

/**
 * Prints what was read of each article: the canonical text, to which offsets refer, and the
 * metadata.
 */
@Command(
        name = "read",
        description =
                "Prints the canonical text and the metadata of each article, one JSON document per line.",
        mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer>, Report {
    @Mixin private Uploads uploads = new Uploads();

    @Override
    public Integer call() {
        return uploads.print(this);
    }

    @Override
    public Reading read(Upload upload) {
        return ArticleReader.readInAnyLanguage(upload);
    }

    @Override
    public byte[] of(String id, Article article) {
        return ReadingJson.article(id, article);
    }

    @Override
    public byte[] of(String id, Refusal refusal) {
        return ReadingJson.refusal(id, refusal);
    }
}
