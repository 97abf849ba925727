package dev.standfirst.cli;

import dev.standfirst.article.Article;
import dev.standfirst.article.ArticleReader;
import dev.standfirst.article.Gzip;
import dev.standfirst.article.Reading;
import dev.standfirst.article.Refusal;
import dev.standfirst.article.Upload;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The articles that a command line names, and printing a report of each. */
final class Uploads {
    private static final int HIGHEST_LIMIT = 1 << 30;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Article files; folders are walked in name order, without hidden files.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--max-bytes",
            paramLabel = "N",
            description = "Refuse files of more than N bytes (default: ${DEFAULT-VALUE}).")
    private int limit = ArticleReader.DEFAULT_LIMIT;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    /**
     * Prints {@code report} of each article, in order, one per line.
     *
     * @return the exit status: 1 where something was refused or could not be read, else 0
     * @throws ParameterException if the limit is not one
     */
    int print(Report report) {
        if (limit < 1 || limit > HIGHEST_LIMIT) {
            throw new ParameterException(
                    command.commandLine(), "--max-bytes must be from 1 to " + HIGHEST_LIMIT);
        }
        try {
            OutputStream out = new BufferedOutputStream(System.out);
            int status = print(report, out);
            out.flush();
            return System.out.checkError() ? 1 : status;
        } catch (IOException | UncheckedIOException e) {
            return failed("giving up", e);
        }
    }

    private int print(Report report, OutputStream out) throws IOException {
        int status = 0;
        for (Path path : paths) {
            for (Path file : files(path)) {
                status |= print(report, file, out);
            }
        }
        return status;
    }

    private int print(Report report, Path file, OutputStream out) throws IOException {
        String id = file.toString();
        Reading reading;
        byte[] line;
        try {
            reading = read(report, file);
            line = line(report, id, reading);
        } catch (IOException | RuntimeException e) {
            return failed(id, e);
        }
        out.write(line);
        out.write('\n');
        return reading instanceof Reading.Read ? 0 : 1;
    }

    private Reading read(Report report, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = Gzip.inflated(in.readNBytes(limit + 1), limit);
            return bytes.length > limit
                    ? new Reading.Refused(ArticleReader.tooLarge(limit))
                    : report.read(Upload.of(file.toString(), bytes));
        }
    }

    private static byte[] line(Report report, String id, Reading reading) {
        return switch (reading) {
            case Reading.Read(Article article) -> report.of(id, article);
            case Reading.Refused(Refusal refusal) -> report.of(id, refusal);
            case Reading.Withdrawn() -> ReadingJson.withdrawal(id);
        };
    }

    private List<Path> files(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> walk = Files.walk(path)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> isShown(path.relativize(file)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isShown(Path file) {
        for (Path part : file) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }

    private int failed(String doing, Exception e) {
        String cause = e instanceof NoSuchFileException ? "no such file" : e.toString();
        command.commandLine().getErr().println("standfirst: " + doing + ": " + cause);
        return 1;
    }
}
