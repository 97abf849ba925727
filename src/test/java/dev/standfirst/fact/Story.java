package dev.standfirst.fact;

import dev.standfirst.article.Article;
import dev.standfirst.article.Body;
import dev.standfirst.article.Metadata;
import dev.standfirst.article.Paragraph;
import dev.standfirst.article.Paragraph.Role;
import dev.standfirst.entity.Entities;
import dev.standfirst.text.SourceText;
import dev.standfirst.text.Span;

import java.util.ArrayList;
import java.util.List;

/** Articles for tests, a paragraph a line. */
final class Story {
    private Story() {}

    static Body of(String text) {
        return of(text, Metadata.NONE);
    }

    static Body of(String text, Metadata metadata) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                paragraphs.add(new Paragraph(new Span(start, start + line.length()), Role.BODY));
            }
            start += line.length() + 1;
        }
        return Body.of(
                new Article(new SourceText(text), paragraphs, metadata, "text/plain", List.of()));
    }

    /** The facts' texts, best first. */
    static List<String> facts(String text) {
        Body body = of(text);
        return Facts.of(body, Entities.of(body)).stream()
                .map(fact -> body.text().at(fact.spans()))
                .toList();
    }
}
