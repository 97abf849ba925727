package dev.standfirst.local;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads YAML with CloudFormation's tags: a tagged node becomes a map of its one long-form name, as
 * {@code !Ref X} becomes {@code {Ref: X}}. Scalars stay strings.
 */
final class Yaml {
    private Yaml() {}

    static Object read(String yaml) {
        return new Compose(LoadSettings.builder().build())
                .composeString(yaml)
                .map(Yaml::value)
                .orElseThrow(() -> new IllegalArgumentException("an empty document"));
    }

    private static Object value(Node node) {
        String tag = node.getTag().getValue();
        return tag.startsWith("!") ? Map.of(longForm(tag), plain(node)) : plain(node);
    }

    private static String longForm(String tag) {
        String name = tag.substring(1);
        return name.equals("Ref") || name.equals("Condition") ? name : "Fn::" + name;
    }

    private static Object plain(Node node) {
        return switch (node) {
            case ScalarNode scalar -> scalar.getValue();
            case SequenceNode sequence -> sequence.getValue().stream().map(Yaml::value).toList();
            case MappingNode mapping -> map(mapping);
            default -> throw new IllegalArgumentException("not understood: " + node);
        };
    }

    private static Map<String, Object> map(MappingNode mapping) {
        Map<String, Object> map = new LinkedHashMap<>();
        mapping.getValue()
                .forEach(entry ->
                        map.put(
                                String.valueOf(plain(entry.getKeyNode())),
                                value(entry.getValueNode())));
        return map;
    }

    /** Looks into what {@link #read} returned: each step is a map's key or a list's index. */
    static Object at(Object yaml, String... path) {
        Object here = yaml;
        for (String step : path) {
            Object next =
                    switch (here) {
                        case Map<?, ?> map -> map.get(step);
                        case List<?> list -> list.get(Integer.parseInt(step));
                        default -> null;
                    };
            if (next == null) {
                throw new IllegalArgumentException("nothing at " + String.join(".", path));
            }
            here = next;
        }
        return here;
    }
}
