package dev.standfirst.representation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A style sheet of the project's, written into each page so that a page is one file.
 *
 * @param css as it stands in the page, character by character: its hash allows it
 */
record Style(String css) {
    /** The sheets of these names, one after the other. */
    static Style of(String... names) {
        StringBuilder css = new StringBuilder("\n");
        for (String name : names) {
            css.append(read(name));
        }
        return new Style(css.toString());
    }

    private static String read(String name) {
        try (InputStream in = Style.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Content-Security-Policy of a page with this style alone, without forms. */
    String policy() {
        return policy("'none'");
    }

    /** That, with forms that ask this site. */
    String policyWithForms() {
        return policy("'self'");
    }

    private String policy(String forms) {
        return "default-src 'none'; style-src 'sha256-"
                + hash()
                + "'; base-uri 'none'; form-action "
                + forms
                + "; frame-ancestors 'none'";
    }

    private String hash() {
        try {
            byte[] bytes = css.getBytes(StandardCharsets.UTF_8);
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
