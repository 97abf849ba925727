package dev.standfirst.summary;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;

import dev.standfirst.article.Article;
import dev.standfirst.article.Metadata;
import dev.standfirst.article.Warning;
import dev.standfirst.entity.Entity;
import dev.standfirst.entity.Entity.Kind;
import dev.standfirst.fact.Fact;
import dev.standfirst.fact.Figure;
import dev.standfirst.quote.Quote;
import dev.standfirst.quote.Quote.Speaker;
import dev.standfirst.text.SourceText;
import dev.standfirst.text.Span;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;

/**
 * The JSON form of a summary, version 1, as the JSON Schema has it. Members stand in the schema's
 * order and what is not known is null, so the same summary gives the same bytes.
 */
public final class SummaryJson {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    private static final int SCORE_DECIMALS = 4;

    private final Summary summary;
    private final SourceText text;
    private final JsonGenerator json;

    private SummaryJson(Summary summary, JsonGenerator json) {
        this.summary = summary;
        this.text = summary.article().text();
        this.json = json;
    }

    /** The summary in compact JSON, UTF-8. */
    public static byte[] bytes(Summary summary) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(summary, out);
        return out.toByteArray();
    }

    private static void write(Summary summary, OutputStream out) {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            new SummaryJson(summary, json).document();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void document() throws IOException {
        Metadata metadata = summary.article().metadata();
        json.writeStartObject();
        json.writeStringField("schemaVersion", Summary.SCHEMA_VERSION);
        json.writeStringField("id", summary.provenance().id());
        headline();
        string("byline", metadata.byline());
        string(
                "publishedAt",
                metadata.publishedAt() == null
                        ? null
                        : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(metadata.publishedAt()));
        string("language", metadata.language());
        json.writeNumberField("wordCount", summary.wordCount());
        json.writeNumberField("readingSeconds", summary.readingSeconds());
        facts();
        quotes();
        entities();
        warnings();
        provenance();
        json.writeEndObject();
    }

    private void headline() throws IOException {
        Headline headline = summary.headline();
        if (headline == null) {
            json.writeNullField("headline");
            return;
        }
        json.writeObjectFieldStart("headline");
        json.writeStringField("text", headline.text());
        json.writeStringField("origin", headline.origin().toString());
        json.writeEndObject();
    }

    private void facts() throws IOException {
        json.writeArrayFieldStart("facts");
        int rank = 0;
        for (Fact fact : summary.facts()) {
            json.writeStartObject();
            json.writeNumberField("rank", ++rank);
            json.writeStringField("text", text.at(fact.spans()));
            spans("spans", fact.spans());
            decimal("score", fact.score());
            source(fact.assertedBy());
            figures(fact.figures());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void source(Fact.@Nullable Source source) throws IOException {
        if (source == null) {
            json.writeNullField("assertedBy");
            return;
        }
        json.writeObjectFieldStart("assertedBy");
        string("name", source.name());
        place("mention", source.mention());
        json.writeEndObject();
    }

    private void figures(List<Figure> figures) throws IOException {
        json.writeArrayFieldStart("figures");
        for (Figure figure : figures) {
            json.writeStartObject();
            json.writeStringField("kind", figure.kind().toString());
            json.writeStringField("text", text.at(figure.span()));
            offsets(figure.span());
            value("value", figure.value());
            if (figure.valueTo() != null) {
                value("valueTo", figure.valueTo());
            }
            string("unit", figure.unit());
            if (figure.qualifier() != null) {
                json.writeStringField("qualifier", figure.qualifier());
            }
            if (figure.approximate()) {
                json.writeBooleanField("approximate", true);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void value(String name, Figure.@Nullable Value value) throws IOException {
        switch (value) {
            case null -> json.writeNullField(name);
            case Figure.Value.Amount(BigDecimal amount) -> {
                json.writeFieldName(name);
                json.writeNumber(plain(amount).toPlainString());
            }
            case Figure.Value.Moment(String iso) -> json.writeStringField(name, iso);
        }
    }

    private static BigDecimal plain(BigDecimal amount) {
        return amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
    }

    private void quotes() throws IOException {
        json.writeArrayFieldStart("quotes");
        int rank = 0;
        for (Quote quote : summary.quotes()) {
            json.writeStartObject();
            json.writeNumberField("rank", ++rank);
            json.writeBooleanField("key", quote.key());
            json.writeStringField("text", quote.in(text));
            spans("spans", quote.spans());
            speaker(quote.speaker());
            cue(quote.cue());
            decimal("confidence", quote.confidence());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void speaker(@Nullable Speaker speaker) throws IOException {
        if (speaker == null) {
            json.writeNullField("speaker");
            return;
        }
        json.writeObjectFieldStart("speaker");
        string("name", speaker.name());
        string("role", speaker.role());
        place("mention", speaker.mention());
        json.writeEndObject();
    }

    private void cue(@Nullable Span cue) throws IOException {
        if (cue == null) {
            json.writeNullField("cue");
            return;
        }
        json.writeObjectFieldStart("cue");
        json.writeStringField("text", text.at(cue));
        offsets(cue);
        json.writeEndObject();
    }

    private void entities() throws IOException {
        json.writeObjectFieldStart("entities");
        entities("people", Kind.PERSON);
        entities("organisations", Kind.ORGANISATION);
        entities("places", Kind.PLACE);
        json.writeEndObject();
    }

    private void entities(String name, Kind kind) throws IOException {
        json.writeArrayFieldStart(name);
        for (Entity entity : summary.entities().of(kind)) {
            json.writeStartObject();
            json.writeStringField("name", entity.name());
            if (kind == Kind.PERSON) {
                string("role", entity.role());
            }
            spans("mentions", entity.mentions());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void warnings() throws IOException {
        json.writeArrayFieldStart("warnings");
        for (Warning warning : summary.warnings()) {
            json.writeStartObject();
            json.writeStringField("code", warning.code());
            json.writeStringField("detail", warning.detail());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void provenance() throws IOException {
        Provenance provenance = summary.provenance();
        Article article = summary.article();
        json.writeObjectFieldStart("provenance");
        string("bucket", provenance.bucket());
        string("key", provenance.key());
        string("versionId", provenance.versionId());
        json.writeStringField("contentType", article.contentType());
        json.writeStringField("textSha256", sha256(article.text()));
        json.writeStringField("engineVersion", Summarizer.ENGINE_VERSION);
        json.writeStringField("offsetUnit", "utf-16");
        json.writeEndObject();
    }

    private void spans(String name, List<Span> spans) throws IOException {
        json.writeArrayFieldStart(name);
        for (Span span : spans) {
            json.writeStartObject();
            offsets(span);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void place(String name, Span span) throws IOException {
        json.writeObjectFieldStart(name);
        offsets(span);
        json.writeEndObject();
    }

    private void offsets(Span span) throws IOException {
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
    }

    private void string(String name, @Nullable String value) throws IOException {
        json.writeStringField(name, value);
    }

    private void decimal(String name, double value) throws IOException {
        json.writeFieldName(name);
        json.writeNumber(
                plain(BigDecimal.valueOf(value).setScale(SCORE_DECIMALS, RoundingMode.HALF_EVEN))
                        .toPlainString());
    }

    private static String sha256(SourceText text) {
        try {
            byte[] bytes = text.string().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
