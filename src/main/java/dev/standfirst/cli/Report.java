package dev.standfirst.cli;

import dev.standfirst.article.Article;
import dev.standfirst.article.Reading;
import dev.standfirst.article.Refusal;
import dev.standfirst.article.Upload;

/** What a command prints of each upload, without the line end. */
interface Report {
    /** Reads an upload as this report wants it read. */
    Reading read(Upload upload);

    /** What is printed of an article. */
    byte[] of(String id, Article article);

    /** What is printed of a refused upload. */
    byte[] of(String id, Refusal refusal);
}
