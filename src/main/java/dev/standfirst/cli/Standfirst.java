package dev.standfirst.cli;

import dev.standfirst.article.ArticleReader;
import dev.standfirst.article.Reading;
import dev.standfirst.article.Upload;
import dev.standfirst.summary.Provenance;
import dev.standfirst.summary.Summarizer;
import dev.standfirst.summary.SummaryJson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The command line's entry. */
public final class Standfirst {
    private Standfirst() {}

    /** Summarises the files of a folder. */
    public static void main(String[] args) throws IOException {
        try (var files = Files.walk(Path.of(args[1]))) {
            List<Path> articles = files.filter(Files::isRegularFile).sorted().toList();
            for (Path article : articles) {
                Upload upload = Upload.of(article.toString(), Files.readAllBytes(article));
                if (ArticleReader.read(upload) instanceof Reading.Read read) {
                    Provenance provenance = Provenance.ofFile(article.toString());
                    System.out.write(
                            SummaryJson.bytes(Summarizer.summarize(read.article(), provenance)));
                    System.out.println();
                }
            }
        }
    }
}
