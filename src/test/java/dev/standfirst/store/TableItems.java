package dev.standfirst.store;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.util.Map;
import java.util.Set;

/** The table's items, for tests that look at the table itself. */
public final class TableItems {
    /**
     * What differs from run to run: when, by which request and after which event it was written.
     */
    public static final Set<String> OF_THE_WRITE =
            Set.of("storedAt", "requestId", Items.REVISION, Items.SEQUENCER);

    private TableItems() {}

    /** The item of one part of {@code entry}. */
    public static Map<String, AttributeValue> of(Entry entry, Part part) {
        return Items.of(entry, part, "none");
    }
}
