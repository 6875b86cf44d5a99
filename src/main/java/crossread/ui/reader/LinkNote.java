package crossread.ui.reader;

import crossread.i18n.Messages;
import crossread.model.Claim;
import crossread.model.Link;
import crossread.ui.kit.ArticleNames;
import crossread.ui.kit.Findings;
import crossread.ui.kit.RelationStyle;

/**
 * What a claim's link says in short: who words it how, how that relates, and why.
 *
 * @param relation the relation's word
 * @param article what the other article is called
 * @param words the other wording, on one line
 * @param reason why they relate so
 */
public record LinkNote(
        RelationStyle style, String relation, String article, String words, String reason) {

    /** The note of a link, seen from one of its claims. */
    static LinkNote of(Link link, Claim from, Findings findings) {
        Claim other = findings.index().claim(link.partnerOf(from.id()));
        RelationStyle style = RelationStyle.of(link.relation());
        return new LinkNote(
                style,
                Messages.of("kit").get("relation." + style.key()),
                ArticleNames.name(findings.index().article(other.article())),
                findings.index().words(other).replaceAll("\\s+", " ").strip(),
                link.reason());
    }
}
