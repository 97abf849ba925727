package dev.standfirst.api;

import java.util.List;
import java.util.Map;

/**
 * What the summary function is told by its environment.
 *
 * @param tableName the table that summaries are kept in
 */
public record SummaryEnvironment(String tableName) {
    private static final String TABLE_NAME = "TABLE_NAME";

    /** The variables that are read. */
    public static final List<String> VARIABLES = List.of(TABLE_NAME);

    /**
     * @throws IllegalArgumentException if there is no table name
     */
    public SummaryEnvironment {
        if (tableName.isBlank()) {
            throw new IllegalArgumentException(TABLE_NAME + " is not set");
        }
    }

    /** What {@code variables} say. */
    public static SummaryEnvironment of(Map<String, String> variables) {
        return new SummaryEnvironment(variables.getOrDefault(TABLE_NAME, ""));
    }
}
