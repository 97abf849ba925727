package dev.standfirst.build;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes what is derived from the contract: {@code CONTRACT FOLDER}.
 *
 * <ul>
 *   <li>{@code openapi-aws.json}, which the template includes: what API Gateway is given
 *   <li>{@code openapi-3.0.json}, from which clients are generated
 * </ul>
 */
public final class DerivedApis {
    private static final ObjectMapper JSON = new ObjectMapper();

    private DerivedApis() {}

    public static void main(String[] args) throws IOException {
        JsonNode contract = JSON.readTree(Path.of(args[0]).toFile());
        Path folder = Files.createDirectories(Path.of(args[1]));
        write(folder.resolve("openapi-aws.json"), DeployedApi.of(contract));
        write(folder.resolve("openapi-3.0.json"), OpenApi30.of(contract));
    }

    private static void write(Path file, JsonNode document) throws IOException {
        String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n";
        Files.writeString(file, text);
    }
}
