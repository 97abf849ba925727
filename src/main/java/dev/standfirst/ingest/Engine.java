package dev.standfirst.ingest;

import dev.standfirst.article.Article;
import dev.standfirst.article.ArticleReader;
import dev.standfirst.article.Reading;
import dev.standfirst.article.Upload;
import dev.standfirst.summary.Provenance;
import dev.standfirst.summary.Summarizer;
import dev.standfirst.summary.Summary;

/** What reads an upload and makes its summary. */
interface Engine {
    /** The engine that is shipped. */
    Engine STANDARD =
            new Engine() {
                @Override
                public Reading read(Upload upload) {
                    return ArticleReader.read(upload);
                }

                @Override
                public Summary summarize(Article article, Provenance provenance) {
                    return Summarizer.summarize(article, provenance);
                }
            };

    /** The article in {@code upload}, or why there is none. */
    Reading read(Upload upload);

    /** The summary of {@code article}. */
    Summary summarize(Article article, Provenance provenance);
}
