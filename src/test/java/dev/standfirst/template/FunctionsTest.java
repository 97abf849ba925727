package dev.standfirst.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;

import dev.standfirst.api.SummaryEnvironment;
import dev.standfirst.api.SummaryHandler;
import dev.standfirst.article.ArticleReader;
import dev.standfirst.ingest.IngestEnvironment;
import dev.standfirst.ingest.IngestHandler;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class FunctionsTest {
    private static final String JVM_OPTIONS = "JAVA_TOOL_OPTIONS";

    private final Template template = Template.plain();

    @Test
    void thereAreNoOtherFunctions() {
        assertThat(template.resources("AWS::Serverless::Function")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"IngestFunction", "SummaryFunction"})
    void theHandlerIsAClassThatLambdaCanMake(String function) throws Exception {
        Class<?> type = Class.forName(template.handlerClass(function));

        assertThat(template.properties(function).at("Handler").text())
                .isEqualTo(type.getName() + "::handleRequest");
        assertThat(type).isPublic().isAssignableTo(RequestStreamHandler.class);
        assertThat(type.getConstructor().getModifiers()).matches(Modifier::isPublic);
    }

    @Test
    void theIngestFunctionIsToldWhatItsCodeReads() {
        assertThat(variables("IngestFunction", template).names())
                .containsExactlyInAnyOrderElementsOf(withJvm(IngestEnvironment.VARIABLES));
    }

    @Test
    void theSummaryFunctionIsToldWhatItsCodeReads() {
        assertThat(variables("SummaryFunction", template).names())
                .containsExactlyInAnyOrderElementsOf(withJvm(SummaryEnvironment.VARIABLES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"IngestFunction", "SummaryFunction"})
    void theJvmStopsAtItsFirstCompiler(String function) {
        assertThat(variables(function, template).at(JVM_OPTIONS).text())
                .isEqualTo("-XX:TieredStopAtLevel=1");
    }

    private static List<String> withJvm(Collection<String> read) {
        return Stream.concat(read.stream(), Stream.of(JVM_OPTIONS)).toList();
    }

    @Test
    void onlyTheHandlersReadTheEnvironmentAndHandItOnWhole() {
        List<String> readers =
                Reachable.classes().stream()
                        .flatMap(type -> type.getCodeUnitAccessesFromSelf().stream())
                        .filter(FunctionsTest::readsTheEnvironment)
                        .map(access ->
                                access.getOriginOwner().getFullName()
                                        + access.getTarget().getParameterTypes())
                        .toList();

        assertThat(readers)
                .containsExactlyInAnyOrder(
                        IngestHandler.class.getName() + "[]",
                        SummaryHandler.class.getName() + "[]");
    }

    private static boolean readsTheEnvironment(JavaCodeUnitAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(System.class)
                && access.getTarget().getName().equals("getenv");
    }

    @Test
    void bothFunctionsUseTheOneTable() {
        assertThat(List.of("IngestFunction", "SummaryFunction"))
                .allSatisfy(function ->
                        assertThat(variables(function, template).at("TABLE_NAME").content())
                                .isEqualTo(Map.of("Ref", "SummaryTable")));
    }

    @Test
    void theDefaultsAreThoseOfTheCode() {
        Value variables = variables("IngestFunction", template);

        assertThat(environment(variables))
                .isEqualTo(IngestEnvironment.of(Map.of("TABLE_NAME", "a table")))
                .isEqualTo(
                        new IngestEnvironment("a table", "articles/", ArticleReader.DEFAULT_LIMIT));
    }

    @Test
    void parametersReachTheFunction() {
        Template deployed = deployed(Map.of("KeyPrefix", "desk/in/", "MaxArticleBytes", "5000"));

        assertThat(environment(variables("IngestFunction", deployed)))
                .isEqualTo(new IngestEnvironment("a table", "desk/in/", 5000));
    }

    private static IngestEnvironment environment(Value variables) {
        return IngestEnvironment.of(
                variables.names().stream()
                        .collect(
                                Collectors.toMap(
                                        name -> name,
                                        name ->
                                                variables.at(name).content() instanceof String text
                                                        ? text
                                                        : "a table")));
    }

    @Test
    void theRuntimeIsWhatTheCodeIsCompiledFor() {
        assertThat(template.globals().at("Runtime").text())
                .isEqualTo("java" + Runtime.version().feature());
    }

    @Test
    void aSnapshotIsStartedFromAndItIsTheAliasThatHasOne() {
        assertThat(template.globals().at("SnapStart").content())
                .isEqualTo(Map.of("ApplyOn", "PublishedVersions"));
        assertThat(template.globals().at("AutoPublishAlias").text()).isEqualTo("live");
    }

    @ParameterizedTest
    @ValueSource(strings = {"IngestFunction", "SummaryFunction"})
    void aChangedParameterReachesTheAliasToo(String function) {
        assertThat(template.properties(function).at("AutoPublishAliasAllProperties").content())
                .isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"IngestFunction", "SummaryFunction"})
    void logsGoWhereTheyAreKeptForALimitedTime(String function) {
        String group = function.replace("Function", "LogGroup");

        assertThat(template.properties(function).at("LoggingConfig", "LogGroup").content())
                .isEqualTo(Map.of("Ref", group));
        assertThat(template.properties(group).has("RetentionInDays")).isTrue();
    }

    @Test
    void readersCannotTakeTheConcurrencyThatUploadsNeed() {
        assertThat(reserved("SummaryFunction", template)).isEqualTo("50");
        assertThat(reserved("IngestFunction", template)).isEqualTo("10");
    }

    @Test
    void nothingIsReservedWhereTheAccountHasTooLittle() {
        Template pooled = deployed(Map.of("SummaryConcurrency", "-1"));

        assertThat(List.of("IngestFunction", "SummaryFunction"))
                .noneMatch(function ->
                        pooled.properties(function).has("ReservedConcurrentExecutions"));
    }

    private static String reserved(String function, Template template) {
        return template.properties(function).at("ReservedConcurrentExecutions").text();
    }

    @Test
    void callsAreTracedOnlyWhereItIsAskedFor() {
        assertThat(template.globals().at("Tracing").text()).isEqualTo("PassThrough");
        assertThat(sids("SummaryFunction", template)).doesNotContain("WriteTraces");

        Template traced = deployed(Map.of("Tracing", "Active"));

        assertThat(traced.globals().at("Tracing").text()).isEqualTo("Active");
        assertThat(sids("SummaryFunction", traced)).contains("WriteTraces");
        assertThat(sids("IngestFunction", traced)).contains("WriteTraces");
    }

    private static List<String> sids(String function, Template template) {
        return template.permissions(function).map(one -> one.at("Sid").text()).toList();
    }

    private static Template deployed(Map<String, String> parameters) {
        return Template.written().deployed("Public", parameters);
    }

    private static Value variables(String function, Template template) {
        return template.properties(function).at("Environment", "Variables");
    }
}
