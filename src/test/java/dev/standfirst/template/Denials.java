package dev.standfirst.template;

import java.util.Map;

/** Statements that deny something to everybody. */
final class Denials {
    private Denials() {}

    static Map<String, Object> unencrypted(String action, Object resource) {
        return Map.of(
                "Sid",
                "EncryptedConnectionsOnly",
                "Effect",
                "Deny",
                "Principal",
                "*",
                "Action",
                action,
                "Resource",
                resource,
                "Condition",
                Map.of("Bool", Map.of("aws:SecureTransport", false)));
    }
}
