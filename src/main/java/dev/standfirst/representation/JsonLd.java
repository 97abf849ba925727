package dev.standfirst.representation;

import com.fasterxml.jackson.core.JsonGenerator;

import dev.standfirst.representation.SummaryDocument.Fact;
import dev.standfirst.representation.SummaryDocument.Person;
import dev.standfirst.representation.SummaryDocument.Quote;
import dev.standfirst.representation.SummaryDocument.Speaker;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A summary in the vocabulary of schema.org: a {@code NewsArticle} whose {@code abstract} is the
 * facts, one sentence each, best first, and whose parts are {@code Quotation}s with who spoke. What
 * is not known is left out.
 *
 * @see <a href="https://schema.org/NewsArticle">NewsArticle</a>
 */
public final class JsonLd {
    /** Changes with what is rendered for the same summary. */
    public static final String VERSION = "1";

    private final SummaryDocument summary;
    private final JsonGenerator json;

    private JsonLd(SummaryDocument summary, JsonGenerator json) {
        this.summary = summary;
        this.json = json;
    }

    /**
     * {@code summary} in compact JSON, UTF-8, without {@code <}, {@code >} and {@code &}, so that a
     * page may embed it.
     *
     * @param canonicalUrl where the article was published; used if it is a web address
     */
    public static byte[] of(SummaryDocument summary, @Nullable String canonicalUrl) {
        String source = WebAddress.web(canonicalUrl);
        String basis = source == null ? new ArticlePaths(summary.id()).text() : source;
        return JsonText.of(json -> new JsonLd(summary, json).article(basis));
    }

    private void article(String basis) throws IOException {
        json.writeStartObject();
        json.writeStringField("@context", "https://schema.org");
        json.writeStringField("@type", "NewsArticle");
        string("identifier", summary.id());
        string("headline", summary.headline() == null ? null : summary.headline().text());
        authors();
        if (summary.publishedAt() != null) {
            string(
                    "datePublished",
                    DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(summary.publishedAt()));
        }
        string("inLanguage", summary.language());
        json.writeNumberField("wordCount", summary.wordCount());
        string("timeRequired", Duration.ofSeconds(summary.readingSeconds()).toString());
        facts();
        quotes();
        mentions();
        string("isBasedOn", basis);
        json.writeEndObject();
    }

    private void authors() throws IOException {
        if (summary.byline() == null) {
            return;
        }
        json.writeArrayFieldStart("author");
        for (String author : Authors.of(summary.byline())) {
            thing(isOrganisation(author) ? "Organization" : "Person", author, null);
        }
        json.writeEndArray();
    }

    private void facts() throws IOException {
        if (!summary.facts().isEmpty()) {
            string(
                    "abstract",
                    summary.facts().stream()
                            .map(Fact::text)
                            .map(Characters::line)
                            .map(JsonLd::sentence)
                            .collect(Collectors.joining(" ")));
        }
    }

    /** Else two facts would run into one another: one that was cut from a sentence has no end. */
    private static String sentence(String fact) {
        return fact.matches(".*[.!?…][”’\"')]*") ? fact : fact + ".";
    }

    private void quotes() throws IOException {
        if (summary.quotes().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("hasPart");
        int position = 0;
        for (Quote quote : summary.quotes()) {
            json.writeStartObject();
            json.writeStringField("@type", "Quotation");
            json.writeNumberField("position", ++position);
            string("text", quote.text());
            speaker(quote.speaker());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void speaker(@Nullable Speaker speaker) throws IOException {
        if (speaker == null || (speaker.name() == null && speaker.role() == null)) {
            return;
        }
        json.writeFieldName("spokenByCharacter");
        if (speaker.name() != null && isOrganisation(speaker.name())) {
            thing("Organization", speaker.name(), null);
        } else {
            thing("Person", speaker.name(), speaker.role());
        }
    }

    private void mentions() throws IOException {
        SummaryDocument.Entities entities = summary.entities();
        json.writeArrayFieldStart("mentions");
        for (Person person : entities.people()) {
            thing("Person", person.name(), person.role());
        }
        things("Organization", entities.organisations());
        things("Place", entities.places());
        json.writeEndArray();
    }

    private void things(String type, List<String> names) throws IOException {
        for (String name : names) {
            thing(type, name, null);
        }
    }

    private void thing(String type, @Nullable String name, @Nullable String role)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("@type", type);
        string("name", name);
        string("jobTitle", role);
        json.writeEndObject();
    }

    private boolean isOrganisation(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        return summary.entities().organisations().stream()
                .anyMatch(known -> known.toLowerCase(Locale.ROOT).equals(folded));
    }

    private void string(String name, @Nullable String value) throws IOException {
        JsonText.known(json, name, value);
    }
}
