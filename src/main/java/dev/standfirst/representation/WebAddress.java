package dev.standfirst.representation;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Addresses that a page may link. */
final class WebAddress {
    private WebAddress() {}

    /**
     * {@code address} if it is an absolute one of the web, http or https with a host; else null.
     */
    static @Nullable String web(@Nullable String address) {
        return address != null && isWeb(address) ? address : null;
    }

    private static boolean isWeb(String address) {
        try {
            URI uri = new URI(address);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("https") || scheme.equals("http"))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /**
     * Whether {@code address} is one of the web, a path of this site or a place of this page. None
     * has white space or controls: browsers drop some, and what is left may lead elsewhere.
     */
    static boolean isLink(String address) {
        return address.chars().noneMatch(c -> c <= ' ' || c == '\u007F') && isPlace(address);
    }

    private static boolean isPlace(String address) {
        return address.startsWith("#")
                || (address.startsWith("/")
                        && !address.startsWith("//")
                        && !address.startsWith("/\\"))
                || isWeb(address);
    }
}
