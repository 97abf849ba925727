package dev.standfirst.local;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;

import dev.standfirst.calls.CallRecorder;

import org.jspecify.annotations.Nullable;

import software.amazon.awssdk.utilslite.SdkInternalThreadLocal;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A function's own JVM, as the managed runtime has it: Lambda's libraries on the class path, and
 * the deployment zip in the working directory, where the runtime interface client loads it from.
 */
final class FunctionProcess {
    /** Of a function's memory, what the managed runtime gives to the heap. */
    private static final double HEAP_SHARE = 0.85;

    /** Where its calls of AWS are written down, null for nowhere. */
    private static final @Nullable String CALLS = System.getProperty(CallRecorder.FOLDER);

    private static final String INTERCEPTORS =
            "software/amazon/awssdk/global/handlers/execution.interceptors";

    private final FunctionDeclaration function;
    private final Path taskRoot;
    private final Path log;
    private final Path library;
    private final String classPath;

    /**
     * Unpacks the function.
     *
     * @param work a folder for this function's files
     * @param log what it prints
     */
    FunctionProcess(FunctionDeclaration function, Path work, Path log) throws IOException {
        this.function = function;
        this.taskRoot = work.resolve("task").toAbsolutePath();
        this.log = log;
        this.library = work.resolve("runtime-client.so").toAbsolutePath();
        deleted(work);
        unzip(function.zip(), taskRoot);
        if (CALLS != null) {
            addRecorder(taskRoot);
        }
        Files.deleteIfExists(log);
        NativeLibrary.unpack(library);
        classPath = runtimeClassPath(work.resolve("runtime").toAbsolutePath());
    }

    /** Where the function's output goes. */
    Path log() {
        return log;
    }

    /**
     * Starts the JVM.
     *
     * @param runtimeApi host and port of the Runtime API
     * @param services the variables with which it finds S3 and DynamoDB
     */
    Process start(String runtimeApi, Map<String, String> services) {
        ProcessBuilder builder =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx" + (int) (function.megabytes() * HEAP_SHARE) + "m",
                                "-XX:+UseSerialGC",
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                // as the managed runtime has it, else CRaC's hooks never run
                                "-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac",
                                // else all functions would unpack it to one place
                                "-Dcom.amazonaws.services.lambda.runtime.api.client.runtimeapi.NativeClient.JNI="
                                        + library,
                                "-cp",
                                classPath,
                                FunctionMain.class.getName(),
                                function.handler())
                        .directory(taskRoot.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().clear();
        builder.environment().putAll(environment(runtimeApi));
        builder.environment().putAll(services);
        if (CALLS != null) {
            builder.command()
                    .add(1, "-D" + CallRecorder.FOLDER + "=" + Path.of(CALLS).toAbsolutePath());
        }
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> environment(String runtimeApi) {
        return Stream.concat(
                        function.environment().entrySet().stream(),
                        Map.of(
                                "PATH",
                                "/usr/local/bin:/usr/bin:/bin",
                                "LANG",
                                "en_US.UTF-8",
                                "TZ",
                                "UTC",
                                "_HANDLER",
                                function.handler(),
                                "LAMBDA_TASK_ROOT",
                                taskRoot.toString(),
                                "AWS_LAMBDA_FUNCTION_NAME",
                                function.name(),
                                "AWS_LAMBDA_FUNCTION_VERSION",
                                "$LATEST",
                                "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
                                Integer.toString(function.megabytes()),
                                "AWS_LAMBDA_INITIALIZATION_TYPE",
                                "on-demand",
                                "AWS_LAMBDA_RUNTIME_API",
                                runtimeApi)
                                .entrySet()
                                .stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Lambda's own libraries, and this project's watch on its own: no other class of the tests. */
    private static String runtimeClassPath(Path folder) throws IOException {
        copy(nameOf(FunctionMain.class), folder);
        return Stream.concat(
                        Stream.of(folder.toString()),
                        List.of(
                                        AWSLambda.class,
                                        Context.class,
                                        PojoSerializer.class,
                                        SdkInternalThreadLocal.class)
                                .stream()
                                .map(FunctionProcess::jarOf))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The SDK finds it only beside itself, where the zip's files are. */
    private static void addRecorder(Path taskRoot) throws IOException {
        copy(nameOf(CallRecorder.class), taskRoot);
        copy(INTERCEPTORS, taskRoot);
    }

    private static String nameOf(Class<?> type) {
        return type.getName().replace('.', '/') + ".class";
    }

    private static void copy(String resource, Path folder) throws IOException {
        Path copy = folder.resolve(resource);
        Files.createDirectories(copy.getParent());
        try (InputStream from = FunctionProcess.class.getResourceAsStream("/" + resource)) {
            Files.copy(from, copy, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String jarOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static void unzip(Path zip, Path folder) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            Enumeration<? extends ZipEntry> entries = file.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (entry.isDirectory()) {
                    continue;
                }
                Path to = folder.resolve(entry.getName());
                Files.createDirectories(to.getParent());
                try (InputStream from = file.getInputStream(entry)) {
                    Files.copy(from, to);
                }
            }
        }
    }

    private static void deleted(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
