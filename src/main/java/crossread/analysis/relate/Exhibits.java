package crossread.analysis.relate;

import crossread.analysis.event.Clauses;
import crossread.analysis.event.EventRef;
import crossread.analysis.event.Events;
import crossread.analysis.event.Report;
import crossread.analysis.language.Sentence;
import crossread.analysis.language.SentenceMeaning;
import crossread.analysis.language.Token;
import crossread.job.Progress;
import crossread.job.Workers;
import crossread.model.Article;
import crossread.model.Claim;
import crossread.model.Kind;
import crossread.model.Mention;
import crossread.model.Passage;
import crossread.model.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Lays out the claims of articles for comparison. */
public final class Exhibits {
    private static final Set<String> CONTENT = Set.of("NOUN", "PROPN", "VERB", "ADJ");
    private static final Set<String> LIGHT =
            Set.of(
                    "be", "have", "do", "say", "tell", "add", "mr", "ms", "mrs", "also", "more",
                    "other");
    private static final EventRef NONE = new EventRef(-1, null, EventRef.Role.MAIN);

    private final Map<String, EventRef> refs;
    private final Map<String, String> datings = new HashMap<>();
    private final Map<String, float[]> meanings;
    private final List<Exhibit> exhibits = new ArrayList<>();

    private Exhibits(Events events, Map<String, float[]> meanings) {
        this.refs = events.refs();
        this.meanings = meanings;
        events.events()
                .forEach(
                        event ->
                                event.datings()
                                        .forEach(d -> datings.putIfAbsent(d.claim(), event.id())));
    }

    /**
     * All claims of the articles, in their order.
     *
     * @throws crossread.job.CancelledException where the job is told to stop
     */
    public static List<Exhibit> of(
            List<Report> reports, Events events, SentenceMeaning meaning, Progress progress) {
        Exhibits all = new Exhibits(events, meanings(reports, meaning, progress));
        for (Report report : reports) {
            for (int i = 0; i < report.mentions().size(); i++) {
                all.add(report, report.mentions().get(i), report.ids().get(i));
            }
        }
        return all.exhibits;
    }

    private void add(Report report, Mention mention, String id) {
        Article article = report.article();
        EventRef ref = ref(id);
        List<Sentence> sentences = sentences(report, mention);
        String words = mention.span().in(article.text());
        Span own = isWhole(mention) ? new Span(0, 0) : mention.span();
        Span clause = mention.span();
        Span sentence = mention.span();
        if (!sentences.isEmpty()) {
            sentence = sentences.getFirst().span();
            clause =
                    mention.kind() == Kind.STATEMENT
                            ? clause
                            : Clauses.at(sentences.getFirst(), mention.span().begin());
        }
        exhibits.add(
                new Exhibit(
                        new Claim(id, article.id(), mention, ref.event()),
                        place(report, mention, exhibits.size()),
                        ref,
                        Wording.of(
                                mention,
                                words,
                                words(sentences, sentence, own),
                                words(sentences, clause, own)),
                        datings.containsKey(id),
                        !sentence.in(article.text()).matches("(?s).*[.!?…][\"'”’)]*\\s*"),
                        meanings.getOrDefault(meant(report, mention), new float[0])));
    }

    /** The meaning of each text that claims mean, each found once. */
    private static Map<String, float[]> meanings(
            List<Report> reports, SentenceMeaning meaning, Progress progress) {
        Set<String> texts = new LinkedHashSet<>();
        for (Report report : reports) {
            report.mentions().forEach(mention -> texts.add(meant(report, mention)));
        }
        List<String> once = List.copyOf(texts);
        List<float[]> vectors = Workers.map(once, meaning::of, progress);
        Map<String, float[]> meanings = new HashMap<>();
        for (int i = 0; i < once.size(); i++) {
            meanings.put(once.get(i), vectors.get(i));
        }
        return meanings;
    }

    /** What a claim means by: its own words where it is whole, or else those of its sentence. */
    private static String meant(Report report, Mention mention) {
        List<Sentence> sentences = isWhole(mention) ? List.of() : sentences(report, mention);
        Span span = sentences.isEmpty() ? mention.span() : sentences.getFirst().span();
        return plain(span.in(report.article().text()));
    }

    private static List<Sentence> sentences(Report report, Mention mention) {
        return report.reading().annotated().sentences().stream()
                .filter(sentence -> sentence.span().overlaps(mention.span()))
                .toList();
    }

    private static boolean isWhole(Mention mention) {
        return mention.kind() == Kind.STATEMENT || mention.kind() == Kind.QUOTE;
    }

    /** A time that dates an event is about that event, whatever else its clause tells. */
    private EventRef ref(String id) {
        EventRef ref = refs.getOrDefault(id, NONE);
        String dated = datings.get(id);
        return dated == null || dated.equals(ref.event())
                ? ref
                : new EventRef(ref.group(), dated, EventRef.Role.SIDE);
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static Exhibit.Place place(Report report, Mention mention, int order) {
        Passage passage = report.article().passageAt(mention.span().begin());
        return new Exhibit.Place(
                report.index(), report.article().passages().indexOf(passage), order);
    }

    private static Set<String> words(List<Sentence> sentences, Span within, Span without) {
        Set<String> words = new LinkedHashSet<>();
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                String lemma = token.lemma().toLowerCase(Locale.ROOT);
                boolean inside = within.contains(token.span());
                boolean own = without.overlaps(token.span()) && !token.is("NOUN");
                if (inside && !own && CONTENT.contains(token.tag()) && !LIGHT.contains(lemma)) {
                    words.add(lemma);
                }
            }
        }
        return words;
    }
}
