package crossread.ingest.text;

import java.util.regex.Pattern;

/** How the furniture of a page reads, one pattern for each sort of it. */
final class FurniturePatterns {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** Things of a page, an app or an account, which an article seldom speaks of. */
    private static final String PAGE =
            "(?:buttons?|(?:this|our|the|web) ?(?:page|site|website|app|channel|feed)|home ?page|"
                    + "newsletters?|inbox|mailing list|premium|subscriptions?|subscribers?|"
                    + "notifications?|alerts|cookies|javascript|browser|podcasts?|e-?mail updates|"
                    + "whatsapp|telegram|facebook|twitter|instagram|you ?tube|tiktok|linkedin|threads|"
                    + "bluesky|apple news|google news|app store|google play|social media|"
                    + "paywall|free trial|(?:your|an|free) account|comments? section|"
                    + "(?:this|our|more|related|full|top|latest|these) "
                    + "(?:articles?|story|stories|posts?|coverage|news|journalism|reporting|updates)|"
                    + "stories like (?:this|it|these))";

    /** Imperatives that a page addresses to its reader. */
    private static final String CALL =
            "(?:click|tap|swipe|subscribe|sign (?:up|in)|log ?in|register|download|upgrade|"
                    + "(?:follow|join|watch|read|get|view|visit|support|donate|share|save|print|send|"
                    + "email|like|add|enable|install|check out|find|browse|explore|listen|stay|turn on|"
                    + "give|help|become|try|start)"
                    + "(?= (?:us|our|the|this|these|more|your|all|for|full|here|on|to|in|via|it|with|"
                    + "up|tuned|updated|informed|a|an|and|now|by|@|\\+)))";

    /** A sentence that tells the reader to do something with the page. */
    static final Pattern CALL_TO_ACTION =
            Pattern.compile(
                    "(?:^|[.!?:;,–—-]\\s+|\\bplease\\s+|\\bto (?:view|see|read|access|get|watch)\\b"
                            + "[^.!?]{0,60}?[, ]\\s*|\\b(?:or|and|can)\\s+)"
                            + CALL
                            + "\\b[^.!?]{0,120}?(?:[+@]?\\b"
                            + PAGE
                            + ")\\b",
                    FLAGS);

    /** Speaks to the reader. */
    static final Pattern ADDRESS =
            Pattern.compile(
                    "\\b(?:you|your|yours|us|our|we|here|this (?:page|article|story|site|app))\\b",
                    FLAGS);

    /** Formulas of newsletter boxes, consent and copyright notes. */
    static final Pattern FORMULA =
            Pattern.compile(
                    "\\b(?:(?:delivered |straight |right |directly )?(?:in|to) your inbox|"
                            + "by (?:signing up|subscribing|clicking|continuing)\\b[^.]{0,40}\\byou\\b|"
                            + "(?:our|the|these) (?:terms of (?:use|service)|privacy (?:policy|notice)|"
                            + "cookie policy)|all rights reserved|may not be (?:published|reproduced|"
                            + "copied)[^.]{0,40}(?:broadcast|redistributed|rewritten|permission)|"
                            + "you have been (?:successfully )?(?:subscribed|signed)|"
                            + "already a (?:subscriber|member)|thank you for (?:subscribing|signing)|"
                            + "you(?:’|')?(?:ve| have) reached your (?:\\w+ )?limit|"
                            + "(?:enable|turn on|requires?|disable) (?:javascript|cookies|"
                            + "(?:your )?ad ?blocker)|please (?:upgrade|log ?in|sign (?:in|up)|"
                            + "subscribe|enable)\\b)",
                    FLAGS);

    /** Labels that are a whole line of their own: links, buttons, boxes. */
    static final Pattern LABEL =
            Pattern.compile(
                    "(?:read|see|show|view|load|learn|find out|watch)(?: it| the)? "
                            + "(?:more|all|full (?:story|article|coverage)|less|also|replies|comments)"
                            + "|more (?:stories|news|articles|from \\S.{0,40}|on this(?: story)?|to read|in .{2,20})"
                            + "|(?:related|recommended|suggested|similar|popular|latest|top|more|"
                            + "trending|featured|recent|breaking|editors?['’]?s?)[ -]+"
                            + "(?:articles?|stories|posts?|topics?|links?|coverage|content|news|"
                            + "reading|videos?|tags?|picks?|headlines)(?: .{0,24})?"
                            + "|(?:you (?:may|might) (?:also )?(?:like|be interested in|enjoy)|"
                            + "recommended(?: for you)?|for you|most (?:read|popular|viewed|shared)|"
                            + "trending(?: now)?|don['’]?t miss|in case you missed it|what to read next|"
                            + "up next|next (?:article|story|post)|previous (?:article|story|post))"
                            + "|(?:advertisements?|sponsored(?: content| by .{2,30})?|promoted|"
                            + "ad feedback|(?:story|article) continues (?:below|after).{0,20}|"
                            + "(?:scroll|swipe) (?:down )?(?:to|for) .{2,30})"
                            + "|(?:skip to|back to|jump to) (?:main |the )?(?:content|navigation|top|home.{0,6})"
                            + "|(?:share|tweet|e-?mail|print|pin|save|like|copy|follow|bookmark|whatsapp|"
                            + "facebook|twitter|telegram|linkedin|reddit|flipboard|pocket|instagram|"
                            + "copy link|gift|listen)"
                            + "(?:[ ,|/·+]+(?:share|tweet|e-?mail|print|pin|save|like|copy|follow|link|"
                            + "this(?: article| story| page| post)?|article|story|whatsapp|facebook|"
                            + "twitter|telegram|linkedin|reddit|on|via|us|with|friends?|x|icon|button|"
                            + "to|by|now|and|it|messenger|pinterest|instagram))*"
                            + "|(?:comments?|leave a (?:comment|reply)|post a comment|add a comment|"
                            + "join the (?:conversation|discussion)|reply|view comments|"
                            + "sign (?:up|in|out)|log ?(?:in|out)|register|subscribe(?: now| today)?|"
                            + "donate(?: now)?|support us|contact us|about us|menu|search|newsletters?|"
                            + "close|cancel|submit|loading(?:\\.\\.\\.|…)?|cookies?(?: settings| policy)?|"
                            + "terms (?:of (?:use|service)|and conditions|& conditions)|"
                            + "privacy(?: policy| notice)?|sitemap|all rights reserved\\.?|"
                            + "upgrade(?: to premium| now)?|go premium|follow us(?: on .{2,20})?|"
                            + "report (?:an error|a typo|this ad)|get the app|rss(?: feed)?|"
                            + "click here(?: .{0,40})?|image (?:source|caption)|media caption|"
                            + "play(?: video| audio)?|watch(?: live)?|live updates?|listen(?: now)?)",
                    FLAGS);

    /** A link to another text, with its label before it. */
    static final Pattern LINK =
            Pattern.compile(
                    "^(?:\\[|\\()?(?:read (?:more|also|next|the full story)|also read|see also|see more|"
                            + "related(?: (?:articles?|stories|story|coverage|news))?|more on this|"
                            + "watch(?: (?:live|more|now|below))?|recommended|don['’]t miss|"
                            + "must read|click here|listen|in pictures)\\s*(?:[:|»>→]|[-–—]\\s).*",
                    FLAGS);

    /** Labels of lists of subjects. */
    static final Pattern TAGS =
            Pattern.compile(
                    "^(?:tags?|topics?|filed under|categories|category|keywords|posted in|more on"
                            + "|related topics|follow us on|share this(?: \\w+)?)\\s*[:|].{0,160}$",
                    FLAGS);

    /** Things that a page counts. */
    private static final String COUNTED =
            "(?:articles?|sources?|stories|comments?|replies|shares?|likes?|views?|readers?|"
                    + "followers?|subscribers?|results?|photos?|images?|videos?|reactions?|retweets?|"
                    + "reposts?|votes?|news sources|publishers?|outlets?|pages?|reviews?|ratings?)";

    static final Pattern COUNT =
            Pattern.compile(
                    "^(?:[\\d.,]+\\s?[km]?\\+?\\s+(?:more |related |news |total |new )?"
                            + COUNTED
                            + "|"
                            + COUNTED
                            + "\\s*[:(]?\\s*[\\d.,]+\\s?[km]?\\)?"
                            + "|[\\d.,]+\\s?%\\s+of\\s+(?:the |all |these |our )?"
                            + COUNTED
                            + "\\b.{0,40}"
                            + "|\\d+ of \\d+(?: \\w+)?|page \\d+(?: of \\d+)?"
                            + "|\\d+[- ]min(?:ute)?s?(?: (?:read|listen|watch))?"
                            + "|(?:reading|read) time\\W+\\d+ min(?:ute)?s?"
                            + "|(?:published |posted |updated )?(?:\\d+|an?) (?:min(?:ute)?s?|hours?|days?"
                            + "|weeks?|months?) ago)$",
                    FLAGS);

    /** Who made a picture, as a line of its own. */
    static final Pattern CREDIT =
            Pattern.compile(
                    "^\\W*(?:(?:featured |cover |lead |main |header |file |top |stock )?"
                            + "(?:image|photo(?:graph)?|picture|pic|video|graphic|illustration|"
                            + "thumbnail|screenshot|footage|file)s?(?: ?(?:credits?|courtes?y|source|by|"
                            + "from|via|copyright))?(?: of| by)?\\s*[:|/©].{1,90}"
                            + "|(?:image|photo(?:graph)?|picture|video|graphic|illustration)s? "
                            + "(?:credits?|courtesy|source|by|via|copyright)\\b.{1,80}"
                            + "|(?:credits?|courtesy|pic|©)\\s*[:|©]?\\s*\\S.{1,60}"
                            + "|(?:getty images|afp|ap photo|reuters|epa|shutterstock|istock)"
                            + "(?:\\s*[/|,]\\s*.{1,50})?|.{1,50}[/|]\\s*(?:getty images|ap photo|afp|epa"
                            + "|shutterstock|istock|reuters|bloomberg)(?: via .{1,30})?"
                            + "|(?:copyright|©|\\(c\\))\\s*(?:©\\s*)?(?:\\d{4}|by).{0,100})$",
                    FLAGS);

    /** Who made a picture, at the end of its caption, often without a space before. */
    static final Pattern CREDIT_AT_END =
            Pattern.compile(
                    "(?<=[.!?”\"’)])\\s*(?:Credit|Photo(?:graph)?|Image|Picture|Courtesy|Pic)s?(?: by)?"
                            + "[:\\s]?\\s*\\p{Lu}[\\p{L}\\p{M}.’'-]*"
                            + "(?:[ /,|]+(?:\\p{Lu}[\\p{L}\\p{M}.’'-]*|for|via|the|of|/)){0,8}$");

    /** What is left of a page's source. */
    static final Pattern RESIDUE =
            Pattern.compile(
                    "\\]\\]>|<!\\[CDATA\\[|<!--.{0,200}?-->|</?[a-z][a-z0-9]*(?:\\s[^<>]{0,200})?/?>"
                            + "|&(?:nbsp|amp|quot|#\\d{2,5});",
                    Pattern.CASE_INSENSITIVE);

    private FurniturePatterns() {}
}
