package dev.standfirst.api;

import dev.standfirst.snapshot.Rehearsal;
import dev.standfirst.snapshot.Rehearsal.Played;
import dev.standfirst.store.Brief;
import dev.standfirst.store.Document;
import dev.standfirst.store.Entry;
import dev.standfirst.store.ObjectVersion;
import dev.standfirst.store.Outcome;
import dev.standfirst.store.Part;
import dev.standfirst.store.RehearsalTable;
import dev.standfirst.store.Sequencer;
import dev.standfirst.store.State;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Has the summary function answer requests of each kind before its snapshot is taken. */
final class SummaryRehearsal {
    private static final String ID = "rehearsal.txt";
    private static final String ARTICLE = "/v1/articles/" + ID;

    /** What clients send; the more often, the more often it is here. */
    private static final List<String> EVENTS =
            List.of(
                    get(ARTICLE + "/summary", "", "application/json"),
                    get(ARTICLE + "/summary", "", "*/*"),
                    get(ARTICLE + "/summary", "fields=headline,facts&quotes=key", "*/*"),
                    get(ARTICLE + "/summary", "", "application/ld+json"),
                    get(ARTICLE + "/summary", "", "text/html"),
                    get(ARTICLE + "/text", "", "*/*"),
                    get(ARTICLE + "/view", "", "text/html"),
                    get(ARTICLE, "", "*/*"),
                    get("/v1/articles", "day=1970-01-01", "application/json"),
                    get("/v1/articles", "ids=" + ID, "*/*"),
                    get("/v1/articles", "unknown=1", "*/*"));

    private SummaryRehearsal() {}

    /** What became of each event the last time. */
    static List<Played> run(SummaryEnvironment environment) throws IOException {
        SummaryHandler handler =
                new SummaryHandler(RehearsalTable.holding(entry()), Clock.systemUTC(), environment);
        return Rehearsal.run(handler::handleRequest, EVENTS);
    }

    private static Entry entry() {
        Outcome outcome = new Outcome.Summarised(Instant.EPOCH, null, true, Brief.EMPTY);
        ObjectVersion version = new ObjectVersion(new Sequencer("00"), ID);
        return new Entry(
                new State(ID, version, Instant.EPOCH, outcome),
                Map.of(
                        Part.SUMMARY, Document.of(Rehearsal.summary()),
                        Part.TEXT, Document.of(Rehearsal.article())));
    }

    private static String get(String path, String query, String accept) {
        return """
        {"version":"2.0","rawPath":"%s","rawQueryString":"%s",
         "headers":{"accept":"%s","accept-encoding":"gzip","if-none-match":"\\"none\\""},
         "requestContext":{"http":{"method":"GET"},"stage":"$default"}}
        """
                .formatted(path, query, accept);
    }
}
