package crossread.export;

import crossread.model.Claim;
import crossread.model.Relation;

import java.util.List;

/** What differs: conflicts first, then what is compatible and what cannot be compared. */
final class HtmlDifferences {
    private final Catalogue catalogue;
    private final HtmlText html;

    HtmlDifferences(Catalogue catalogue, HtmlText html) {
        this.catalogue = catalogue;
        this.html = html;
    }

    void write() {
        List<Contrast> conflicts = Contrasts.of(catalogue, Relation.CONFLICT);
        if (conflicts.isEmpty()) {
            html.element("p", catalogue.say("differences.none"));
        }
        write(Relation.CONFLICT, conflicts, true);
        for (Relation relation : List.of(Relation.COMPATIBLE, Relation.RELATED)) {
            write(relation, Contrasts.of(catalogue, relation), false);
        }
    }

    private void write(Relation relation, List<Contrast> contrasts, boolean open) {
        if (contrasts.isEmpty()) {
            return;
        }
        int pairs = contrasts.stream().mapToInt(Contrast::pairs).sum();
        String word = catalogue.word(relation);
        html.raw(open ? "<details open>" : "<details>");
        String title = catalogue.say("differences.brief", word, pairs, contrasts.size());
        html.element("summary", title);
        for (Contrast contrast : contrasts) {
            html.raw("<div class=\"card " + relation.code() + "\">\n");
            html.element("h3", contrast.topic().question()).raw("<ul>\n");
            contrast.positions().forEach(position -> write(contrast, position));
            html.raw("</ul>\n");
            for (String reason : contrast.reasons()) {
                html.element("p", "meta", Dates.writtenOut(reason));
            }
            html.element("p", "meta", catalogue.standings(contrast.links()));
            for (String note : catalogue.notes(contrast.links())) {
                html.element("p", catalogue.say("comment.reply", note));
            }
            html.raw("</div>\n");
        }
        html.raw("</details>\n");
    }

    private void write(Contrast contrast, Contrast.Position position) {
        html.raw("<li>");
        for (Contrast.Wording wording : position.wordings()) {
            html.raw("<div dir=\"auto\">").text(Book.quoted(wording.words()) + " · ");
            for (Claim claim : wording.claims()) {
                String name = catalogue.name(catalogue.index().article(claim.article()));
                String words = "[" + catalogue.numberOfArticle(claim) + "] " + name;
                html.link(Mark.placeOf(claim.id()), words).raw(" ");
            }
            if (contrast.isFiner(wording)) {
                html.element("span", "meta", catalogue.say("finer"));
            }
            html.raw("</div>");
        }
        html.raw("</li>\n");
    }
}
