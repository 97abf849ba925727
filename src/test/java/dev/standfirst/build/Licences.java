package dev.standfirst.build;

import java.util.List;
import java.util.Set;

/** Under which licences what is shipped may stand. */
final class Licences {
    /** All of them let the whole be used and passed on under this project's own, Apache-2.0. */
    static final Set<String> ALLOWED = Set.of("Apache-2.0", "BSD-2-Clause", "MIT", "MIT-0");

    private Licences() {}

    /**
     * Passes where each of {@code components} states a licence, and none that is not allowed.
     *
     * @throws IllegalStateException that names all others
     */
    static void check(List<Component> components) {
        List<String> refused =
                components.stream()
                        .filter(component -> !isAllowed(component.licences()))
                        .map(component -> component.ref() + " " + component.licences())
                        .toList();
        if (!refused.isEmpty()) {
            throw new IllegalStateException("not shipped under one of " + ALLOWED + ": " + refused);
        }
    }

    private static boolean isAllowed(List<String> licences) {
        return !licences.isEmpty() && ALLOWED.containsAll(licences);
    }
}
