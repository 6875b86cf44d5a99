package crossread.export;

import crossread.figure.Figure;
import crossread.figure.FigureSvg;
import crossread.figure.InterMeasure;
import crossread.figure.TimelineLayout;
import crossread.figure.TimelineView;
import crossread.model.Article;
import crossread.model.Claim;
import crossread.model.Dating;
import crossread.model.Event;
import crossread.model.Topic;

import java.util.List;
import java.util.Locale;

/** The matrix, and the timeline with its table. */
final class HtmlTables {
    private static final double WIDTH = 1120;

    private final Catalogue catalogue;
    private final HtmlText html;
    private final Matrix matrix;

    HtmlTables(Catalogue catalogue, HtmlText html) {
        this.catalogue = catalogue;
        this.html = html;
        this.matrix = new Matrix(catalogue);
    }

    void matrix() {
        html.raw("<div class=\"scroll\" tabindex=\"0\">\n<table class=\"matrix\">\n<thead><tr>");
        html.raw("<th scope=\"col\">").text(catalogue.say("matrix.topic")).raw("</th>\n");
        for (Article article : catalogue.comparison().articles()) {
            html.raw("<th scope=\"col\">");
            link(article);
            html.raw("<br>").element("span", "meta", catalogue.published(article)).raw("</th>\n");
        }
        html.raw("</tr></thead>\n<tbody>\n");
        for (Topic topic : matrix.topics()) {
            html.raw("<tr id=\"topic-" + topic.id() + "\"><th scope=\"row\" dir=\"auto\">");
            html.text(topic.question()).raw("</th>\n");
            for (Article article : catalogue.comparison().articles()) {
                cell(topic, article);
            }
            html.raw("</tr>\n");
        }
        html.raw("</tbody>\n</table>\n</div>\n");
    }

    private void cell(Topic topic, Article article) {
        List<List<Claim>> wordings = matrix.wordings(topic, article);
        if (wordings.isEmpty()) {
            html.element("td", "empty", matrix.whyEmpty(topic, article));
            return;
        }
        html.raw("<td dir=\"auto\">");
        for (List<Claim> claims : wordings) {
            Claim first = claims.getFirst();
            html.raw("<div>");
            matrix.strongest(topic, first)
                    .ifPresent(
                            relation ->
                                    html.raw("<b class=\"badge %s\">".formatted(relation.code()))
                                            .text(RelationStyle.of(relation).badge())
                                            .raw("</b> "));
            html.raw(hasPlace(first) ? "<a href=\"#" + Mark.placeOf(first.id()) + "\">" : "<span>");
            html.text(catalogue.words(first)).raw(hasPlace(first) ? "</a>" : "</span>");
            String source = first.attribution().source();
            if (source != null) {
                html.raw(" ").element("span", "meta", catalogue.say("matrix.source", source));
            }
            html.raw("</div>\n");
        }
        html.raw("</td>\n");
    }

    private boolean hasPlace(Claim claim) {
        return catalogue.marks().of(claim.id()) != null;
    }

    private void link(Article article) {
        String name = "[" + catalogue.number(article) + "] " + catalogue.name(article);
        html.link(Book.placeOf(article), name);
    }

    void timeline() {
        InterMeasure measure = new InterMeasure();
        TimelineLayout layout = new TimelineLayout(catalogue.comparison(), measure, Locale.ENGLISH);
        Figure figure = layout.figure(TimelineView.whole(WIDTH));
        html.raw("<div class=\"scroll figure\" tabindex=\"0\">\n")
                .raw(FigureSvg.inline(figure, measure))
                .raw("</div>\n");
        html.element("h3", catalogue.say("timeline.table"));
        html.raw("<div class=\"scroll\" tabindex=\"0\">\n<table>\n<thead><tr>");
        for (String key : List.of("event", "when", "how", "articles")) {
            String head = catalogue.say("timeline.head." + key);
            html.raw("<th scope=\"col\">").text(head).raw("</th>");
        }
        html.raw("</tr></thead>\n<tbody>\n");
        catalogue.comparison().events().forEach(this::event);
        html.raw("</tbody>\n</table>\n</div>\n");
    }

    private void event(Event event) {
        html.raw("<tr id=\"" + TimelinePart.placeOf(event.id()) + "\"><th scope=\"row\">");
        html.text(event.label()).raw("</th>\n");
        html.element("td", catalogue.when(event.when()));
        html.raw("<td>").element("div", Dates.writtenOut(event.reason()));
        event.datings().stream().limit(8).forEach(this::dating);
        html.raw("</td>\n<td>");
        for (String id : event.articles()) {
            html.raw("<div>");
            link(catalogue.index().article(id));
            html.raw("</div>");
        }
        html.raw("</td></tr>\n");
    }

    private void dating(Dating dating) {
        Claim claim = catalogue.index().claim(dating.claim());
        String words = "[" + catalogue.numberOfArticle(claim) + "] ";
        html.element("div", "meta", words + Dates.writtenOut(dating.rule()));
    }
}
