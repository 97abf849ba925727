package dev.standfirst.api;

import java.util.List;
import java.util.Map;

/**
 * What the summary function is told by its environment.
 *
 * @param tableName the table that summaries are kept in
 * @param access who may read: {@code Public}, {@code Jwt} or {@code Iam}
 * @param corsOrigins the origins whose pages may read, joined by commas; {@code *} for all, empty
 *     for none
 * @param deployment tells this deployment from others; what clients hand back is signed with it
 */
public record SummaryEnvironment(
        String tableName, String access, String corsOrigins, String deployment) {
    private static final String TABLE_NAME = "TABLE_NAME";
    private static final String ACCESS = "ACCESS";
    private static final String CORS_ORIGINS = "CORS_ORIGINS";
    private static final String DEPLOYMENT = "DEPLOYMENT";

    /** The variables that are read. */
    public static final List<String> VARIABLES =
            List.of(TABLE_NAME, ACCESS, CORS_ORIGINS, DEPLOYMENT);

    /**
     * @throws IllegalArgumentException if one of them has no value that it can have
     */
    public SummaryEnvironment {
        required(TABLE_NAME, tableName);
        required(DEPLOYMENT, deployment);
        Access.of(access);
    }

    private static void required(String name, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(name + " is not set");
        }
    }

    /** What {@code variables} say. */
    public static SummaryEnvironment of(Map<String, String> variables) {
        return new SummaryEnvironment(
                variables.getOrDefault(TABLE_NAME, ""),
                variables.getOrDefault(ACCESS, ""),
                variables.getOrDefault(CORS_ORIGINS, ""),
                variables.getOrDefault(DEPLOYMENT, ""));
    }
}
