package crossread.export;

import crossread.model.Article;
import crossread.model.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The articles side by side, in full, their linked claims marked. */
final class HtmlArticles {
    private final Catalogue catalogue;
    private final HtmlText html;

    HtmlArticles(Catalogue catalogue, HtmlText html) {
        this.catalogue = catalogue;
        this.html = html;
    }

    void write() {
        html.raw("<div class=\"columns\" tabindex=\"0\">\n");
        catalogue.comparison().articles().forEach(this::write);
        html.raw("</div>\n");
    }

    private void write(Article article) {
        String language = HtmlText.escaped(article.language());
        html.raw("<article id=\"%s\">\n".formatted(Book.placeOf(article)));
        html.raw("<header>\n");
        String name = catalogue.number(article) + "  " + catalogue.name(article);
        String title = article.title();
        if (title == null) {
            html.element("h3", name);
        } else {
            html.element("p", "outlet", name);
            html.raw("<h3 lang=\"" + language + "\" dir=\"auto\">").text(title).raw("</h3>\n");
        }
        String author = article.author();
        String day = catalogue.published(article);
        html.element("p", "meta", author == null ? day : author + ", " + day);
        html.raw("</header>\n<div class=\"text\" tabindex=\"0\" lang=\"" + language + "\">\n");
        List<Mark> marks = catalogue.marks().in(article);
        for (Span paragraph : article.paragraphs()) {
            write(article, paragraph, marks);
        }
        html.raw("</div>\n</article>\n");
    }

    private void write(Article article, Span paragraph, List<Mark> marks) {
        boolean aside = article.furniture().stream().anyMatch(part -> part.contains(paragraph));
        html.raw(aside ? "<p class=\"furniture\" dir=\"auto\">" : "<p dir=\"auto\">");
        List<Mark> here = marks.stream().filter(m -> m.claim().span().overlaps(paragraph)).toList();
        for (Span piece : pieces(paragraph, here)) {
            piece(article, piece, here);
        }
        html.raw("</p>\n");
    }

    /** The paragraph cut wherever a mark begins or ends. */
    private static List<Span> pieces(Span paragraph, List<Mark> marks) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(paragraph.begin(), paragraph.end()));
        for (Mark mark : marks) {
            Span span = mark.claim().span();
            cuts.add(Math.clamp(span.begin(), paragraph.begin(), paragraph.end()));
            cuts.add(Math.clamp(span.end(), paragraph.begin(), paragraph.end()));
        }
        List<Span> pieces = new ArrayList<>();
        int begin = cuts.removeFirst();
        for (int end : cuts) {
            pieces.add(new Span(begin, end));
            begin = end;
        }
        return pieces;
    }

    private void piece(Article article, Span piece, List<Mark> marks) {
        List<Mark> over = marks.stream().filter(m -> m.claim().span().contains(piece)).toList();
        Optional<Mark> shown =
                over.stream().min(Comparator.comparingInt(m -> Marks.weight(m.relation())));
        String words = piece.in(article.text());
        if (shown.isEmpty()) {
            html.text(words);
            return;
        }
        String style = shown.get().relation().code();
        List<String> claims = over.stream().map(mark -> mark.claim().id()).toList();
        String notes = String.join(" ", claims);
        html.raw("<mark class=\"%s\" data-claims=\"%s\">".formatted(style, notes));
        html.text(words).raw("</mark>");
        for (Mark mark : over) {
            if (mark.claim().span().end() == piece.end()) {
                number(mark);
            }
        }
    }

    /** The number that leads to the note, and where links to the claim arrive. */
    private void number(Mark mark) {
        String first = mark.partners().getFirst().link().reason();
        html.raw(
                "<a class=\"number %s\" id=\"%s\" href=\"#%s\" title=\"%s\">"
                        .formatted(
                                mark.relation().code(),
                                mark.place(),
                                mark.note(),
                                HtmlText.escaped(
                                        catalogue.word(mark.relation())
                                                + ": "
                                                + Dates.writtenOut(first))));
        html.text(RelationStyle.of(mark.relation()).badge() + mark.number()).raw("</a>");
    }
}
