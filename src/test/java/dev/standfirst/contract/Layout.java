package dev.standfirst.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How the contract is laid out: an object or a list stands in one line where it has room. */
final class Layout {
    private static final int WIDTH = 120;
    private static final String STEP = "  ";

    private Layout() {}

    static String of(JsonNode document) {
        return laidOut(document, "", 0) + "\n";
    }

    /**
     * @param taken columns of the line that are taken by what stands around {@code node}
     */
    private static String laidOut(JsonNode node, String indent, int taken) {
        String line = line(node);
        if (!node.isContainerNode() || node.isEmpty() || taken + line.length() <= WIDTH) {
            return line;
        }
        List<String> parts = new ArrayList<>();
        String inner = indent + STEP;
        if (node instanceof ObjectNode object) {
            object.properties()
                    .forEach(member -> {
                        String start = inner + quoted(member.getKey()) + ": ";
                        // one more for the comma
                        parts.add(start + laidOut(member.getValue(), inner, start.length() + 1));
                    });
            return "{\n" + String.join(",\n", parts) + "\n" + indent + "}";
        }
        node.forEach(element -> parts.add(inner + laidOut(element, inner, inner.length() + 1)));
        return "[\n" + String.join(",\n", parts) + "\n" + indent + "]";
    }

    private static String line(JsonNode node) {
        return switch (node) {
            case ObjectNode object ->
                    object.properties().stream()
                            .map(member -> quoted(member.getKey()) + ": " + line(member.getValue()))
                            .collect(Collectors.joining(", ", "{", "}"));
            case ArrayNode array ->
                    array.valueStream()
                            .map(Layout::line)
                            .collect(Collectors.joining(", ", "[", "]"));
            default -> node.toString();
        };
    }

    private static String quoted(String text) {
        return TextNode.valueOf(text).toString();
    }
}
