package dev.standfirst.article;

import org.jsoup.nodes.Element;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells elements that stand in a page but belong to no story, by what they are and by how they are
 * called.
 */
final class Clutter {
    private static final Set<String> TAGS =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "svg",
                    "math",
                    "canvas",
                    "iframe",
                    "object",
                    "embed",
                    "button",
                    "input",
                    "select",
                    "textarea",
                    "label",
                    "nav",
                    "footer",
                    "aside",
                    "figure",
                    "figcaption",
                    "picture",
                    "video",
                    "audio",
                    "dialog",
                    "menu",
                    "head",
                    "title");

    private static final Set<String> ROLES =
            Set.of("navigation", "complementary", "banner", "contentinfo", "dialog", "search");

    private static final Pattern INVISIBLE =
            Pattern.compile("display:\\s*none|visibility:\\s*hidden", Pattern.CASE_INSENSITIVE);

    private static final Set<String> NAMES =
            Set.of(
                    "share",
                    "shares",
                    "sharing",
                    "social",
                    "recirc",
                    "recirculation",
                    "comment",
                    "comments",
                    "commentlist",
                    "commentform",
                    "ad",
                    "ads",
                    "cookie",
                    "cookies",
                    "consent",
                    "gdpr",
                    "caption",
                    "captions",
                    "credit",
                    "credits",
                    "byline",
                    "bylines",
                    "author",
                    "authors",
                    "bio",
                    "tag",
                    "tags",
                    "toolbar",
                    "popup",
                    "modal",
                    "sidebar",
                    "footer",
                    "masthead",
                    "menu",
                    "nav",
                    "navigation",
                    "navbar",
                    "timestamp",
                    "trending",
                    "signup",
                    "login",
                    "carousel",
                    "tooltip",
                    "rating",
                    "ratings",
                    "pagination",
                    "pager",
                    "donate",
                    "donation",
                    "player",
                    "copyright",
                    "teaser",
                    "teasers",
                    "playlist",
                    "lightbox",
                    "poll",
                    "cta",
                    "widget",
                    "gallery",
                    "slideshow",
                    "rollover",
                    "popover",
                    "dropdown",
                    "flyout",
                    "overlay",
                    "hidden");

    /** Names that are written in many ways: "related", "relatedposts", "related-links". */
    private static final List<String> BEGINNINGS =
            List.of(
                    "related",
                    "recommend",
                    "newsletter",
                    "sponsor",
                    "advert",
                    "promo",
                    "breadcrumb",
                    "subscri",
                    "outbrain",
                    "taboola",
                    "disqus",
                    "socialmedia",
                    "sharebar",
                    "screenreader",
                    "visuallyhidden");

    private static final Set<String> PAIRS =
            Set.of(
                    "dateline meta",
                    "most read",
                    "most popular",
                    "more stories",
                    "read more",
                    "also read",
                    "sign up",
                    "print only",
                    "visually hidden",
                    "screen reader",
                    "sr only",
                    "read next",
                    "up next",
                    "see also",
                    "no print",
                    "post meta",
                    "entry meta",
                    "article meta",
                    "read time",
                    "reading time");

    /** What makes another thing of the name after it: "no-sidebar", "elementor-widget". */
    private static final Set<String> ABOUT =
            Set.of(
                    "has",
                    "no",
                    "with",
                    "without",
                    "not",
                    "elementor",
                    "xs",
                    "sm",
                    "md",
                    "lg",
                    "xl");

    /** What a story quotes from elsewhere is part of it: "social-media-embed". */
    private static final Set<String> QUOTED = Set.of("embed", "embedded", "embeds");

    /** Parts of a table or a sentence; their names say little. */
    private static final Set<String> PARTS =
            Set.of("tbody", "thead", "tr", "td", "th", "a", "b", "strong", "i", "em", "u", "mark");

    private static final Set<String> PICTURED =
            Set.of("image", "images", "img", "photo", "photos", "picture", "video", "media");

    private Clutter() {}

    /** Whether {@code element} holds no part of a story, whatever page it stands on. */
    static boolean is(Element element) {
        return TAGS.contains(element.normalName()) || isHidden(element);
    }

    private static boolean isHidden(Element element) {
        if (element.attributesSize() == 0 || element.normalName().equals("body")) {
            return false;
        }
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || ROLES.contains(element.attr("role"))
                || INVISIBLE.matcher(element.attr("style")).find();
    }

    /**
     * What {@code element} is called as only what stands beside a story is: "related" of
     * "related-links", "share" of "shareBar"; empty where it is called nothing so. Not "no-sidebar"
     * nor "commentary".
     */
    static String name(Element element) {
        if (element.attributesSize() == 0 || PARTS.contains(element.normalName())) {
            return "";
        }
        String ofClass = name(words(element.className()));
        return ofClass.isEmpty() ? name(words(element.id())) : ofClass;
    }

    /**
     * Whether {@code element} is called a picture; perhaps it is only a part of a story with one.
     */
    static boolean isNamedPicture(Element element) {
        return element.attributesSize() > 0
                && words(element.className()).stream().anyMatch(PICTURED::contains);
    }

    private static String name(List<String> words) {
        if (words.stream().anyMatch(QUOTED::contains)) {
            return "";
        }
        String before = "";
        for (String word : words) {
            boolean known = NAMES.contains(word) || begins(word);
            if ((known && !ABOUT.contains(before)) || PAIRS.contains(before + " " + word)) {
                return word;
            }
            before = word;
        }
        return "";
    }

    private static boolean begins(String word) {
        return BEGINNINGS.stream().anyMatch(word::startsWith);
    }

    /** The words of {@code name}: they end at capitals and at what is no letter. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= name.length(); i++) {
            if (i == name.length() || isEnd(name.charAt(i - 1), name.charAt(i))) {
                if (Character.isLetter(name.charAt(start))) {
                    words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = i;
            }
        }
        return words;
    }

    private static boolean isEnd(char before, char after) {
        return Character.isLetter(before) != Character.isLetter(after)
                || (Character.isLowerCase(before) && Character.isUpperCase(after));
    }
}
