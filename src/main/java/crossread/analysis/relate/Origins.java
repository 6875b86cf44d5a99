package crossread.analysis.relate;

import crossread.analysis.event.Report;
import crossread.analysis.language.Sentence;
import crossread.analysis.language.Token;
import crossread.model.Article;
import crossread.model.Origin;
import crossread.model.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what articles go back to: an agency that they name as their source, and wording that two of
 * them share beyond quotations.
 */
public final class Origins {
    private static final int RUN = 8;
    private static final int SHARED_RUNS = 4;

    private static final Pattern SOURCE_LINE =
            Pattern.compile(
                    "(?im)^\\s*(?:based on|with inputs? from|source:|via|from)\\s+(?:an?\\s+|the\\s+)?"
                            + "([\\p{Lu}][\\p{L}.&]*(?: [\\p{Lu}][\\p{L}.&]*){0,3}?)"
                            + "(?: reports?| inputs?| news agency)?\\.?\\s*$");
    private static final Pattern DATELINE =
            Pattern.compile(
                    "(?m)^[^\\n]{0,60}?\\((Reuters|AP|AFP|ANI|PTI|IANS|UPI|dpa|DPA|EFE|TASS|Xinhua|Kyodo"
                            + "|Yonhap|Interfax|Anadolu|Bloomberg|CNN|PA)\\)\\s*[-–—:]");
    private static final Pattern RUN_IN =
            Pattern.compile(
                    "\\b(?:Reporting|Additional reporting) by [^\\n]{0,80}?(Reuters|AP|AFP)\\b");

    private Origins() {}

    public static List<Origin> of(List<Report> reports) {
        Map<String, List<Origin.Evidence>> named = new TreeMap<>();
        for (Report report : reports) {
            for (Pattern pattern : List.of(SOURCE_LINE, DATELINE, RUN_IN)) {
                Matcher matcher = pattern.matcher(report.article().text());
                while (matcher.find()) {
                    named.computeIfAbsent(matcher.group(1), k -> new ArrayList<>())
                            .add(
                                    evidence(
                                            report.article(),
                                            new Span(matcher.start(1), matcher.end(1))));
                }
            }
        }
        List<Origin> origins = new ArrayList<>();
        named.forEach((label, evidence) -> add(origins, label, evidence));
        shared(reports).forEach((label, evidence) -> add(origins, label, evidence));
        return origins;
    }

    private static void add(List<Origin> origins, String label, List<Origin.Evidence> evidence) {
        List<String> articles = evidence.stream().map(Origin.Evidence::article).distinct().toList();
        origins.add(new Origin("o" + (origins.size() + 1), label, articles, evidence));
    }

    private static Origin.Evidence evidence(Article article, Span span) {
        return new Origin.Evidence(article.id(), span);
    }

    /** Wording that pairs of articles share, by the name of the pair. */
    private static Map<String, List<Origin.Evidence>> shared(List<Report> reports) {
        List<Map<String, Span>> runs = reports.stream().map(Origins::runs).toList();
        Map<String, List<Integer>> holders = new HashMap<>();
        for (int i = 0; i < runs.size(); i++) {
            for (String run : runs.get(i).keySet()) {
                holders.computeIfAbsent(run, k -> new ArrayList<>()).add(i);
            }
        }
        Map<List<Integer>, List<String>> pairs = new HashMap<>();
        holders.forEach(
                (run, indices) -> {
                    for (int i = 0; i < indices.size(); i++) {
                        for (int j = i + 1; j < indices.size(); j++) {
                            pairs.computeIfAbsent(
                                            List.of(indices.get(i), indices.get(j)),
                                            k -> new ArrayList<>())
                                    .add(run);
                        }
                    }
                });
        Map<String, List<Origin.Evidence>> shared = new TreeMap<>();
        pairs.forEach(
                (pair, common) -> {
                    if (common.size() >= SHARED_RUNS) {
                        Report a = reports.get(pair.getFirst());
                        Report b = reports.get(pair.getLast());
                        List<Origin.Evidence> evidence = new ArrayList<>();
                        evidence.addAll(merged(a, runs.get(pair.getFirst()), common));
                        evidence.addAll(merged(b, runs.get(pair.getLast()), common));
                        shared.put(
                                "shared text of " + a.article().id() + " and " + b.article().id(),
                                evidence);
                    }
                });
        return shared;
    }

    private static List<Origin.Evidence> merged(
            Report report, Map<String, Span> runs, List<String> common) {
        List<Span> spans = new ArrayList<>();
        for (Span span : common.stream().map(runs::get).sorted().toList()) {
            if (!spans.isEmpty() && span.begin() <= spans.getLast().end()) {
                spans.add(spans.removeLast().cover(span));
            } else {
                spans.add(span);
            }
        }
        return spans.stream().map(span -> evidence(report.article(), span)).toList();
    }

    /** Every run of eight words outside quotations, with its first place. */
    private static Map<String, Span> runs(Report report) {
        Map<String, Span> runs = new HashMap<>();
        for (Sentence sentence : report.reading().annotated().sentences()) {
            List<Token> words = unquoted(sentence);
            Set<String> seen = new HashSet<>();
            for (int i = 0; i + RUN <= words.size(); i++) {
                StringBuilder run = new StringBuilder();
                for (Token word : words.subList(i, i + RUN)) {
                    run.append(word.text().toLowerCase(Locale.ROOT)).append(' ');
                }
                Span span = words.get(i).span().cover(words.get(i + RUN - 1).span());
                if (seen.add(run.toString())) {
                    runs.putIfAbsent(run.toString(), span);
                }
            }
        }
        return runs;
    }

    private static List<Token> unquoted(Sentence sentence) {
        List<Token> words = new ArrayList<>();
        boolean quoted = false;
        for (Token token : sentence.tokens()) {
            if (token.text().matches("[\"“”«»]|''|``")) {
                quoted = !quoted;
            } else if (!quoted && token.text().matches(".*[\\p{L}\\p{N}].*")) {
                words.add(token);
            }
        }
        return words;
    }
}
