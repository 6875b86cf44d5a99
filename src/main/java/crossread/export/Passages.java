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
     * Passages that are linked with each other, straight or by way of others.
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

    /** All of them, by the first article that has a passage in the row. */
    List<Row> rows() {
        Map<String, Passage> byClaim = byClaim();
        Map<Passage, Passage> groups = new LinkedHashMap<>();
        for (Link link : book.comparison().links()) {
            Passage a = root(groups, passage(byClaim, link.a()));
            Passage b = root(groups, passage(byClaim, link.b()));
            groups.put(b, a);
        }
        Map<Passage, Set<Passage>> members = new LinkedHashMap<>();
        Map<Passage, List<Link>> links = new LinkedHashMap<>();
        for (Link link : book.comparison().links()) {
            Passage a = passage(byClaim, link.a());
            Passage group = root(groups, a);
            members.computeIfAbsent(group, g -> new LinkedHashSet<>()).add(a);
            members.computeIfAbsent(group, g -> new LinkedHashSet<>())
                    .add(passage(byClaim, link.b()));
            links.computeIfAbsent(group, g -> new ArrayList<>()).add(link);
        }
        List<Row> rows = new ArrayList<>();
        members.forEach(
                (group, all) ->
                        rows.add(
                                new Row(
                                        all.stream().sorted(inOrder()).toList(),
                                        links.getOrDefault(group, List.of()))));
        rows.sort(Comparator.comparing(row -> row.passages().getFirst(), inOrder()));
        return rows;
    }

    private Comparator<Passage> inOrder() {
        return Comparator.comparingInt((Passage p) -> book.number(p.article()))
                .thenComparing(Passage::span);
    }

    private static Passage root(Map<Passage, Passage> groups, Passage passage) {
        Passage at = passage;
        Passage above = groups.getOrDefault(at, at);
        while (!above.equals(at)) {
            at = above;
            above = groups.getOrDefault(at, at);
        }
        return at;
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
