package crossread.store;

import crossread.model.Anchor;
import crossread.model.ClaimAnchor;
import crossread.model.Decision;
import crossread.model.EventAnchor;
import crossread.model.LinkAnchor;
import crossread.model.Relation;
import crossread.model.Side;
import crossread.model.TopicAnchor;
import crossread.model.When;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes a decision as fields; {@link DecisionReader} reads them. */
final class DecisionFields {
    private final List<@Nullable String> fields = new ArrayList<>();

    private DecisionFields() {}

    /** The kind of decision, as it stands in the file. */
    static String type(Decision decision) {
        return switch (decision) {
            case Decision.Accept accept -> "accept";
            case Decision.Reject reject -> "reject";
            case Decision.Unsure unsure -> "unsure";
            case Decision.Retype retype -> "retype";
            case Decision.SplitTopic split -> "split-topic";
            case Decision.MergeTopics merge -> "merge-topics";
            case Decision.Note note -> "note";
            case Decision.MakeClaim claim -> "make-claim";
            case Decision.MakeLink link -> "make-link";
            case Decision.DateArticle date -> "date-article";
            case Decision.DateEvent date -> "date-event";
            case Decision.RestoreFurniture restore -> "restore-furniture";
        };
    }

    static String of(Decision decision) {
        DecisionFields body = new DecisionFields();
        body.write(decision);
        return Fields.join(body.fields);
    }

    private void write(Decision decision) {
        switch (decision) {
            case Decision.Accept accept -> link(accept.link()).relation(accept.relation());
            case Decision.Reject reject -> link(reject.link()).relation(reject.relation());
            case Decision.Unsure unsure -> link(unsure.link()).relation(unsure.relation());
            case Decision.Retype retype ->
                    link(retype.link())
                            .relation(retype.from())
                            .relation(retype.to())
                            .side(retype.finer());
            case Decision.SplitTopic split ->
                    topic(split.topic()).claims(split.apart()).text(split.question());
            case Decision.MergeTopics merge -> topic(merge.into()).topic(merge.other());
            case Decision.Note note -> {
                ClaimAnchor partner = note.partner();
                claim(note.claim());
                claims(partner == null ? List.of() : List.of(partner));
                text(note.text());
            }
            case Decision.MakeClaim made -> anchor(made.words());
            case Decision.MakeLink made ->
                    link(made.link()).relation(made.relation()).side(made.finer());
            case Decision.DateArticle dated -> anchor(dated.article()).day(dated.day());
            case Decision.DateEvent dated -> event(dated.event()).when(dated.when());
            case Decision.RestoreFurniture restored -> anchor(restored.words());
        }
    }

    private DecisionFields text(@Nullable String text) {
        fields.add(text);
        return this;
    }

    private DecisionFields anchor(Anchor anchor) {
        return text(anchor.sha256())
                .text(anchor.file())
                .text(Integer.toString(anchor.begin()))
                .text(anchor.words())
                .text(anchor.before())
                .text(anchor.after());
    }

    private DecisionFields claim(ClaimAnchor claim) {
        return text(claim.kind().code()).anchor(claim.words());
    }

    private DecisionFields claims(List<ClaimAnchor> claims) {
        text(Integer.toString(claims.size()));
        claims.forEach(this::claim);
        return this;
    }

    private DecisionFields link(LinkAnchor link) {
        return claim(link.a()).claim(link.b());
    }

    private DecisionFields topic(TopicAnchor topic) {
        return text(topic.question()).claims(topic.claims());
    }

    private DecisionFields event(EventAnchor event) {
        return text(event.kind()).text(event.label()).claims(event.evidence());
    }

    private DecisionFields relation(Relation relation) {
        return text(relation.code());
    }

    private DecisionFields side(@Nullable Side side) {
        return text(side == null ? null : side.name());
    }

    private DecisionFields day(@Nullable LocalDate day) {
        return text(day == null ? null : day.toString());
    }

    private DecisionFields when(When when) {
        DayOfWeek weekday = when.weekday();
        return day(when.earliest())
                .day(when.latest())
                .text(weekday == null ? null : weekday.name());
    }
}
