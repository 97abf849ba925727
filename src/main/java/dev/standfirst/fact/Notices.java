package dev.standfirst.fact;

import java.util.regex.Pattern;

/**
 * Tells lines that speak to the reader or about the page: promotions, captions, credits,
 * corrections, rights, times of publication. They may run into the story's text.
 */
final class Notices {
    /** How such a line begins. */
    private static final Pattern OPENING =
            Pattern.compile(
                    "(?:(?:q|a)\\s?:"
                            // invitations
                            + "|(?:watch|listen to) (?:a|the|this|our|as|how|live|below|more)\\b"
                            + "|(?:click|tap|scroll|swipe) (?:here|down|below|on|through|for|the)\\b"
                            + "|sign up|subscribe|(?:also )?read (?:more|also|next|the (?:full|rest|whole)|our|on)\\b"
                            + "|also read|see (?:also|more|below|our)\\b|follow (?:us|@|the latest|\\w+ on)"
                            + "|like us on|join (?:us|our|the conversation)|tune in\\b|stay tuned"
                            + "|check out (?:the|our|this|more)\\b|find out (?:more|how|what|why)\\b"
                            + "|let['’]s |let us |please |welcome to |don['’]t miss\\b|tell us\\b"
                            + "|for (?:more (?:\\w+ )?(?:information|details|news|stories|on)"
                            + "|the latest|confidential|help and)"
                            + "|have (?:a|any) (?:story|tip|news|views?)\\b|contact us|do you have"
                            + "|(?:send|e-?mail|text|call|phone|ring|whatsapp|write to)"
                            + " (?:us|your|the newsroom|the news desk|our|me|him|her)\\b"
                            + "|download (?:our|the) app|get (?:the|our) (?:app|latest|best|free|news)"
                            + "|got a (?:story|tip)|share (?:this|your)|vote in our|take our"
                            + "|sorry[, ]|if you (?:have been|are|or someone|['’]ve|need|want|would|have any)"
                            + "|support (?:our|local|independent|quality|the) \\w* ?journalism"
                            // labels
                            + "|(?:rolling|live|minute-by-minute) (?:coverage|updates|reporting|blog)\\b"
                            + "|(?:subs(?:titutes)?(?: not used)?|unused subs(?:titutes)?|referee|attendance"
                            + "|scorers?|booked|sent off|man of the match|categories|location|keywords)\\s?:"
                            + "|[^|\\n]{3,60} \\| [^|\\n]{0,40}\\d{4}\\b|[^|\\n]{3,60} \\| [^|\\n]{1,60} \\| "
                            + "|related(?: stories| articles)?:|(?:also|more) (?:of interest|from|on this)\\b"
                            + "|(?:more|watch|listen|photos?|pictures?|images?|video|source|credit|"
                            + "updated|published|posted|modified|correction|clarification|editor['’]s note"
                            + "|advertisement|sponsored|live|gallery|recommended|contributing|reporting"
                            + "|topics|tags|share|print|comments?|most read|top stories)\\s?[:|]"
                            + "|what happened next\\b|what (?:we know|you need to know|happens next)\\b"
                            + "|key (?:points|facts|takeaways)\\b|at a glance\\b"
                            // captions and credits
                            + "|(?:pictured|(?:left|right|top|bottom|cent(?:re|er)|above|below"
                            + "|inset|far left|far right|clockwise)(?: (?:left|right|cent(?:re|er)))?)\\s?[:,]"
                            + "|pictured (?:above|below|left|right|here|with|in|at)\\b"
                            + "|(?:from )?left to right\\b|from (?:the )?(?:left|right)[:,]"
                            + "|(?:above|below|left|right), |(?:file|stock|undated|handout) (?:photo|image|picture|pic)\\b"
                            + "|(?:photo|image|picture|video|graphic|illustration)s? ?(?:by|credit|courtesy|source|shows)\\b"
                            + "|(?:this|the|an?) (?:undated |handout |file |combination )(?:photo|image|picture|combination)"
                            + "|(?:story|words|text|reporting|additional reporting|written|edited|compiled|video"
                            + " produced|photographs?) by [\\p{Lu}]"
                            + "|our (?:own )?(?:correspondents?|reporters?) (?:observed|learnt|learned|gathered|saw)\\b"
                            // rights, corrections, times
                            + "|(?:the|this) (?:story|article|report) you (?:have )?(?:just )?read\\b"
                            + "|copyright|©|\\(c\\)|all rights reserved|story continues|continue reading"
                            + "|(?:this|an earlier|a previous) (?:article|story|report|post|piece|page|version|transcript)"
                            + " (?:was|has|had|is (?:from|part)|originally|first|includes|contains|may|of this|will be|misstated|incorrectly)"
                            + "|the headline (?:of|on|to) this|the bbc is not responsible|the views expressed"
                            + "|opinions expressed|(?:last )?(?:updated|published|posted|modified)\\s?(?:at|on)?:?\\s?\\d"
                            + "|(?:last )?(?:updated|published|posted|modified) ?[-–—] ?\\w"
                            + "|\\(?[\\p{L}.'’-]+(?: [\\p{L}.'’-]+){1,3} is an? (?:\\w+ ){0,3}"
                            + "(?:writer|reporter|correspondent|columnist|journalist|contributor)"
                            + " (?:for|at|with|to|based|in)\\b"
                            + "|advertisement\\b|first published|\\d{1,2}[:.]\\d\\d ?(?:gmt|bst|est|edt|utc)\\b"
                            + "|(?:tel|telephone|phone|fax|e-?mail)\\s?[:.])",
                    Pattern.CASE_INSENSITIVE);

    /** What such a line holds anywhere. */
    private static final Pattern WITHIN =
            Pattern.compile(
                    "contribut(?:ed|ing) (?:to (?:this|the) (?:report|story|article)|reporting)"
                            + "|contributed reporting|all rights reserved"
                            + "|(?:story|article) was (?:distributed|provided|produced) by"
                            + "|(?:our|free|daily|weekly|e-?mail) newsletters?\\b|terms and conditions"
                            + "|\\bwww\\.|https?://|\\bpic\\.twitter|\\w@\\w|</?[a-z]+[ >]|scroll down"
                            + "|file (?:photo|picture|image)|click (?:here|on|through) (?!to this)"
                            + "|click here|getty images|shutterstock|(?:ap|epa|afp|pa) photo/"
                            + "|(?:reuters|afp|epa|ap photo)/\\p{Lu}|on (?:facebook|twitter|instagram) @"
                            + "|follow (?:him|her|them|us) on (?:twitter|facebook|instagram)"
                            + "|was amended on|has been (?:corrected|amended)|accepting comments"
                            + "|for video\\b.{0,12}$|report a typo",
                    Pattern.CASE_INSENSITIVE);

    private Notices() {}

    /** Whether {@code sentence} is such a line. It takes time linear in the sentence. */
    static boolean holds(String sentence) {
        return OPENING.matcher(sentence).lookingAt() || WITHIN.matcher(sentence).find();
    }
}
