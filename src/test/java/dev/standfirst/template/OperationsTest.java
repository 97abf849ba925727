package dev.standfirst.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is written about the template, and the parameters that samconfig.toml gives it. */
final class OperationsTest {
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");
    private static final Pattern GIVEN = Pattern.compile("(\\w+)=([^ \"]*)");

    private final Template template = Template.written();

    @Test
    void eachParameterIsExplainedAndNoOther() throws IOException {
        assertThat(firstCells("## Parameters"))
                .containsExactlyInAnyOrderElementsOf(template.parameters());
    }

    @Test
    void eachAlarmIsExplainedAndNoOther() throws IOException {
        assertThat(firstCells("## Alarms"))
                .containsExactlyInAnyOrderElementsOf(template.names("AWS::CloudWatch::Alarm"));
    }

    /** What is named in the first cells of the first table after {@code heading}. */
    private static List<String> firstCells(String heading) throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/operations.md"));
        return page.substring(page.indexOf("\n" + heading + "\n"))
                .lines()
                .dropWhile(line -> !line.startsWith("|---"))
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> line.substring(1, line.indexOf('|', 1)))
                .flatMap(cell -> NAME.matcher(cell).results().map(name -> name.group(1)))
                .toList();
    }

    @Test
    void eachParameterIsInAGroup() {
        Stream<Value> groups =
                template
                        .metadata("AWS::CloudFormation::Interface")
                        .at("ParameterGroups")
                        .elements()
                        .stream();

        assertThat(groups.flatMap(group -> group.at("Parameters").elements().stream()))
                .extracting(Value::text)
                .containsExactlyInAnyOrderElementsOf(template.parameters());
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "prod"})
    void anEnvironmentGivesParametersThatThereAre(String environment) throws IOException {
        Map<String, String> given = given(environment);

        assertThat(given).containsKey("Access");
        assertThat(template.parameters()).containsAll(given.keySet());
        given.forEach((name, value) -> {
            Value parameter = template.parameter(name);
            if (parameter.has("AllowedValues")) {
                assertThat(parameter.at("AllowedValues").elements())
                        .as(name)
                        .extracting(allowed -> allowed.content().toString())
                        .contains(value);
            }
        });
    }

    @Test
    void productionIsShutToMostUntilSomebodyOpensIt() throws IOException {
        assertThat(given("prod")).containsEntry("Access", "Iam");
        assertThat(given("prod").get("Deployment")).startsWith("Canary");
    }

    private static Map<String, String> given(String environment) throws IOException {
        return Files.readString(Path.of("samconfig.toml"))
                .lines()
                .dropWhile(line -> !line.equals("[" + environment + ".deploy.parameters]"))
                .filter(line -> line.startsWith("parameter_overrides = "))
                .findFirst()
                .map(line -> line.substring("parameter_overrides = ".length()))
                .orElseThrow()
                .transform(line -> GIVEN.matcher(line).results())
                .collect(Collectors.toMap(OperationsTest::name, match -> match.group(2)));
    }

    private static String name(MatchResult match) {
        return match.group(1);
    }
}
