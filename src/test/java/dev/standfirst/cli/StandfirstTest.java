package dev.standfirst.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.article.ArticleReader;
import dev.standfirst.summary.SummaryCheck;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import picocli.CommandLine;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class StandfirstTest {
    private static final Path ARTICLES = Path.of("src/test/resources/articles");
    private static final Path BRIDGE = ARTICLES.resolve("harbour-bridge/article.txt");

    @TempDir private Path folder;

    /** What a run of the command line left behind. */
    private record Run(int status, String out, String err) {
        List<JsonNode> documents() {
            return out.lines().map(line -> JsonMapper.shared().readTree(line)).toList();
        }
    }

    @Test
    void printsOneSummaryAPathWithThePathAsId() throws IOException {
        Run run = run("summarize", BRIDGE.toString());
        assertThat(run.status()).isZero();
        assertThat(run.documents()).hasSize(1);
        assertThat(run.documents().getFirst().get("id").asString()).isEqualTo(BRIDGE.toString());
        assertThat(
                        SummaryCheck.violations(
                                run.out().getBytes(StandardCharsets.UTF_8),
                                Files.readString(BRIDGE)))
                .isEmpty();
    }

    @Test
    void walksFoldersInNameOrderAndLeavesOutHiddenFiles() throws IOException {
        Files.writeString(folder.resolve(".hidden.txt"), "Hidden.");
        Files.createDirectories(folder.resolve("b"));
        for (String name : List.of("c.txt", "a.txt", "b/d.txt")) {
            Files.copy(BRIDGE, folder.resolve(name));
        }
        Run run = run("read", folder.toString());
        assertThat(run.documents())
                .extracting(document -> document.get("id").asString())
                .containsExactly(
                        folder.resolve("a.txt").toString(),
                        folder.resolve("b/d.txt").toString(),
                        folder.resolve("c.txt").toString());
    }

    @Test
    void printsWhyAnArticleIsRefusedAndGoesOn() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        Run run = run("summarize", empty.toString(), BRIDGE.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out().lines().findFirst())
                .hasValue(
                        "{\"schemaVersion\":\"1\",\"id\":\""
                                + empty
                                + "\",\"status\":\"rejected\",\"reason\":{\"code\":\"empty\","
                                + "\"detail\":\"The upload holds no bytes. Export the article again and upload that.\"}}");
        assertThat(run.documents()).hasSize(2);
    }

    @Test
    void refusesAFileBeyondTheLimitWithoutReadingAllOfIt() throws IOException {
        Path large =
                Files.write(folder.resolve("large.txt"), new byte[ArticleReader.DEFAULT_LIMIT + 1]);
        Run run = run("read", large.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.documents().getFirst().get("reason").get("code").asString())
                .isEqualTo("too-large");
    }

    @Test
    void saysWhichPathIsNoFileAndGoesOn() {
        Run run = run("summarize", folder.resolve("none.txt").toString(), BRIDGE.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .isEqualToIgnoringNewLines(
                        "standfirst: " + folder.resolve("none.txt") + ": no such file");
        assertThat(run.documents()).hasSize(1);
    }

    @Test
    void printsForAPersonOnRequest() {
        Run run = run("summarize", "--pretty", BRIDGE.toString());
        assertThat(run.out())
                .startsWith(BRIDGE + "\nHarbour bridge to close for six months\nAna Field · ")
                .contains("\nFacts\n  1. ")
                .contains("“We had no other choice")
                .contains("— Maria Lopez, harbour master");
    }

    @Test
    void printsTheTextToWhichOffsetsRefer() throws IOException {
        JsonNode read = run("read", BRIDGE.toString()).documents().getFirst();
        assertThat(read.get("text").asString()).isEqualTo(Files.readString(BRIDGE));
        assertThat(read.get("headline").asString())
                .isEqualTo("Harbour bridge to close for six months");
        assertThat(read.get("paragraphs").get(0).get("role").asString()).isEqualTo("headline");
    }

    @Test
    void explainsACommandLineItDoesNotUnderstand() {
        assertThat(run("summarize").status()).isEqualTo(2);
        assertThat(run("summarize", "--max-bytes", "0", BRIDGE.toString()).status()).isEqualTo(2);
        assertThat(run("sumarize", "x").err()).contains("summarize");
    }

    @ParameterizedTest
    @CsvSource({
        "--queue-url=https://q/1/q, --bucket",
        "--bucket=the-bucket, --queue-url",
        "--bucket=s3://the-bucket --queue-url=https://q/1/q, without s3://",
        "--bucket=the-bucket --queue-url=arn:aws:sqs:eu-west-1:1:q, takes a queue",
        "--bucket=the-bucket --queue-url=https://q/1/q --older-than=one, is no version of the engine",
        "--bucket=the-bucket --queue-url=https://q/1/q --rate=0, --rate must be 1 or more",
    })
    void explainsWhatItCannotReprocess(String options, String words) {
        Run run = run(("reprocess " + options).split(" ", -1));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines().findFirst().orElse("")).contains(words);
    }

    @Test
    void saysWhichEngineItIs() {
        assertThat(run("--version").out()).matches("standfirst, engine \\d+\\.\\d+\\.\\d+\\R");
    }

    private static Run run(String... args) {
        PrintStream console = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            CommandLine commandLine = Standfirst.commandLine();
            commandLine.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
            commandLine.setErr(new PrintWriter(err, true));
            int status = commandLine.execute(args);
            return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString());
        } finally {
            System.setOut(console);
        }
    }
}
