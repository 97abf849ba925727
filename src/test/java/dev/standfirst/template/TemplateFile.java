package dev.standfirst.template;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code template.yaml}, short forms of functions and what it includes along with it. */
final class TemplateFile {
    private static final Path FILE = Path.of("template.yaml");

    private TemplateFile() {}

    static Object read() {
        return read(FILE);
    }

    private static Object read(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            return content(
                    new Compose(LoadSettings.builder().build())
                            .composeReader(reader)
                            .orElseThrow(() -> new AssertionError(file + " is empty")));
        } catch (NoSuchFileException e) {
            throw new AssertionError("run mvn process-test-classes first, which makes " + file, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object content(Node node) {
        String tag = node.getTag().getValue();
        Object plain = plain(node);
        return switch (tag) {
            case "!Ref", "!Condition" -> Map.of(tag.substring(1), plain);
            case "!GetAtt" -> Map.of("Fn::GetAtt", List.of(((String) plain).split("\\.", 2)));
            default -> tag.startsWith("!") ? Map.of("Fn::" + tag.substring(1), plain) : plain;
        };
    }

    private static Object plain(Node node) {
        return switch (node) {
            case ScalarNode scalar -> scalar(scalar);
            case SequenceNode sequence ->
                    sequence.getValue().stream().map(TemplateFile::content).toList();
            case MappingNode mapping -> included(mapping(mapping));
            default -> throw new AssertionError("not allowed in a template: " + node);
        };
    }

    /** What stands where {@code members} include a file; JSON is read as the YAML that it is. */
    private static Object included(Map<String, Object> members) {
        if (members.get("Fn::Transform") instanceof Map<?, ?> transform
                && transform.get("Parameters") instanceof Map<?, ?> parameters) {
            return read(Path.of((String) parameters.get("Location")));
        }
        return members;
    }

    private static Object scalar(ScalarNode scalar) {
        if (scalar.getTag().equals(Tag.INT)) {
            return new BigInteger(scalar.getValue());
        }
        return scalar.getTag().equals(Tag.BOOL)
                ? Boolean.valueOf(scalar.getValue())
                : scalar.getValue();
    }

    private static Map<String, Object> mapping(MappingNode mapping) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (NodeTuple member : mapping.getValue()) {
            String name = ((ScalarNode) member.getKeyNode()).getValue();
            if (members.put(name, content(member.getValueNode())) != null) {
                throw new AssertionError("twice in one object: " + name);
            }
        }
        return members;
    }
}
