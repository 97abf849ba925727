package dev.standfirst.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.template.Route;
import dev.standfirst.template.Template;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** The API's routes in {@code template.yaml}, and the code that answers them. */
final class DeployedRoutesTest {
    private static final String ID = "2026/11/harbour-bridge.txt";

    private final List<Route> routes = Template.written().routes();
    private final TestApi api = TestApi.open().with(ID);

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
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void aWrongMethodIsRefusedInTheFunctionsWords(String method) {
        String path = "/v1/articles/" + ID + "/summary";

        assertThat(routes).anyMatch(route -> route.takes(method, path));
        assertThat(status(method, path)).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/v1", "/v2/articles/" + ID})
    void whatTheCodeDoesNotKnowHasNoRoute(String path) {
        assertThat(routes).noneMatch(route -> route.takes("GET", path));
        assertThat(status("GET", path)).isEqualTo(404);
    }

    private int status(String method, String path) {
        return api.ask(method, path).status();
    }
}
