package crossread.ui.kit;

import crossread.i18n.Messages;
import crossread.model.Article;
import crossread.model.Claim;
import crossread.model.Link;
import crossread.model.Span;

/** Words with where they stand, to be pasted into a note: whose they are, and of which day. */
public final class Citation {
    private final Messages kit;
    private final Findings findings;

    /**
     * @param kit words of {@code kit}
     */
    public Citation(Findings findings, Messages kit) {
        this.findings = findings;
        this.kit = kit;
    }

    /** Words of an article, with outlet, headline and day. */
    public String of(Article article, Span words) {
        String quoted = words.in(article.text()).replaceAll("\\s+", " ").strip();
        String day =
                article.published() == null ? kit.get("date.none") : Dates.day(article.published());
        return kit.get(
                "citation", quoted, ArticleNames.name(article), ArticleNames.title(article), day);
    }

    public String of(Claim claim) {
        return of(findings.index().article(claim.article()), claim.span());
    }

    /** Both wordings, how they relate, and why. */
    public String of(Link link) {
        String relation = kit.get("relation." + RelationStyle.of(link.relation()).key());
        return kit.get(
                "citation.link",
                findings.index().topic(link.topic()).question(),
                of(findings.index().claim(link.a())),
                of(findings.index().claim(link.b())),
                relation,
                link.reason());
    }

    /** What is selected: words in an article, else the link, else the claim; or nothing. */
    public static String of(Selection selection, Messages kit) {
        Citation citation = new Citation(selection.findings(), kit);
        SelectedWords words = selection.wordsProperty().get();
        if (words != null) {
            return citation.of(selection.findings().index().article(words.article()), words.span());
        }
        Link link = selection.linkProperty().get();
        if (link != null) {
            return citation.of(link);
        }
        Claim claim = selection.claimProperty().get();
        return claim == null ? "" : citation.of(claim);
    }
}
