package dev.standfirst.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import dev.standfirst.store.Document;
import dev.standfirst.store.Outcome;
import dev.standfirst.store.Part;
import dev.standfirst.store.Stored;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Answers with the summaries of several articles, in the order in which they are asked for. */
final class BatchAnswers {
    static final String IDS = "ids";

    /** The parameters that it knows. */
    static final List<String> PARAMETERS =
            Stream.concat(Stream.of(IDS), SummaryForm.PARAMETERS.stream()).toList();

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final List<String> MEDIA_TYPES = List.of("application/json");
    private static final int MOST = 50;

    /** Bytes of summaries: with the ids and links around them, all fits into a response. */
    private static final int ROOM = Document.MAX_CONTENT - 512 * 1024;

    /** Status of an article whose summary is to be asked for by itself. */
    private static final String LEFT_OUT = "left-out";

    private final Library library;

    BatchAnswers(Library library) {
        this.library = library;
    }

    /**
     * The answer to {@code request}.
     *
     * @throws ProblemException if a parameter has a value that it does not take, or JSON is not
     *     accepted
     */
    Delivery answer(Request request, Parameters parameters) {
        List<String> ids = ids(parameters);
        SummaryForm form = SummaryForm.of(parameters);
        String mediaType = Negotiation.mediaType(request, MEDIA_TYPES);
        Map<String, Stored> found = library.store().findAll(Set.copyOf(ids), Part.SUMMARY);
        Content content = Content.of(mediaType, json(ids, found, form));
        return new Delivery(content, Freshness.HALF_A_MINUTE, null, List.of());
    }

    private static List<String> ids(Parameters parameters) {
        List<String> ids = parameters.list(IDS);
        if (ids.size() > MOST) {
            throw invalid("The parameter ids takes 1 to " + MOST + " ids, joined by commas.");
        }
        if (ids.contains("")) {
            throw invalid("One of the ids is empty.");
        }
        if (ids.stream().anyMatch(ArticleIds::isTooLong)) {
            throw new ProblemException(ArticleIds.TOO_LONG);
        }
        return ids;
    }

    private static ProblemException invalid(String detail) {
        return new ProblemException(Problems.invalidParameter(IDS, detail));
    }

    private byte[] json(List<String> ids, Map<String, Stored> found, SummaryForm form) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeArrayFieldStart("articles");
            int room = ROOM;
            for (String id : ids) {
                json.writeStartObject();
                json.writeStringField("id", id);
                room -= article(json, found.get(id), form, room);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Writes what there is of an article; how much of the room that takes. */
    private int article(JsonGenerator json, @Nullable Stored stored, SummaryForm form, int room)
            throws IOException {
        try {
            if (stored == null || !library.isShown(stored.state())) {
                throw new ProblemException(Problems.UNKNOWN_ARTICLE);
            }
            return summary(json, stored, form, room);
        } catch (ProblemException e) {
            problem(json, e.problem());
            return 0;
        }
    }

    private static int summary(JsonGenerator json, Stored stored, SummaryForm form, int room)
            throws IOException {
        byte[] summary = form.of(Library.document(stored).content());
        boolean fits = summary.length <= room;
        json.writeStringField("status", fits ? Outcome.Summarised.STATUS : LEFT_OUT);
        if (fits) {
            json.writeFieldName("summary");
            json.writeRawValue(new String(summary, StandardCharsets.UTF_8));
        }
        StatusJson.writeLinks(json, stored.state());
        return fits ? summary.length : 0;
    }

    private static void problem(JsonGenerator json, Problem problem) throws IOException {
        json.writeStringField("status", problem.type().slug());
        json.writeObjectFieldStart("problem");
        problem.writeMembers(json);
        json.writeEndObject();
    }
}
