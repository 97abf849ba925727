package dev.standfirst.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.store.Document;
import dev.standfirst.store.Entry;
import dev.standfirst.store.ObjectVersion;
import dev.standfirst.store.Outcome;
import dev.standfirst.store.Part;
import dev.standfirst.store.State;
import dev.standfirst.store.Stored;
import dev.standfirst.store.SummaryStore;
import dev.standfirst.template.Route;
import dev.standfirst.template.Template;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The API's routes in {@code template.yaml}, and the code that answers them. */
final class DeployedRoutesTest {
    private static final String ID = "2026/11/harbour-bridge.txt";
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final List<Route> routes = Template.written().routes();
    private final Responder responder =
            new Responder(new OneArticle(), Clock.fixed(NOON, ZoneOffset.UTC));

    @Test
    void eachRouteIsAnswered() {
        assertThat(routes)
                .isNotEmpty()
                .allSatisfy(route ->
                        assertThat(status("GET", route.path().replace("{path+}", ID)))
                                .isEqualTo(200));
    }

    @ParameterizedTest
    @EnumSource
    void eachResourceHasARoute(Resource resource) {
        String path = "/v1/articles/" + ID + resource.suffix();

        assertThat(List.of("GET", "HEAD"))
                .allSatisfy(method -> {
                    assertThat(routes).anyMatch(route -> route.takes(method, path));
                    assertThat(status(method, path)).isEqualTo(200);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
    void aWrongMethodIsRefusedInTheFunctionsWords(String method) {
        String path = "/v1/articles/" + ID + "/summary";

        assertThat(routes).anyMatch(route -> route.takes(method, path));
        assertThat(status(method, path)).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/v1/articles", "/v1/article/" + ID, "/v2/articles/" + ID})
    void whatTheCodeDoesNotKnowHasNoRoute(String path) {
        assertThat(routes).noneMatch(route -> route.takes("GET", path));
        assertThat(status("GET", path)).isEqualTo(404);
    }

    private int status(String method, String path) {
        return responder.respond(new Request(method, path, "", Map.of())).status();
    }

    /** A store that has {@link #ID}. */
    private static final class OneArticle implements SummaryStore {
        @Override
        public Optional<Stored> find(String id, Part part) {
            State state =
                    new State(
                            id,
                            new ObjectVersion(null, null),
                            NOON,
                            new Outcome.Summarised(NOON, null, true));
            Document document = Document.of(new byte[] {'{', '}'});
            return id.equals(ID)
                    ? Optional.of(new Stored(state, "a revision", document))
                    : Optional.empty();
        }

        @Override
        public Optional<Stored> latest(String id) {
            throw new AssertionError("serving does not ask for this");
        }

        @Override
        public boolean writeIfNewer(Entry entry) {
            throw new AssertionError("serving does not write");
        }

        @Override
        public boolean writeIfUnchanged(Entry entry, @Nullable String revision) {
            throw new AssertionError("serving does not write");
        }
    }
}
