package dev.standfirst.build;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A software bill of materials in CycloneDX's JSON. Nothing in it depends on when it was made. */
final class Bom {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode document;

    private Bom(ObjectNode document) {
        this.document = document;
    }

    static Bom read(Path file) throws IOException {
        return new Bom((ObjectNode) JSON.readTree(file.toFile()));
    }

    List<Component> components() {
        return document.path("components").valueStream().map(Component::of).toList();
    }

    /**
     * The bill of {@code file}, of what this one has.
     *
     * @param libraries the SHA-256 of each jar that it holds
     * @throws IllegalArgumentException if one of them is not in this bill
     */
    Bom of(Path file, Collection<String> libraries) throws IOException {
        Set<String> kept =
                components().stream()
                        .filter(component -> libraries.contains(component.sha256()))
                        .map(Component::ref)
                        .collect(Collectors.toSet());
        if (kept.size() != Set.copyOf(libraries).size()) {
            throw new IllegalArgumentException(file + " holds a jar that no dependency is");
        }
        String sha256 = Sha256.of(Files.readAllBytes(file));
        ObjectNode bill = document.deepCopy();
        bill.put("serialNumber", "urn:uuid:" + uuid(file.getFileName() + sha256));
        describe(bill.withObject("/metadata/component"), file, sha256);
        String whole = bill.at("/metadata/component/bom-ref").asText();
        keep(bill.withArray("components"), component -> kept.contains(ref(component, "bom-ref")));
        ArrayNode dependencies = bill.withArray("dependencies");
        keep(dependencies, of -> ref(of, "ref").equals(whole) || kept.contains(ref(of, "ref")));
        for (JsonNode of : dependencies) {
            keep(((ObjectNode) of).withArray("dependsOn"), on -> kept.contains(on.asText()));
        }
        return new Bom(bill);
    }

    private static void describe(ObjectNode component, Path file, String sha256) {
        component.put("type", "application").put("name", file.getFileName().toString());
        component.withArray("hashes").addObject().put("alg", "SHA-256").put("content", sha256);
    }

    private static String ref(JsonNode node, String field) {
        return node.path(field).asText();
    }

    private static void keep(ArrayNode array, Predicate<JsonNode> wanted) {
        array.removeIf(wanted.negate());
    }

    private static UUID uuid(String of) {
        return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8));
    }

    void write(Path file) throws IOException {
        String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n";
        Files.writeString(file, text);
    }
}
