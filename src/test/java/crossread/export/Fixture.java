package crossread.export;

import crossread.model.Article;
import crossread.model.Attribution;
import crossread.model.Claim;
import crossread.model.Comparison;
import crossread.model.Dating;
import crossread.model.Event;
import crossread.model.Kind;
import crossread.model.Link;
import crossread.model.Mention;
import crossread.model.Origin;
import crossread.model.Passage;
import crossread.model.Relation;
import crossread.model.Remark;
import crossread.model.Reviewed;
import crossread.model.Ruling;
import crossread.model.Side;
import crossread.model.Span;
import crossread.model.Standing;
import crossread.model.Topic;
import crossread.model.Value;
import crossread.model.When;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Comparisons made by hand. */
public final class Fixture {
    private final List<Article> articles = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Topic> topics = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Origin> origins = new ArrayList<>();

    /** Three reports of one ferry accident, and one of another. */
    public static Comparison ferry() {
        Fixture fixture = new Fixture();
        fixture.article("harbour.txt", "Harbour Post", "Ferry runs aground", FIRST);
        fixture.article("coast.txt", null, null, SECOND);
        fixture.article("évening/island.txt", "Island Evening", "Passengers wait & wait", THIRD);
        LocalDate day = LocalDate.of(2024, 3, 5);
        String length1 = fixture.claim("a1", "about 90 minutes", Kind.DURATION);
        String length2 = fixture.claim("a2", "over an hour", Kind.DURATION);
        String length3 = fixture.claim("a3", "twenty minutes", Kind.DURATION);
        String count1 = fixture.claim("a1", "212 passengers", Kind.COUNT);
        String count2 = fixture.claim("a2", "more than 200 passengers", Kind.COUNT);
        String crew3 = fixture.claim("a3", "14 of the crew", Kind.COUNT);
        String day1 = fixture.claim("a1", "Tuesday", Kind.TIME);
        String day2 = fixture.claim("a2", "5 March", Kind.TIME);
        String said2 =
                fixture.claim(
                        "a2",
                        "“Nobody was hurt, and nobody was ever in danger, whatever the people"
                                + " ashore may say,” the captain told the harbour office.",
                        Kind.QUOTE);
        String said1 = fixture.claim("a1", "“Nobody was hurt,”", Kind.QUOTE);
        fixture.event("Ferry accident", day, List.of("a1", "a2"), day1, "'Tuesday', so 2024-03-05");
        fixture.event("Second ferry accident", null, List.of("a3"), null, "");
        fixture.topic("How long were they stranded?", "e1", length1, length2, length3);
        fixture.link(length1, length2, Relation.COMPATIBLE, Side.A, "90 lies within it");
        fixture.link(length1, length3, Relation.CONFLICT, null, "90 minutes is not 20 minutes");
        fixture.link(length2, length3, Relation.CONFLICT, null, "an hour is more than 20 minutes");
        fixture.topic("How many were aboard?", "e1", count1, count2, crew3);
        fixture.link(count1, count2, Relation.COMPATIBLE, Side.A, "212 is more than 200");
        fixture.link(count1, crew3, Relation.RELATED, null, "passengers are not the crew");
        fixture.topic("When was it?", "e1", day1, day2);
        fixture.link(day1, day2, Relation.SAME, null, "both are 2024-03-05");
        fixture.topic("What did the captain say?", null, said1, said2);
        fixture.link(said1, said2, Relation.COMPATIBLE, Side.B, "the first is cut short");
        return fixture.build();
    }

    private static final String FIRST =
            """
            Ferry runs aground

            A ferry with 212 passengers ran aground off the northern islands on Tuesday and was \
            stuck there for about 90 minutes, the harbour office said. “Nobody was hurt,” its \
            spokeswoman said. “The office’s trawler pulled her free.”

            What follows

            An inquiry is to say in the U.S. and elsewhere why the ship’s echo sounder was off. \
            The difference between low tide and the night’s swell was small – much smaller than \
            the pilot’s chart had it.

            Share this article
            """;

    private static final String SECOND =
            """
            On 5 March the island ferry hit a sandbank with more than 200 passengers aboard. They \
            waited over an hour. “Nobody was hurt, and nobody was ever in danger, whatever the \
            people ashore may say,” the captain told the harbour office.
            """;

    private static final String THIRD =
            """
            Passengers of the second ferry waited twenty minutes only; 14 of the crew stayed \
            aboard. The final official offer for affected families is difficult to confirm.
            """;

    Article article(String file, @Nullable String outlet, @Nullable String title, String text) {
        Matcher blocks = Pattern.compile("(?s)\\S.*?(?=\\n\\s*\\n|\\s*$)").matcher(text);
        List<Span> paragraphs = new ArrayList<>();
        while (blocks.find()) {
            paragraphs.add(new Span(blocks.start(), blocks.end()));
        }
        List<Span> furniture = new ArrayList<>();
        int share = text.indexOf("Share this article");
        if (share >= 0) {
            furniture.add(new Span(share, share + "Share this article".length()));
        }
        Article article =
                new Article(
                        "a" + (articles.size() + 1),
                        file,
                        title,
                        outlet,
                        null,
                        LocalDate.of(2024, 3, 6),
                        "en",
                        "0123456789abcdef".repeat(4),
                        text,
                        paragraphs,
                        List.of(new Passage(new Span(0, text.length()), outlet)),
                        furniture);
        articles.add(article);
        return article;
    }

    /** The same story after an analyst has accepted one link, doubted one and rejected one. */
    static Reviewed decided() {
        Comparison found = ferry();
        List<Link> links = new ArrayList<>(found.links());
        Link rejected = links.removeLast();
        List<Ruling> rulings =
                List.of(
                        new Ruling(links.get(0), Standing.ACCEPTED, links.get(0).relation()),
                        new Ruling(links.get(1), Standing.UNSURE, links.get(1).relation()),
                        new Ruling(rejected, Standing.REJECTED, rejected.relation()));
        List<Remark> remarks =
                List.of(
                        new Remark(links.get(0).a(), links.get(0).b(), "Ask the <harbour> master."),
                        new Remark(links.get(1).a(), null, "Check the log."));
        return new Reviewed(
                new Comparison(
                        found.articles(),
                        found.origins(),
                        found.events(),
                        found.claims(),
                        found.topics(),
                        links),
                rulings,
                remarks,
                List.of(),
                List.of());
    }

    /** So many articles, each of which answers two questions in its own way. */
    public static Comparison many(int articles) {
        Fixture fixture = new Fixture();
        List<String> lengths = new ArrayList<>();
        List<String> crews = new ArrayList<>();
        for (int i = 1; i <= articles; i++) {
            String id = "a" + i;
            fixture.article(
                    "outlet-" + i + ".txt",
                    "Ferry " + i + " returns",
                    "Outlet " + i,
                    "The ferry was late by "
                            + (i % 4 + 1)
                            + " hours. It had a crew of 1"
                            + i
                            + ".");
            lengths.add(fixture.claim(id, "by " + (i % 4 + 1) + " hours", Kind.DURATION));
            crews.add(fixture.claim(id, "a crew of 1" + i, Kind.COUNT));
        }
        fixture.event("Ferry delay", LocalDate.of(2024, 3, 5), List.of("a1", "a2"), null, "");
        fixture.topic("How late was it?", "e1", lengths.toArray(String[]::new));
        for (int i = 1; i < articles; i++) {
            Relation relation = i % 4 == 0 ? Relation.SAME : Relation.CONFLICT;
            fixture.link(lengths.get(0), lengths.get(i), relation, null, "As the hours say.");
        }
        fixture.topic("How many were the crew?", "e1", crews.toArray(String[]::new));
        for (int i = 1; i < articles; i++) {
            fixture.link(crews.get(i - 1), crews.get(i), Relation.RELATED, null, "One after one.");
        }
        return fixture.build();
    }

    /** Greek, Cyrillic, Arabic, Hebrew, Devanagari, Han, kana, Hangul, and all of them mixed. */
    static final List<String> SCRIPTS =
            List.of(
                    "Η κυβέρνηση είπε ότι 12 άνθρωποι τραυματίστηκαν στην Αθήνα.",
                    "По данным полиции, 12 человек пострадали; «всё спокойно».",
                    "قالت الحكومة إن 12 شخصا أصيبوا يوم الثلاثاء، وفقا للشرطة (BBC News)، وهذا نص"
                            + " طويل بما يكفي ليمتد على أكثر من سطر واحد في هذا العمود.",
                    "הממשלה אמרה כי 12 בני אדם נפצעו ביום שלישי, לפי המשטרה (Reuters), \"אין סכנה\","
                            + " וזהו משפט ארוך מספיק כדי להימשך על פני יותר משורה אחת.",
                    "पुलिस ने कहा कि मंगलवार को दिल्ली में 12 लोग घायल हुए। क्षत्रिय श्री कृष्ण।",
                    "政府表示，周二在北京有12人受伤，据警方称。“没有危险”，市长说。这个句子足够长，可以在这一栏中占据不止一行。",
                    "政府によると、火曜日に東京で12人が負傷した。「危険はない」とカタカナで。",
                    "정부는 화요일 서울에서 12명이 다쳤다고 밝혔다.",
                    "The ministry (وزارة الصحة) told AFP that 北京, 서울 and תל אביב agree: Þórður"
                            + " Łukasz Ağaoğlu, naïve café, “مرحبا”.");

    /** An article in many scripts, each of its paragraphs linked as a whole and in part. */
    static Comparison zoo() {
        Fixture fixture = new Fixture();
        fixture.article("zoo.txt", "Zoo 動物園 حديقة", "Газета", String.join("\n\n", SCRIPTS));
        fixture.article("b.txt", null, null, "Twelve people were hurt. حسنا");
        String other = fixture.claim("a2", "Twelve people", Kind.COUNT);
        for (String words : SCRIPTS) {
            String whole = fixture.claim("a1", words, Kind.STATEMENT);
            fixture.topic("How many? " + words, null, whole, other);
            fixture.link(whole, other, Relation.RELATED, null, "Not of the same: " + words);
            if (words.contains("12")) {
                int begin = fixture.articles.getFirst().text().indexOf(words);
                int at = begin + words.indexOf("12");
                String part = fixture.claim("a1", new Span(at, at + 6), Kind.COUNT);
                fixture.topic("How many of them?", null, part, other);
                fixture.link(part, other, Relation.CONFLICT, null, "12 is not twelve.");
            }
        }
        fixture.event("أزمة in 서울", LocalDate.of(2024, 3, 5), List.of("a1"), null, "");
        return fixture.build();
    }

    /** Claims the first place with these words. */
    String claim(String article, String words, Kind kind) {
        String text = articles.get(Integer.parseInt(article.substring(1)) - 1).text();
        int begin = text.indexOf(words);
        if (begin < 0) {
            throw new IllegalArgumentException("not in " + article + ": " + words);
        }
        return claim(article, new Span(begin, begin + words.length()), kind);
    }

    String claim(String article, Span span, Kind kind) {
        String id = "c" + (claims.size() + 1);
        Value value = new Value.StatementValue("be", List.of(), false, null);
        Mention mention =
                new Mention(kind, span, span, null, null, value, Attribution.ARTICLE, false);
        claims.add(new Claim(id, article, mention, null));
        return id;
    }

    void event(
            String label,
            @Nullable LocalDate day,
            List<String> about,
            @Nullable String claim,
            String rule) {
        When when = new When(day, day, null);
        List<Dating> datings = claim == null ? List.of() : List.of(new Dating(claim, when, rule));
        events.add(
                new Event(
                        "e" + (events.size() + 1),
                        "accident",
                        label,
                        List.of("Anna Berg"),
                        when,
                        about,
                        datings,
                        List.of(),
                        "Both name the ferry."));
    }

    void topic(String question, @Nullable String event, String... answers) {
        topics.add(new Topic("t" + (topics.size() + 1), question, event, List.of(answers)));
    }

    /** Links two claims under the topic that was added last. */
    void link(String a, String b, Relation relation, @Nullable Side finer, String reason) {
        links.add(new Link(a, b, topics.getLast().id(), relation, finer, null, reason));
    }

    Comparison build() {
        return new Comparison(articles, origins, events, claims, topics, links);
    }
}
