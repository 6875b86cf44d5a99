package crossread.analysis;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import crossread.model.Article;
import crossread.model.Claim;
import crossread.model.Comparison;
import crossread.model.Index;
import crossread.model.Kind;
import crossread.model.Link;
import crossread.model.Relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Scores a comparison against a reading by hand. A link can answer a gold pair when both are
 * statements or neither is, both ends lie in the same articles, each end's overlap is at least half
 * of the shorter span, and a typed claim is not much longer than the gold phrase. Links and gold
 * pairs are matched one to one, right relations first; what is linked beyond that counts against
 * precision.
 */
final class GoldScore {
    /** An end of a pair, in an article named as the gold names it. */
    record End(String article, int begin, int end) {
        boolean covers(End gold) {
            int overlap = Math.min(end, gold.end) - Math.max(begin, gold.begin);
            int shorter = Math.min(end - begin, gold.end - gold.begin);
            return article.equals(gold.article) && overlap > 0 && overlap * 2 >= shorter;
        }

        int length() {
            return end - begin;
        }
    }

    /** A pair of either side. */
    record Pair(boolean statement, boolean quote, End a, End b, String relation) {
        boolean answers(Pair gold) {
            if (statement != gold.statement) {
                return false;
            }
            int longest = 3 * Math.max(gold.a.length(), gold.b.length()) + 20;
            if (!gold.statement && !gold.quote && Math.max(a.length(), b.length()) > longest) {
                return false;
            }
            return a.covers(gold.a) && b.covers(gold.b) || a.covers(gold.b) && b.covers(gold.a);
        }
    }

    private final List<Pair> gold = new ArrayList<>();
    private final List<Pair> predicted = new ArrayList<>();
    private final int[] answered;

    GoldScore(JsonObject reading, Comparison comparison) {
        Map<String, String> names = new HashMap<>();
        Map<String, String> texts = new HashMap<>();
        JsonObject files = reading.getAsJsonObject("articles");
        for (Article article : comparison.articles()) {
            for (String name : files.keySet()) {
                if (article.file().endsWith(files.get(name).getAsString())) {
                    names.put(article.id(), name);
                    texts.put(name, article.text());
                }
            }
        }
        for (JsonElement each : reading.getAsJsonArray("pairs")) {
            gold.add(goldPair(each.getAsJsonObject(), texts));
        }
        Index index = comparison.index();
        Set<Object> seen = new HashSet<>();
        for (Link link : comparison.links()) {
            Pair pair = pair(link, index, names);
            boolean aligned = link.relation() != Relation.OTHER_EVENT;
            if (aligned && seen.add(List.of(pair.statement, Set.of(pair.a, pair.b)))) {
                predicted.add(pair);
            }
        }
        answered = matched();
    }

    private static Pair goldPair(JsonObject pair, Map<String, String> texts) {
        String kind = pair.get("kind").getAsString();
        return new Pair(
                kind.equals("statement"),
                kind.equals("quote"),
                end(pair.getAsJsonArray("a"), texts),
                end(pair.getAsJsonArray("b"), texts),
                pair.get("relation").getAsString());
    }

    private static End end(JsonArray span, Map<String, String> texts) {
        String article = span.get(0).getAsString();
        String words = span.get(1).getAsString();
        int n = span.size() > 2 ? span.get(2).getAsInt() : 1;
        String text = texts.getOrDefault(article, "");
        int at = -1;
        for (int i = 0; i < n; i++) {
            at = text.indexOf(words, at + 1);
            if (at < 0) {
                throw new IllegalStateException("not in " + article + ": " + words);
            }
        }
        return new End(article, at, at + words.length());
    }

    private static Pair pair(Link link, Index index, Map<String, String> names) {
        Claim a = index.claim(link.a());
        Claim b = index.claim(link.b());
        return new Pair(
                a.kind() == Kind.STATEMENT,
                a.kind() == Kind.QUOTE,
                new End(names.getOrDefault(a.article(), ""), a.span().begin(), a.span().end()),
                new End(names.getOrDefault(b.article(), ""), b.span().begin(), b.span().end()),
                link.relation().code());
    }

    /** For each gold pair the link that answers it, or −1; the largest matching. */
    private int[] matched() {
        int[] pairOf = new int[gold.size()];
        int[] takenBy = new int[predicted.size()];
        Arrays.fill(pairOf, -1);
        Arrays.fill(takenBy, -1);
        for (boolean rightOnly : new boolean[] {true, false}) {
            for (int j = 0; j < gold.size(); j++) {
                if (pairOf[j] < 0 && !gold.get(j).relation.equals("other-event")) {
                    place(j, new HashSet<>(), rightOnly, pairOf, takenBy);
                }
            }
        }
        return pairOf;
    }

    private boolean place(
            int j, Set<Integer> seen, boolean rightOnly, int[] pairOf, int[] takenBy) {
        for (int i = 0; i < predicted.size(); i++) {
            boolean right = predicted.get(i).relation.equals(gold.get(j).relation);
            if ((rightOnly && !right) || !predicted.get(i).answers(gold.get(j)) || !seen.add(i)) {
                continue;
            }
            if (takenBy[i] < 0 || place(takenBy[i], seen, rightOnly, pairOf, takenBy)) {
                takenBy[i] = j;
                pairOf[j] = i;
                return true;
            }
        }
        return false;
    }

    /** F1 of typed pairs. Stricter than the full rule: a repeated mention counts as wrong. */
    double typedF1() {
        long all = gold.stream().filter(g -> isTyped(g) && isAligned(g)).count();
        long linked = predicted.stream().filter(GoldScore::isTyped).count();
        long found = 0;
        for (int j = 0; j < gold.size(); j++) {
            found += isTyped(gold.get(j)) && answered[j] >= 0 ? 1 : 0;
        }
        return 2.0 * found / (all + linked);
    }

    long otherEventsLinked() {
        return gold.stream()
                .filter(g -> !isAligned(g))
                .filter(g -> predicted.stream().anyMatch(p -> p.answers(g)))
                .count();
    }

    long conflictsMissed() {
        long missed = 0;
        for (int j = 0; j < gold.size(); j++) {
            boolean conflict = isTyped(gold.get(j)) && gold.get(j).relation.equals("conflict");
            boolean found =
                    answered[j] >= 0 && predicted.get(answered[j]).relation.equals("conflict");
            missed += conflict && !found ? 1 : 0;
        }
        return missed;
    }

    double conflictPrecision() {
        List<Pair> raised =
                predicted.stream()
                        .filter(p -> isTyped(p) && p.relation.equals("conflict"))
                        .toList();
        long right =
                raised.stream()
                        .filter(
                                p ->
                                        gold.stream()
                                                .anyMatch(
                                                        g ->
                                                                g.relation.equals("conflict")
                                                                        && p.answers(g)))
                        .count();
        return raised.isEmpty() ? 1 : (double) right / raised.size();
    }

    private static boolean isTyped(Pair pair) {
        return !pair.statement;
    }

    private static boolean isAligned(Pair pair) {
        return !pair.relation.equals("other-event");
    }
}
