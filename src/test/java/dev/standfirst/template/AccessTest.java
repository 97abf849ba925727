package dev.standfirst.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
import java.util.Set;

final class AccessTest {
    private final Template template = Template.written();

    @Test
    void whoMayReadIsForTheDeployerToSay() {
        assertThat(template.parameter("Access").has("Default")).isFalse();
        assertThat(template.parameter("Access").at("AllowedValues").content())
                .isEqualTo(List.of("Public", "Jwt", "Iam"));
    }

    @Test
    void publicRoutesAskForNothing() {
        Template deployed = template.deployed("Public", Map.of());

        assertThat(deployed.routes())
                .isNotEmpty()
                .noneMatch(route -> route.operation().has("security"));
        assertThat(deployed.properties("HttpApi").at("DefinitionBody").has("components")).isFalse();
    }

    @Test
    void aTokenIsOfTheIssuerAndForOneOfTheAudiences() {
        Template deployed =
                template.deployed(
                        "Jwt",
                        Map.of(
                                "JwtIssuer",
                                "https://login.example.org/",
                                "JwtAudience",
                                "phones,tablets"));

        assertThat(schemeOfEachRoute(deployed))
                .isEqualTo(
                        Map.of(
                                "type",
                                "oauth2",
                                "x-amazon-apigateway-authorizer",
                                Map.of(
                                        "type",
                                        "jwt",
                                        "identitySource",
                                        "$request.header.Authorization",
                                        "jwtConfiguration",
                                        Map.of(
                                                "issuer",
                                                "https://login.example.org/",
                                                "audience",
                                                Map.of(
                                                        "Fn::Split",
                                                        List.of(",", "phones,tablets"))))));
    }

    @Test
    void tokensWithoutIssuerOrAudienceAreNotDeployed() {
        Value rule = template.rule("TokensHaveAnIssuerAndAnAudience");

        assertThat(rule.at("RuleCondition").content())
                .isEqualTo(Map.of("Fn::Equals", List.of(Map.of("Ref", "Access"), "Jwt")));
        assertThat(rule.at("Assertions").elements())
                .extracting(assertion -> assertion.at("Assert").content())
                .containsExactly(isNotEmpty("JwtIssuer"), isNotEmpty("JwtAudience"));
    }

    private static Object isNotEmpty(String parameter) {
        return Map.of(
                "Fn::Not", List.of(Map.of("Fn::Equals", List.of(Map.of("Ref", parameter), ""))));
    }

    @Test
    void principalsSignTheirRequests() {
        assertThat(schemeOfEachRoute(template.deployed("Iam", Map.of())))
                .isEqualTo(
                        Map.of(
                                "type", "apiKey",
                                "name", "Authorization",
                                "in", "header",
                                "x-amazon-apigateway-authtype", "awsSigv4"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Public", "Jwt", "Iam"})
    void aPreflightRequestBringsNoTokenAndIsAskedForNone(String access) {
        Template deployed = template.deployed(access, Map.of());

        assertThat(deployed.routes())
                .filteredOn(route -> route.method().equals("options"))
                .isNotEmpty()
                .noneMatch(route -> route.operation().has("security"));
    }

    private static Object schemeOfEachRoute(Template deployed) {
        assertThat(deployed.routes())
                .filteredOn(route -> !route.method().equals("options"))
                .isNotEmpty()
                .allSatisfy(route ->
                        assertThat(route.operation().at("security").content())
                                .isEqualTo(List.of(Map.of("reader", List.of()))));
        Value schemes =
                deployed.properties("HttpApi")
                        .at("DefinitionBody", "components", "securitySchemes");
        assertThat(schemes.names()).isEqualTo(Set.of("reader"));
        return schemes.at("reader").content();
    }

    @Test
    void aDefinitionThatIsOnlyHalfUnderstoodIsNotDeployed() {
        assertThat(template.properties("HttpApi").at("FailOnWarnings").content()).isEqualTo(true);
    }
}
