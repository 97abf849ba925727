package dev.standfirst.cli;

import dev.standfirst.article.Article;
import dev.standfirst.article.ArticleReader;
import dev.standfirst.article.Reading;
import dev.standfirst.article.Refusal;
import dev.standfirst.article.Upload;
import dev.standfirst.summary.Provenance;
import dev.standfirst.summary.Summarizer;
import dev.standfirst.summary.Summary;
import dev.standfirst.summary.SummaryJson;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;

/** Prints the summary of each article. */
@Command(
        name = "summarize",
        description = "Prints one summary per line (JSON Lines) of each article.",
        mixinStandardHelpOptions = true)
final class SummarizeCommand implements Callable<Integer>, Report {
    @Mixin private Uploads uploads = new Uploads();

    @Option(names = "--pretty", description = "Print for a person instead of JSON.")
    private boolean pretty;

    @Override
    public Integer call() {
        return uploads.print(this);
    }

    @Override
    public Reading read(Upload upload) {
        return ArticleReader.read(upload);
    }

    @Override
    public byte[] of(String id, Article article) {
        Summary summary = Summarizer.summarize(article, Provenance.ofFile(id));
        return pretty ? utf8(PrettySummary.of(summary)) : SummaryJson.bytes(summary);
    }

    @Override
    public byte[] of(String id, Refusal refusal) {
        return pretty ? utf8(PrettySummary.of(id, refusal)) : ReadingJson.refusal(id, refusal);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
