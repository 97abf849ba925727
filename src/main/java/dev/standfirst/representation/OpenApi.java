package dev.standfirst.representation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** An OpenAPI 3.1 document, as far as its reference shows it. */
record OpenApi(JsonObject root) {
    private static final String COMPONENTS = "#/components/";

    /** What can be done by {@code GET}, in the document's order. */
    List<Operation> operations() {
        JsonObject paths = root.object("paths");
        List<Operation> operations = new ArrayList<>();
        for (String path : paths.names()) {
            JsonObject item = paths.object(path);
            if (item.has("get")) {
                operations.add(new Operation(path, item));
            }
        }
        return operations;
    }

    /** Those by their first tag. */
    Map<String, List<Operation>> operationsByTag() {
        Map<String, List<Operation>> groups = new LinkedHashMap<>();
        for (Operation operation : operations()) {
            groups.computeIfAbsent(operation.tag(), tag -> new ArrayList<>()).add(operation);
        }
        return groups;
    }

    /** The components of a kind, by name. */
    JsonObject components(String kind) {
        return root.object("components").object(kind);
    }

    /** {@code object}, or the component that it refers to; an empty one where there is none. */
    JsonObject resolved(JsonObject object) {
        String reference = object.string("$ref");
        if (reference == null) {
            return object;
        }
        String[] place = reference.replace(COMPONENTS, "").split("/", 2);
        return components(place[0]).object(place[place.length - 1]);
    }

    /** The name of the component that {@code object} refers to; empty where it is no reference. */
    static String component(JsonObject object) {
        String reference = Objects.requireNonNullElse(object.string("$ref"), "");
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    /** The members of the object of that name, references followed, by name. */
    Map<String, JsonObject> resolvedMembers(JsonObject object, String name) {
        JsonObject members = object.object(name);
        Map<String, JsonObject> resolved = new LinkedHashMap<>();
        members.names().forEach(key -> resolved.put(key, resolved(members.object(key))));
        return resolved;
    }

    /**
     * A path that can be got.
     *
     * @param item all that the document says about it
     */
    record Operation(String path, JsonObject item) {
        JsonObject get() {
            return item.object("get");
        }

        /** What it takes, some of it by reference. */
        List<JsonObject> parameters() {
            return Stream.of(item, get())
                    .flatMap(part -> part.objects("parameters", parameter -> parameter).stream())
                    .toList();
        }

        /** Its place in the page. */
        String id() {
            String id = get().words("operationId");
            return id == null ? Prose.slug(path) : id;
        }

        String title() {
            String summary = get().words("summary");
            return summary == null ? path : summary;
        }

        boolean hasHead() {
            return item.has("head");
        }

        private String tag() {
            List<String> tags = get().strings("tags");
            return tags.isEmpty() ? "Resources" : tags.getFirst();
        }
    }
}
