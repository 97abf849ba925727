package dev.standfirst.soak;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.stream.Collectors;

/** A format that a story can be uploaded in. */
enum Layout {
    TEXT("txt", "text/plain; charset=utf-8") {
        @Override
        String of(Story story) {
            return story.headline() + "\n\n" + String.join("\n\n", story.paragraphs()) + "\n";
        }
    },
    HTML("html", "text/html; charset=utf-8") {
        @Override
        String of(Story story) {
            return """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>%1$s | Soak Courier</title>
            <meta property="og:title" content="%1$s"><meta name="author" content="%2$s">
            <meta property="article:published_time" content="%3$s"></head>
            <body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
            <article><h1>%1$s</h1>
            %4$s
            <aside>Sign up for our newsletter</aside></article>
            <footer>© Soak Courier</footer></body></html>
            """
                    .formatted(
                            escaped(story.headline()),
                            escaped(story.byline()),
                            story.published(),
                            paragraphs(story));
        }
    },
    MARKDOWN("md", "text/markdown; charset=utf-8") {
        @Override
        String of(Story story) {
            return """
            ---
            byline: %s
            published-at: %s
            ---
            # %s

            %s
            """
                    .formatted(
                            story.byline(),
                            story.published(),
                            story.headline(),
                            String.join("\n\n", story.paragraphs()));
        }
    },
    NINJS("json", "application/json") {
        @Override
        String of(Story story) {
            ObjectNode item = JSON.createObjectNode();
            item.put("uri", "https://soak.example/" + story.published().getEpochSecond());
            item.put("type", "text").put("version", "1").put("pubstatus", "usable");
            item.put("versioncreated", story.published().toString()).put("language", "en");
            item.put("by", story.byline());
            item.putArray("headlines").addObject().put("value", story.headline());
            item.putArray("bodies")
                    .addObject()
                    .put("role", "main")
                    .put("contenttype", "text/plain")
                    .put("value", String.join("\n\n", story.paragraphs()));
            return item.toString();
        }
    },
    NITF("xml", "application/xml") {
        @Override
        String of(Story story) {
            return """
            <?xml version="1.0" encoding="UTF-8"?>
            <nitf><head><title>%1$s</title><docdata><date.issue norm="%3$s"/></docdata></head>
            <body><body.head><hedline><hl1>%1$s</hl1></hedline><byline>By <person>%2$s</person></byline></body.head>
            <body.content>
            %4$s
            </body.content></body></nitf>
            """
                    .formatted(
                            escaped(story.headline()),
                            escaped(story.byline()),
                            story.published(),
                            paragraphs(story));
        }
    };

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String extension;
    private final String contentType;

    Layout(String extension, String contentType) {
        this.extension = extension;
        this.contentType = contentType;
    }

    String extension() {
        return extension;
    }

    String contentType() {
        return contentType;
    }

    abstract String of(Story story);

    private static String paragraphs(Story story) {
        return story.paragraphs().stream()
                .map(paragraph -> "<p>" + escaped(paragraph) + "</p>")
                .collect(Collectors.joining("\n"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
