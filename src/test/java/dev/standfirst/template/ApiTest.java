package dev.standfirst.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;

final class ApiTest {
    private static final String ALIAS = "SummaryFunctionAliaslive";

    private final Template template = Template.written();
    private final Value api = template.properties("HttpApi");

    @Test
    void eachRouteCallsTheAlias() {
        assertThat(template.routes())
                .isNotEmpty()
                .allSatisfy(route ->
                        assertThat(integration(route).at("uri", "Fn::Sub").text())
                                .endsWith("/functions/${" + ALIAS + "}/invocations"));
    }

    @Test
    void eachRouteSpeaksPayloadVersionTwo() {
        assertThat(template.routes())
                .allSatisfy(route ->
                        assertThat(integration(route).at("payloadFormatVersion").text())
                                .isEqualTo("2.0"));
    }

    @Test
    void theFunctionGivesUpBeforeTheApiDoes() {
        int timeout = template.properties("SummaryFunction").at("Timeout").number();

        assertThat(template.routes())
                .allSatisfy(route ->
                        assertThat(integration(route).at("timeoutInMillis").number())
                                .isGreaterThan(timeout * 1000));
    }

    private static Value integration(Route route) {
        return route.operation().at("x-amazon-apigateway-integration");
    }

    @Test
    void theApiMayCallTheAliasForEachRouteAndForNothingElse() {
        Value permission = template.properties("SummaryPermission");
        String source = permission.at("SourceArn", "Fn::Sub").text();
        String paths = source.substring(source.indexOf("${HttpApi}/*/*") + 14);

        assertThat(permission.at("FunctionName").content()).isEqualTo(Map.of("Ref", ALIAS));
        assertThat(permission.at("Principal").text()).isEqualTo("apigateway.amazonaws.com");
        assertThat(paths).endsWith("/*");
        assertThat(template.routes())
                .allMatch(route -> route.path().startsWith(paths.substring(0, paths.length() - 1)));
    }

    @Test
    void theDefinitionIsOfAVersionThatIsImported() {
        assertThat(api.at("DefinitionBody", "openapi").text()).startsWith("3.0.");
    }

    @Test
    void theAccessLogTellsNeitherWhoAskedNorForWhat() {
        assertThat(api.at("AccessLogSettings", "Format").text())
                .contains("$context.status", "$context.requestId")
                .doesNotContainIgnoringCase("path")
                .doesNotContainIgnoringCase("query")
                .doesNotContain("identity", "authorizer");
    }

    @Test
    void requestsAreLimited() {
        assertThat(api.at("DefaultRouteSettings").content())
                .isEqualTo(
                        Map.of(
                                "ThrottlingRateLimit", Map.of("Ref", "RequestsPerSecond"),
                                "ThrottlingBurstLimit", Map.of("Ref", "RequestBurst")));
    }
}
