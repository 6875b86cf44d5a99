package crossread.store;

import crossread.model.Anchor;
import crossread.model.ClaimAnchor;
import crossread.model.Decision;
import crossread.model.EventAnchor;
import crossread.model.Kind;
import crossread.model.LinkAnchor;
import crossread.model.Relation;
import crossread.model.Side;
import crossread.model.TopicAnchor;
import crossread.model.When;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** Reads the fields that {@link DecisionFields} writes. */
final class DecisionReader {
    private final Iterator<@Nullable String> fields;

    private DecisionReader(String body) {
        this.fields = Fields.split(body).iterator();
    }

    /**
     * @throws RuntimeException where the fields are no decision of that type
     */
    static Decision read(String type, String body) {
        DecisionReader reader = new DecisionReader(body);
        Decision decision = reader.decision(type);
        if (reader.fields.hasNext()) {
            throw new IllegalArgumentException("more fields than a decision has");
        }
        return decision;
    }

    private Decision decision(String type) {
        return switch (type) {
            case "accept" -> new Decision.Accept(link(), relation());
            case "reject" -> new Decision.Reject(link(), relation());
            case "unsure" -> new Decision.Unsure(link(), relation());
            case "retype" -> new Decision.Retype(link(), relation(), relation(), side());
            case "split-topic" -> new Decision.SplitTopic(topic(), claims(), text());
            case "merge-topics" -> new Decision.MergeTopics(topic(), topic());
            case "note" -> note();
            case "make-claim" -> new Decision.MakeClaim(anchor());
            case "make-link" -> new Decision.MakeLink(link(), relation(), side());
            case "date-article" -> new Decision.DateArticle(anchor(), day());
            case "date-event" -> new Decision.DateEvent(event(), when());
            case "restore-furniture" -> new Decision.RestoreFurniture(anchor());
            default -> throw new IllegalArgumentException("no decision of this type");
        };
    }

    private Decision note() {
        ClaimAnchor claim = claim();
        List<ClaimAnchor> partner = claims();
        return new Decision.Note(claim, partner.isEmpty() ? null : partner.getFirst(), text());
    }

    private String text() {
        String field = fields.next();
        if (field == null) {
            throw new IllegalArgumentException("a field is missing");
        }
        return field;
    }

    private Anchor anchor() {
        return new Anchor(text(), text(), Integer.parseInt(text()), text(), text(), text());
    }

    private ClaimAnchor claim() {
        String code = text();
        Kind kind =
                Arrays.stream(Kind.values())
                        .filter(each -> each.code().equals(code))
                        .findFirst()
                        .orElseThrow();
        return new ClaimAnchor(kind, anchor());
    }

    private List<ClaimAnchor> claims() {
        int count = Integer.parseInt(text());
        List<ClaimAnchor> claims = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            claims.add(claim());
        }
        return claims;
    }

    private LinkAnchor link() {
        return new LinkAnchor(claim(), claim());
    }

    private TopicAnchor topic() {
        return new TopicAnchor(text(), claims());
    }

    private EventAnchor event() {
        return new EventAnchor(text(), text(), claims());
    }

    private Relation relation() {
        String code = text();
        return Arrays.stream(Relation.values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private @Nullable Side side() {
        String field = fields.next();
        return field == null ? null : Side.valueOf(field);
    }

    private @Nullable LocalDate day() {
        String field = fields.next();
        return field == null ? null : LocalDate.parse(field);
    }

    private When when() {
        LocalDate earliest = day();
        LocalDate latest = day();
        String weekday = fields.next();
        return new When(earliest, latest, weekday == null ? null : DayOfWeek.valueOf(weekday));
    }
}
