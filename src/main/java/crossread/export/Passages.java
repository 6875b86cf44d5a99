package crossread.export;

import crossread.export.pdf.Paragraph;
import crossread.export.pdf.Run;
import crossread.export.pdf.TextStyle;
import crossread.model.Article;
import crossread.model.Claim;
import crossread.model.Link;
import crossread.model.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The sentences that linked claims stand in, and which of them answer each other. */
final class Passages {
    private final Book book;

    Passages(Book book) {
        this.book = book;
    }

    /** Whole sentences of one article. */
    record Passage(Article article, Span span) {}

    /**
     * A passage, and those of later articles that are linked with it.
     *
     * @param links that join them
     */
    record Row(List<Passage> passages, List<Link> links) {
        Row {
            passages = List.copyOf(passages);
            links = List.copyOf(links);
        }

        List<Passage> in(Article article) {
            return passages.stream().filter(p -> p.article().equals(article)).toList();
        }
    }

    /**
     * All of them, article by article. Passages that a row before has side by side make no row of
     * their own; longer chains are not followed, since they would end with all in one row.
     */
    List<Row> rows() {
        Map<String, Passage> byClaim = byClaim();
        TreeMap<Passage, Map<Passage, List<Link>>> partners = new TreeMap<>(inOrder());
        for (Link link : book.comparison().links()) {
            Passage a = passage(byClaim, link.a());
            Passage b = passage(byClaim, link.b());
            boolean isFirst = inOrder().compare(a, b) <= 0;
            partners.computeIfAbsent(isFirst ? a : b, p -> new TreeMap<>(inOrder()))
                    .computeIfAbsent(isFirst ? b : a, p -> new ArrayList<>())
                    .add(link);
        }
        List<Row> rows = new ArrayList<>();
        Set<Set<Passage>> shown = new HashSet<>();
        partners.forEach(
                (first, others) -> {
                    if (others.keySet().stream().allMatch(o -> shown.contains(both(first, o)))) {
                        return;
                    }
                    Set<Passage> row = new LinkedHashSet<>();
                    row.add(first);
                    row.addAll(others.keySet());
                    row.forEach(a -> row.forEach(b -> shown.add(both(a, b))));
                    List<Link> links = others.values().stream().flatMap(List::stream).toList();
                    rows.add(new Row(List.copyOf(row), links));
                });
        return rows;
    }

    private static Set<Passage> both(Passage a, Passage b) {
        return new HashSet<>(List.of(a, b));
    }

    private Comparator<Passage> inOrder() {
        return Comparator.comparingInt((Passage p) -> book.number(p.article()))
                .thenComparing(Passage::span);
    }

    private static Passage passage(Map<String, Passage> byClaim, String claim) {
        Passage passage = byClaim.get(claim);
        if (passage == null) {
            throw new IllegalStateException("no passage holds " + claim);
        }
        return passage;
    }

    /** To each linked claim its sentences; those that overlap are one. */
    private Map<String, Passage> byClaim() {
        Map<String, Passage> byClaim = new LinkedHashMap<>();
        for (Article article : book.comparison().articles()) {
            TreeMap<Integer, Span> merged = new TreeMap<>();
            List<Mark> marks = book.marks().in(article);
            marks.stream()
                    .map(mark -> sentences(mark.claim()))
                    .sorted()
                    .forEach(s -> add(merged, s));
            for (Mark mark : marks) {
                Map.Entry<Integer, Span> holder = merged.floorEntry(mark.claim().span().begin());
                if (holder != null) {
                    byClaim.put(mark.claim().id(), new Passage(article, holder.getValue()));
                }
            }
        }
        return byClaim;
    }

    private static void add(TreeMap<Integer, Span> merged, Span span) {
        Map.Entry<Integer, Span> before = merged.floorEntry(span.begin());
        boolean joins = before != null && before.getValue().end() > span.begin();
        Span whole = joins ? before.getValue().cover(span) : span;
        merged.put(whole.begin(), whole);
    }

    static Span sentences(Claim claim) {
        return claim.mention().sentence().cover(claim.span());
    }

    /** The words of a passage, those of linked claims marked by their strongest relation. */
    Paragraph paragraph(Passage passage, TextStyle style) {
        return paragraph(passage, style, claim -> true);
    }

    /** The same, with just those claims marked that are wanted. */
    Paragraph paragraph(Passage passage, TextStyle style, Predicate<String> wanted) {
        List<Mark> marks =
                book.marks().in(passage.article()).stream()
                        .filter(mark -> passage.span().contains(mark.claim().span()))
                        .filter(mark -> wanted.test(mark.claim().id()))
                        .toList();
        TreeSet<Integer> cuts =
                new TreeSet<>(List.of(passage.span().begin(), passage.span().end()));
        for (Mark mark : marks) {
            cuts.add(mark.claim().span().begin());
            cuts.add(mark.claim().span().end());
        }
        List<Run> runs = new ArrayList<>();
        int begin = cuts.removeFirst();
        for (int end : cuts) {
            runs.add(run(passage, new Span(begin, end), marks, style));
            begin = end;
        }
        return new Paragraph(runs);
    }

    private Run run(Passage passage, Span piece, List<Mark> marks, TextStyle style) {
        String text = piece.in(passage.article().text()).replaceAll("\\s+", " ");
        boolean isFirst = piece.begin() == passage.span().begin();
        Run run = Run.of(isFirst ? text.stripLeading() : text, style);
        Optional<Mark> over =
                marks.stream()
                        .filter(mark -> mark.claim().span().contains(piece))
                        .min(Comparator.comparingInt(mark -> Marks.weight(mark.relation())));
        if (over.isEmpty()) {
            return run;
        }
        RelationStyle look = book.look(over.get().relation());
        return run.marked(new Run.Marking(look.fill(), look.line(), look.pattern()))
                .leadingTo(over.get().place());
    }
}
