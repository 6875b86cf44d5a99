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
                            + "by (?:signing up|subscribing|clicking|continuing|submitting|entering|providing)\\b[^.]{0,40}\\byou\\b|protected by recaptcha|"
                            + "allow your browser to|\\b(?:daily|weekly|free) (?:digest|newsletter|round-?up) (?:of|with) the\\b|"
                            + "(?:our|the|these) (?:terms of (?:use|service)|privacy (?:policy|notice)|"
                            + "cookie policy)|all rights reserved|may not be (?:published|reproduced|"
                            + "copied)[^.]{0,40}(?:broadcast|redistributed|rewritten|permission)|"
                            + "you have been (?:successfully )?(?:subscribed|signed)|"
                            + "already a (?:subscriber|member)|thank you for (?:subscribing|signing)|"
                            + "you(?:’|')?(?:ve| have) reached your (?:\\w+ )?limit|"
                            + "(?:enable|turn on|requires?|disable) (?:javascript|cookies|"
                            + "(?:your )?ad ?blocker)|please (?:upgrade|log ?in|sign (?:in|up)|"
                            + "subscribe|enable)\\b|(?:free )?articles? (?:remaining|left) this (?:month|week)|"
                            + "(?:start|get|unlock) (?:your )?(?:unlimited |full |digital )+access|"
                            + "support (?:local|independent|quality|our|public)\\b[^.]{0,20} journalism|"
                            + "(?:consider|make|making) (?:making )?(?:a|your) (?:monthly |one-time |tax-deductible )?(?:donation|contribution)|"
                            + "(?:readers|listeners|viewers|donors|people) like you\\b|sustaining member|"
                            + "your (?:support|gift|donation) (?:makes|helps|keeps|funds)|"
                            + "(?:have|got) an? (?:confidential )?(?:news )?(?:story|tip|question)\\b[^.?]{0,30}\\?|"
                            + "(?:share|tell us) your (?:experiences?|views|thoughts|story)|have your say|"
                            + "are you affected|willing to speak to (?:a|our)\\b[^.]{0,20}(?:journalist|reporter|team)|"
                            + "browser does not support|(?:we|our partners|and our) [^.]{0,40}(?:store and(?:/or)? access|use cookies)|"
                            + "we (?:value|care about|respect) your privacy|preferred source (?:on|in)|"
                            + "^(?:download|get|install) (?:the|our) [^.]{0,30}\\bapp\\b|stories on the \\p{L}+ app|"
                            + "(?:breaking news|latest (?:news|headlines|updates))[^.]{0,60}\\b(?:on|from|with) (?:the |our )?\\p{Lu}|"
                            + "stay (?:updated|informed|tuned|up to date) (?:with|on)|"
                            + "what you need to know[^.]{0,20}every (?:morning|day|evening)|"
                            + "(?:morning|daily|weekly|evening) (?:email|newsletter|briefing) (?:breaks|brings|rounds|tells|delivers)|"
                            + "to sign up for (?:updates|alerts|our)|comment on this (?:article|story)|"
                            + "(?:full|unlimited) access to (?:all|our)\\b)",
                    FLAGS);

    /** Labels of boxes with headlines of other texts. */
    static final Pattern BOX =
            Pattern.compile(
                    "(?:more )?(?:related|recommended|suggested|similar|popular|latest|top|trending|featured|recent"
                            + "|more|most|elsewhere|best)[ -]+(?:(?:news|top|related|in|on|from|of) )?(?:the |this )?"
                            + "(?:articles?|stories|story|posts?|topics?|news topics|links?|coverage|content|news|reading"
                            + "|reads?|videos?|headlines|picks|site|web|popular|viewed|shared|commented)(?: .{0,20})?"
                            + "|(?:also read|read also|read more|see also|more to read|keep reading|what to read next|up next"
                            + "|you (?:may|might) (?:also )?like|recommended(?: for you)?|suggested for you|for you"
                            + "|popular now|trending(?: now)?|don['’]?t miss|do not miss|most read|in case you missed it"
                            + "|features (?:&|and) analysis|web stories|sponsored links(?: by .{2,20})?|around the web"
                            + "|explore more(?: on these topics)?|related|more (?:in|from|by) .{2,30}|show more stories|tags?|topics|related topics|filed under|from (?:our|the) (?:partners|web)|across the \\p{L}{2,20}"
                            + "|editors?['’]?s?['’]? (?:picks?|choice))",
                    FLAGS);

    /** Names of a page's parts, as menus and footers list them. */
    static final Pattern SECTION =
            Pattern.compile(
                    "(?:(?:home|front) ?page|home|news|top news|local(?: news)?|world(?: news)?|politics|business|economy|markets|money|investing"
                            + "|opinions?|editorials?|sports?|culture|arts?|entertainment|lifestyle|life|health|science|tech(?:nology)?|travel"
                            + "|weather|video|videos|photos|pictures|audio|podcasts|live|obituaries|classifieds|puzzles|crosswords?|games|horoscopes?"
                            + "|e-?editions?|e-?paper|editions?|(?:uk|us|international|australia|europe) edition|sections|watchlist|pro|newsroom"
                            + "|press releases|careers|jobs|search jobs|employment|contact|contacts|masthead|advertise(?: with us)?|ad ?choices"
                            + "|accessibility(?: statement| help)?|site ?map|help|faqs?|(?:your )?privacy choices|do not sell(?: or share)?(?: my (?:personal )?info(?:rmation)?)?"
                            + "|terms of (?:use|service|sale)|print subscriptions|my account|account|profile|topics?|tags?|filters?|sort by"
                            + "|newest|oldest|best rated|worst rated|most liked|add topic|key points|in this (?:article|story)|about the authors?"
                            + "|stay connected|get in touch|media contacts?|link copied|copied|copy|link|pinterest|flipboard|mailto|x|bluesky|threads"
                            + "|nextdoor|messenger|whatsapp|more options|reuse this content|view image in full ?screen|hear this story|toggle navigation"
                            + "|select|feed|make it|all streams|on air|play live radio|next up|sign up now|create (?:a )?free account|donate today"
                            + "|for immediate release|enter your email(?: address)?|e-?mail(?: address)? ?(?:\\*|\\(required\\))?|\\* ?indicates required|was this (?:page|article) helpful\\??|yes|no"
                            + "|continued below(?: ad)?|after newsletter promotion|more less|newsguard|latest comments?|all comments|load more)",
                    FLAGS);

    /** A way to reach somebody, alone on its line. */
    static final Pattern ADDRESS_ALONE =
            Pattern.compile(
                    "\\s*(?:@\\w{2,30}|[\\w.+-]+@[\\w-]+\\.[\\w.-]+|(?:https?://|www\\.)\\S+|\\+?[\\d() .-]{9,20}"
                            + "|(?i:reading |listen(?:ing)? ?|watch (?:video )?|video ?|play ?)?\\W{0,3}\\d{1,2}:\\d\\d(?::\\d\\d)?"
                            + "|[A-Z]{1,5}|[+−-]\\d+[.,]\\d+ \\([+−-]?\\d+[.,]\\d+ ?%\\))\\s*");

    /** A picture's caption, told by the credit that ends it. */
    static final Pattern CAPTION =
            Pattern.compile(
                    "\\((?:(?:AP|AFP|EPA|Reuters|Getty|PA|Express|File|Pool|Staff|Courtesy|Handout|Contributed)\\b[^()]{0,60}?(?:photos?|images?|via|/)[^()]{0,60}"
                            + "|[^()]{2,60}(?:/|\\bvia )(?:[^()]{0,30}\\b)?(?:AP|AFP|EPA|Reuters|Getty|Pool|Bloomberg|Shutterstock|Alamy|NurPhoto)\\b[^()]{0,30}"
                            + "|(?:photos?|images?|picture|credit|file photo)(?: by| courtesy of|:)[^()]{2,60})\\)\\s*$"
                            + "|(?i:\\b(?:photograph|photo|picture|image|composite|illustration)): \\p{Lu}[^.]{2,60}(?:/[^.]{2,40})?$");

    /** What a page says of itself: how the text came about, who pays, what is whose. */
    static final Pattern NOTE =
            Pattern.compile(
                    "^\\W*(?:(?:additional )?reporting by \\p{Lu}|(?:written|edited|compiled|produced|reported|photographs?|photography|video|graphics?|illustrations?) (?:and \\w+ )?by[: ]+\\p{L}"
                            + "|reporting from \\p{Lu}|with (?:inputs?|files|reporting|additional reporting) (?:from|by)\\b"
                            + "|(?:first|originally) published (?:on|at|in|by)\\b"
                            + "|(?:this|the) (?:article|story|post|piece|report|content) (?:(?:was )?(?:originally |first )?(?:appear(?:ed|s)|published)|has not been edited"
                            + "|is (?:sponsored|published from)|was (?:produced|supported)|contains affiliate)"
                            + "|except for the headline|disclosure:|contact (?:him|her|them|the author|\\p{Lu}\\p{L}+) (?:at|on)"
                            + "|when you (?:buy|purchase|click|make)|if you (?:buy|purchase|click)|we (?:may )?(?:earn|receive) (?:a |an )?(?:small )?(?:affiliate )?commission"
                            + "|data is (?:a )?(?:real-time|delayed)|an official website|official websites use|a lock means"
                            + "|© ?\\d{4}|copyright\\b)"
                            + "|^information from \\p{L}.{2,60} (?:was used|contributed)\\b|\\bcontributed (?:to this (?:report|story|article)|reporting)\\b|^\\p{Lu}[\\p{L}.' -]{2,60} reported from \\p{Lu}"
                            + "|\\bviews expressed (?:in|on|by|above|here)\\b|\\bnot responsible for the content of external\\b|\\bdo(?:es)? not necessarily (?:reflect|represent)\\b[^.]{0,30}\\bviews\\b"
                            + "|\\bis an? (?:\\p{L}+ ){0,4}(?:staff writer|writer|reporter|correspondent|journalist|columnist|producer|editor) (?:at|for|with|based in|covering|who covers)\\b"
                            + "|\\b(?:reach|contact|email|e-mail|follow) (?:him|her|them|me|us) (?:at|on|via)\\b|^\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)? covers \\p{L}[^.]{2,60}\\.$"
                            + "|^follow \\p{Lu}\\S*['’]s? coverage\\b|\\bfollow \\p{Lu}\\p{L}+ (?:on (?:x|twitter|bluesky|instagram)|@)",
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
                    "^(?:home\\s*[/›>»]|.{2,40}\\|\\s*by \\p{L}|(?:free|our) (?:daily |weekly )?newsletters?$|sign up (?:to|for) \\S+(?: \\S+){0,4}$"
                            + "|see (?:all |more )?stories by \\p{L}|play video\\b|skip (?:next|past|to)\\b).*|.{3,100}\\(\\d{1,2}:\\d\\d\\)$|^(?:\\[|\\()?(?:explainer|gallery|quiz|podcast|more|read (?:more|also|next|the full story)|also read|see also|see more|"
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
                            + "|[\\d.,]+\\s?[km]?\\s+(?:view(?:ing)?|show|read|see|responses?|people)\\b.{0,40}"
                            + "|(?:show|view|see|read|load)(?: all)? (?:[\\d.,]+ )?"
                            + COUNTED
                            + "(?:\\s*\\(\\d+\\))?|\\+ ?\\d+ more|listen\\W+\\d+(?::\\d\\d| min(?:ute)?s?)"
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
