package crossread.ui.decide;

import crossread.i18n.Messages;
import crossread.model.Anchor;
import crossread.model.Decision;
import crossread.model.LinkAnchor;
import crossread.model.Relation;
import crossread.model.Unplaced;
import crossread.ui.kit.Dates;
import crossread.ui.kit.RelationStyle;

import java.util.Locale;

/** Decisions in words: for the Edit menu and for lists. */
public final class DecisionNames {
    private static final int LONGEST = 32;

    private final Messages messages;
    private final Messages kit;
    private final Dates dates;

    public DecisionNames(Messages messages, Messages kit) {
        this.messages = messages;
        this.kit = kit;
        this.dates = new Dates(kit);
    }

    /** Such as "accepting “about 40” – “three dozen”". */
    public String name(Decision decision) {
        return switch (decision) {
            case Decision.Accept accept -> messages.get("name.accept", words(accept.link()));
            case Decision.Reject reject -> messages.get("name.reject", words(reject.link()));
            case Decision.Unsure unsure -> messages.get("name.unsure", words(unsure.link()));
            case Decision.Retype retype ->
                    messages.get("name.retype", words(retype.link()), relation(retype.to()));
            case Decision.SplitTopic split ->
                    messages.get("name.split", shortened(split.topic().question()));
            case Decision.MergeTopics merge ->
                    messages.get(
                            "name.merge",
                            shortened(merge.into().question()),
                            shortened(merge.other().question()));
            case Decision.Note note ->
                    messages.get(
                            note.text().isBlank() ? "name.unnote" : "name.note",
                            shortened(note.claim().words().words()));
            case Decision.MakeClaim made -> messages.get("name.claim", shortened(made.words()));
            case Decision.MakeLink made ->
                    messages.get("name.link", words(made.link()), relation(made.relation()));
            case Decision.DateArticle dated ->
                    messages.get(
                            "name.dateArticle",
                            file(dated.article()),
                            dates.published(dated.day()));
            case Decision.DateEvent dated ->
                    messages.get(
                            "name.dateEvent",
                            shortened(dated.event().label()),
                            dates.when(dated.when()));
            case Decision.RestoreFurniture restored ->
                    messages.get("name.restore", shortened(restored.words()));
        };
    }

    /** Why a decision has no place any more. */
    public String missing(Unplaced.Missing missing) {
        return messages.get("missing." + missing.name().toLowerCase(Locale.ROOT));
    }

    String relation(Relation relation) {
        return kit.get("relation." + RelationStyle.of(relation).key());
    }

    private String words(LinkAnchor link) {
        return messages.get("name.ends", shortened(link.a().words()), shortened(link.b().words()));
    }

    private static String file(Anchor article) {
        String file = article.file();
        return shortened(
                file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1));
    }

    private static String shortened(Anchor anchor) {
        return shortened(anchor.words());
    }

    private static String shortened(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).strip() + "…";
    }
}
