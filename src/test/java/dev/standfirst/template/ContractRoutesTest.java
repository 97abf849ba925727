package dev.standfirst.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.standfirst.build.DeployedApi;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;

/** The contract's operations, and the routes that are deployed. */
final class ContractRoutesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path CONTRACT =
            Path.of("src/main/resources/dev/standfirst/api/openapi.json");

    private final List<Route> routes = Template.written().routes();

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS", "POST", "DELETE"})
    void eachPathOfTheContractLeadsToTheFunction(String method) throws Exception {
        assertThat(JSON.readTree(CONTRACT.toFile()).path("paths").properties())
                .isNotEmpty()
                .allSatisfy(path ->
                        assertThat(routes)
                                .anyMatch(route -> route.takes(method, asked(path.getKey()))));
    }

    private static String asked(String path) {
        return path.replace("{id}", "2026/11/harbour bridge.txt").replaceAll("\\{\\w+}", "x");
    }

    @Test
    void aPathWithoutParametersIsARouteOfItsOwn() {
        assertThat(routes)
                .extracting(Route::path)
                .contains("/v1/articles", "/v1/openapi.json", "/v1/{path+}")
                .noneMatch(path -> path.contains("{id}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/v1", "/v2/articles", "/favicon.ico", "/robots.txt"})
    void whatIsOutsideTheContractHasNoRoute(String path) {
        assertThat(routes).noneMatch(route -> route.takes("GET", path));
    }

    @Test
    void aContractThatNoRouteWouldLeadToIsNotDerivedFrom() throws Exception {
        JsonNode contract = JSON.readTree("{\"paths\": {\"/v2/articles\": {}}}");

        assertThatThrownBy(() -> DeployedApi.of(contract))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/v2/articles");
    }
}
