package crossread.ui.inspector;

import crossread.i18n.Messages;
import crossread.model.Article;
import crossread.model.Attribution;
import crossread.model.Claim;
import crossread.model.Event;
import crossread.model.Link;
import crossread.model.Side;
import crossread.model.Span;
import crossread.ui.kit.ArticleNames;
import crossread.ui.kit.Dates;
import crossread.ui.kit.DifferingWords;
import crossread.ui.kit.Filter;
import crossread.ui.kit.Findings;
import crossread.ui.kit.Readers;
import crossread.ui.kit.RelationStyle;

import org.jspecify.annotations.Nullable;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Puts what was found of the selected link or claim into words. */
final class ContentBuilder {
    private static final int LONGEST = 70;

    private final Messages messages;
    private final Messages kit;
    private final Dates dates;
    private final CurveBuilder curves;

    ContentBuilder(Readers readers, Messages messages, Messages kit) {
        this.curves = new CurveBuilder(readers, messages);
        this.messages = messages;
        this.kit = kit;
        this.dates = new Dates(kit);
    }

    Content content(Findings findings, @Nullable Link link, @Nullable Claim claim) {
        if (findings.isEmpty()) {
            return new Content.Nothing();
        }
        if (link != null) {
            return detail(findings, link, claim);
        }
        if (claim != null) {
            String event = claim.event();
            return new Content.Single(
                    relation(RelationStyle.ONLY),
                    wording(findings, claim, List.of(), false),
                    event == null ? null : happening(findings.index().event(event)));
        }
        return overview(findings);
    }

    private Content overview(Findings findings) {
        Map<RelationStyle, Integer> counts = findings.shown(Filter.ALL).counts();
        List<Link> conflicts =
                findings.links().stream()
                        .filter(link -> RelationStyle.of(link.relation()) == RelationStyle.CONFLICT)
                        .toList();
        return new Content.Overview(
                Arrays.stream(RelationStyle.values())
                        .map(
                                style ->
                                        new Content.Count(
                                                style,
                                                relation(style),
                                                counts.getOrDefault(style, 0)))
                        .toList(),
                rows(findings, conflicts));
    }

    private List<Content.Row> rows(Findings findings, List<Link> links) {
        return new AbstractList<>() {
            @Override
            public Content.Row get(int number) {
                return row(findings, links.get(number));
            }

            @Override
            public int size() {
                return links.size();
            }
        };
    }

    private Content detail(Findings findings, Link link, @Nullable Claim chosen) {
        Claim a = findings.index().claim(link.a());
        Claim b = findings.index().claim(link.b());
        Claim from = chosen != null && link.joins(chosen.id()) ? chosen : a;
        List<Content.Row> others = new ArrayList<>();
        for (Link other : findings.linksOf(from)) {
            if (!other.equals(link)) {
                others.add(row(findings, other));
            }
        }
        RelationStyle style = RelationStyle.of(link.relation());
        DifferingWords differing = DifferingWords.of(words(findings, a), words(findings, b));
        Event event = findings.event(link);
        return new Content.Detail(
                style,
                relation(style),
                findings.index().topic(link.topic()).question(),
                List.of(
                        wording(findings, a, differing.a(), link.finer() == Side.A),
                        wording(findings, b, differing.b(), link.finer() == Side.B)),
                link.reason(),
                share(link),
                curves.of(findings, link),
                event == null ? null : happening(event),
                others);
    }

    private Content.Wording wording(
            Findings findings, Claim claim, List<Span> differing, boolean finer) {
        Article article = findings.index().article(claim.article());
        Span words = claim.span();
        Span sentence = claim.mention().sentence().cover(words);
        String text = article.text();
        return new Content.Wording(
                claim,
                ArticleNames.name(article),
                dates.published(article.published()),
                oneLine(text.substring(sentence.begin(), words.begin())),
                oneLine(words.in(text)),
                oneLine(text.substring(words.end(), sentence.end())),
                differing,
                finer,
                attribution(claim.attribution()));
    }

    private static String words(Findings findings, Claim claim) {
        return oneLine(findings.index().words(claim));
    }

    private String attribution(Attribution attribution) {
        String source = attribution.source();
        String verb = attribution.verb();
        String hedge = attribution.hedge();
        String who =
                source == null
                        ? messages.get("says.article")
                        : verb == null
                                ? messages.get("says.source", source)
                                : messages.get("says.sourceVerb", source, verb);
        return hedge == null ? who : messages.get("says.hedged", who, hedge);
    }

    private Content.@Nullable Share share(Link link) {
        Double readers = link.readers();
        if (readers == null) {
            return null;
        }
        return new Content.Share(readers, messages.get("readers.share", Math.round(readers * 100)));
    }

    private Content.Happening happening(Event event) {
        return new Content.Happening(event.label(), dates.when(event.when()), event.reason());
    }

    private Content.Row row(Findings findings, Link link) {
        Claim a = findings.index().claim(link.a());
        Claim b = findings.index().claim(link.b());
        return new Content.Row(
                link,
                RelationStyle.of(link.relation()),
                findings.index().topic(link.topic()).question(),
                shortened(findings.index().words(a)),
                shortened(findings.index().words(b)),
                names(findings, a, b));
    }

    private String names(Findings findings, Claim a, Claim b) {
        String first = ArticleNames.name(findings.index().article(a.article()));
        String second = ArticleNames.name(findings.index().article(b.article()));
        return first.equals(second) ? first : messages.get("row.articles", first, second);
    }

    private String relation(RelationStyle style) {
        return kit.get("relation." + style.key());
    }

    private static String shortened(String words) {
        String line = oneLine(words).strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int cut = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, cut < LONGEST / 2 ? LONGEST : cut) + "…";
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
