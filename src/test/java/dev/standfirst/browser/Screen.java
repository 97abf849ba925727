package dev.standfirst.browser;

/** What a page is shown on, in CSS pixels. */
public enum Screen {
    /** The least that WCAG's reflow asks for. */
    NARROW(320, 640, true),
    PHONE(360, 780, true),
    DESKTOP(1280, 800, false);

    private final int width;
    private final int height;
    private final boolean mobile;

    Screen(int width, int height, boolean mobile) {
        this.width = width;
        this.height = height;
        this.mobile = mobile;
    }

    public int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Whether the page's own viewport element counts, and a touch is what points. */
    boolean mobile() {
        return mobile;
    }
}
