package dev.standfirst.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;

import java.util.List;

/**
 * The contract's schemas, by JSON Schema 2020-12 with formats asserted. A member that an object's
 * schema does not name is a fault, unless the schema says that there may be more.
 */
final class Schemas {
    private final ObjectNode components;
    private final SchemaRegistry registry =
            SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    builder ->
                            builder.schemaRegistryConfig(
                                    SchemaRegistryConfig.builder()
                                            .formatAssertionsEnabled(true)
                                            .build()));

    Schemas(ObjectNode contract) {
        components = contract.withObject("/components").deepCopy();
        components.withObject("/schemas").forEach(Schemas::close);
    }

    /** What is wrong with {@code json} by {@code schema}, which may refer to the components. */
    List<String> faults(JsonNode schema, String json) {
        ObjectNode closed = schema.deepCopy();
        close(closed);
        ObjectNode document = Contract.JSON.createObjectNode();
        document.set("components", components);
        document.putArray("allOf").add(closed);
        return registry
                .getSchema(document.toString(), InputFormat.JSON)
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Error::toString)
                .toList();
    }

    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object
                && object.path("properties").isObject()
                && !object.has("additionalProperties")
                && object.path("type").asText().equals("object")) {
            object.put("unevaluatedProperties", false);
        }
        schema.forEach(Schemas::close);
    }
}
