package dev.standfirst.article;

/** Addresses in documents, which may be names of any kind. */
final class Addresses {
    private Addresses() {}

    /** Whether {@code address} leads to somewhere on the web. */
    static boolean isWeb(String address) {
        return address.startsWith("https://") || address.startsWith("http://");
    }
}
