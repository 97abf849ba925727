package dev.standfirst.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class LocalFunctionIT {
    @TempDir private static Path folder;

    private static LocalFunction function;

    @BeforeAll
    static void start() throws IOException {
        FunctionDeclaration declaration =
                new FunctionDeclaration(
                        "Trial",
                        zip(),
                        TrialHandler.class.getName() + "::handleRequest",
                        Duration.ofSeconds(2),
                        256,
                        Map.of());
        function =
                new LocalFunction(
                        declaration, folder.resolve("work"), folder.resolve("trial.log"), Map.of());
    }

    @AfterAll
    static void close() {
        function.close();
    }

    @Test
    void oneProcessAnswersOneEventAfterTheOther() throws FunctionException, InterruptedException {
        assertThat(invoke("pid")).isEqualTo(invoke("pid"));
    }

    @Test
    void aProcessThatIsLateIsReplaced() throws FunctionException, InterruptedException {
        String before = invoke("pid");
        assertThatThrownBy(() -> invoke("hang"))
                .isInstanceOf(FunctionException.class)
                .hasMessage("timed out after 2 s");
        assertThat(ProcessHandle.of(Long.parseLong(before)).filter(ProcessHandle::isAlive))
                .isEmpty();
        assertThat(invoke("pid")).isNotEqualTo(before);
    }

    @Test
    void aProcessThatEndsIsReplaced() throws FunctionException, InterruptedException {
        String before = invoke("pid");
        assertThatThrownBy(() -> invoke("exit"))
                .isInstanceOf(FunctionException.class)
                .hasMessage("the process ended");
        assertThat(invoke("pid")).isNotEqualTo(before);
    }

    @Test
    void anExceptionIsTheFunctionsFailureAndNotItsEnd()
            throws FunctionException, InterruptedException {
        String before = invoke("pid");
        assertThatThrownBy(() -> invoke("fail"))
                .isInstanceOf(FunctionException.class)
                .hasMessageContaining("as asked");
        assertThat(invoke("pid")).isEqualTo(before);
    }

    private static String invoke(String what) throws FunctionException, InterruptedException {
        byte[] event = ('"' + what + '"').getBytes(StandardCharsets.UTF_8);
        return new String(function.invoke(event), StandardCharsets.UTF_8);
    }

    private static Path zip() throws IOException {
        String name = TrialHandler.class.getName().replace('.', '/') + ".class";
        Path zip = folder.resolve("trial.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip));
                InputStream in = TrialHandler.class.getResourceAsStream("/" + name)) {
            out.putNextEntry(new ZipEntry(name));
            in.transferTo(out);
        }
        return zip;
    }
}
