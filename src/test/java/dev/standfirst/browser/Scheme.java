package dev.standfirst.browser;

import java.util.Locale;

/** The colours that a reader prefers. */
public enum Scheme {
    LIGHT,
    DARK;

    /** As CSS has it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
