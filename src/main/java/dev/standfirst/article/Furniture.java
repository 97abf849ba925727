package dev.standfirst.article;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells lines that stand in an article but are no part of its story: promotions, links, captions'
 * credits, copyright.
 */
final class Furniture {
    /** Promotions are short; a story's paragraph that happens to begin like one mostly is not. */
    private static final int LONGEST = 220;

    private static final List<Pattern> LINES =
            List.of(
                    // links to other stories: "Also read: …", but not "Read the report's words: …"
                    line("(also|further) read(ing)?\\b.*"),
                    line("(read|see|watch|listen|hear)( (also|more|next|now|on)|:).*"),
                    line(
                            "(related( (articles?|stories|story|links?|content|news|topics?))?|more on this( story)?|more from .{1,40}|you (may|might) (also )?like(…|[.]{3})?|recommended|most (read|popular)|in other news|don[’']t miss|trending|up next|elsewhere)\\s*(:.*)?"),
                    line("more (stories|news|coverage|reading)\\b.{0,60}"),
                    line("(click|tap|swipe) (here|below|on|to|through)\\b.*"),
                    line("scroll (down|on) (for|to)\\b.*"),
                    // subscriptions and social media
                    line(
                            "(sign up|subscribe|register|log in|join)\\b.*\\b(newsletters?|e-?mails?|alerts?|updates?|podcasts?|briefings?|inbox|channel|free|today|now|here|us)\\b.*"),
                    line("(get|receive) .{0,60}\\b(newsletters?|inbox|alerts?|e-?mails?)\\b.*"),
                    line(
                            "(subscribe|sign up|log in|newsletters?|advertisements?|advert|ad|sponsored( content)?|promoted|comments?|share|share this( article| story)?|print|save|email|tweet|facebook|twitter|whatsapp)"),
                    line(
                            "(follow|like|find|join) (us|.{1,40}) on (facebook|twitter|x|instagram|linkedin|threads|bluesky|mastodon|tiktok|youtube|whatsapp)\\b.*"),
                    line(
                            ".*\\bfollow (him|her|them|me|us|@?\\w+) on (facebook|twitter|x|instagram|linkedin|threads|bluesky|mastodon|tiktok|youtube)\\b.*"),
                    line(
                            "(filed under|tags?|topics?|categor(y|ies)|posted in|tagged( with)?|labels)\\s*:.*"),
                    line(
                            "[(\\[]?(additional |with )?(reporting|writing|editing)( and (reporting|writing|editing))? by .*"),
                    line(".{0,120}\\b(can|may) be (reached|contacted) (at|by|on|via)\\b.*"),
                    line("(estimated )?(reading|read) time:? .{1,20}|\\d+[ -]min(ute)?s?( read)?"),
                    line(
                            "(join the conversation|back to (the )?(gallery|top)|view comments|leave a (comment|reply)|like this|close)\\W*"),
                    line("https?://\\S+"),
                    line("(download|get) (our|the) .{0,30}\\bapp\\b.*"),
                    line("(story|article) continues (below|after).*"),
                    line("advertisement\\b.{0,40}"),
                    // credits, captions and rights
                    line(
                            "[(\\[]?(photo|photograph|photographs|image|picture|video|file|graphic|illustration|caption)s?( (credits?|by|courtesy( of)?)\\b.*|:.*|\\s*[/|].*)"),
                    line(
                            "[(\\[]?(ap|afp|reuters|getty( images)?|epa|pa|shutterstock|istock) (photo|images?|file|via|/).*"),
                    line("(©|\\(c\\)|copyright (©|\\(c\\)|by\\b|\\d{4})).*"),
                    line("all rights reserved\\b.*"),
                    line(
                            "this (material|article|story|post) (may not be|first appeared|was (originally|first) published|originally appeared)\\b.*"),
                    line(
                            "(last |first )?(published|updated|posted|modified)( (on|at))?:? ?(\\d|(mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\b).{0,60}"),
                    // wire conventions
                    line("[(\\[]?(more( (to )?follows?)?|ends?|endit|-?30-?|mf)[)\\]]?"),
                    line("(bc|[ap]m)-\\S.{2,80}"),
                    line("page \\d+( of \\d+)?"),
                    line("[-_*#=~. ]{2,}"));

    private Furniture() {}

    /** Whether {@code paragraph}, without white space around it, is furniture. */
    static boolean is(String paragraph) {
        if (paragraph.length() > LONGEST || paragraph.indexOf('“') == 0) {
            return false;
        }
        String line = TextLines.inOneLine(paragraph).toLowerCase(Locale.ROOT);
        return LINES.stream().anyMatch(pattern -> pattern.matcher(line).matches());
    }

    private static Pattern line(String regex) {
        return Pattern.compile(regex);
    }
}
