package dev.standfirst.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

class DeploymentZipsIT {
    private static final Declarations DECLARED = Declarations.ofProject();

    @TempDir private Path folder;

    @Test
    void theOneThatServesHasNoEngine() throws IOException {
        assertThat(packages("SummaryFunction"))
                .containsExactlyInAnyOrder("api", "log", "representation", "snapshot", "store");
    }

    @Test
    void theOneThatMakesSummariesHasNoCommandLine() throws IOException {
        assertThat(packages("IngestFunction"))
                .contains("article", "fact", "ingest", "log", "quote", "store", "summary", "text")
                .doesNotContain("api", "cli", "local", "representation", "reprocess");
    }

    @Test
    void theOneThatServesHasOnlyWhatItNeeds() throws IOException {
        assertThat(libraries("SummaryFunction"))
                .contains(
                        "jackson-core",
                        "jackson-jr-objects",
                        "dynamodb",
                        "url-connection-client",
                        "slf4j-nop")
                .doesNotContain(
                        "s3", "sqs", "jsoup", "picocli", "apache5-client", "netty-nio-client");
    }

    @Test
    void theOneThatMakesSummariesHasS3AndJsoup() throws IOException {
        assertThat(libraries("IngestFunction"))
                .contains("jackson-core", "dynamodb", "url-connection-client", "slf4j-nop")
                .contains("s3", "jsoup")
                .doesNotContain("sqs", "picocli", "apache5-client", "netty-nio-client", "s3proxy");
    }

    @ParameterizedTest
    @CsvSource({"SummaryFunction, 8", "IngestFunction, 16"})
    void staysWithinItsBudget(String function, int megabytes) throws IOException {
        assertThat(Files.size(zip(function))).isLessThanOrEqualTo(megabytes * 1024L * 1024);
    }

    @ParameterizedTest
    @ValueSource(strings = {"IngestFunction", "SummaryFunction"})
    void saysNothingOfWhenItWasBuilt(String function) throws IOException {
        assertThat(entries(function))
                .extracting(ZipEntry::getTimeLocal)
                .containsOnly(LocalDateTime.of(2026, 11, 23, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"IngestFunction", "SummaryFunction"})
    void itsHandlerLoadsFromTheZipAlone(String function) throws Exception {
        FunctionProcess.unzip(zip(function), folder);
        ClassLoader platform = ClassLoader.getPlatformClassLoader();
        try (URLClassLoader loader = new URLClassLoader(urls(), platform)) {
            Class<?> handler = loader.loadClass(handler(function));
            assertThat(handler.getConstructor().getParameterCount()).isZero();
            assertThat(handler.getInterfaces())
                    .extracting(Class::getName)
                    .contains(RequestStreamHandler.class.getName());
            assertThat(handler.getClassLoader()).isSameAs(loader);
        }
    }

    /** As Lambda has them: the folder, then the jars below lib. */
    private URL[] urls() throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        urls.add(folder.toUri().toURL());
        File[] jars = folder.resolve("lib").toFile().listFiles();
        for (File jar : jars == null ? new File[0] : jars) {
            urls.add(jar.toURI().toURL());
        }
        return urls.toArray(URL[]::new);
    }

    private static FunctionDeclaration declared(String function) {
        return DECLARED.function(function, Map.of("SummaryTable", "any"));
    }

    private static Path zip(String function) {
        return declared(function).zip();
    }

    private static String handler(String function) {
        return declared(function).handler().replaceFirst("::.*", "");
    }

    private static List<ZipEntry> entries(String function) throws IOException {
        try (ZipFile zip = new ZipFile(zip(function).toFile())) {
            return zip.stream().<ZipEntry>map(entry -> entry).toList();
        }
    }

    private static Set<String> packages(String function) throws IOException {
        return names(function, "dev/standfirst/([^/]+)/.*\\.class");
    }

    private static Set<String> libraries(String function) throws IOException {
        return names(function, "lib/(.+)-\\d[^/]*\\.jar");
    }

    private static Set<String> names(String function, String pattern) throws IOException {
        return entries(function).stream()
                .map(ZipEntry::getName)
                .filter(name -> name.matches(pattern))
                .map(name -> name.replaceFirst(pattern, "$1"))
                .collect(Collectors.toSet());
    }
}
