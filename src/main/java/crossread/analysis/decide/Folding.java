package crossread.analysis.decide;

import crossread.model.Article;
import crossread.model.Claim;
import crossread.model.Comparison;
import crossread.model.Decision;
import crossread.model.Event;
import crossread.model.Remark;
import crossread.model.Reviewed;
import crossread.model.Step;
import crossread.model.Unplaced;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Applies decisions one after the other; what has no place is set aside, not dropped. */
final class Folding {
    private final Draft draft;
    private final Anchored anchored;
    private final ClaimReader reader;
    private final LinkRulings rulings;
    private final TopicChanges topics;
    private final Map<List<String>, Remark> remarks = new LinkedHashMap<>();
    private final Set<String> byHand = new LinkedHashSet<>();
    private final List<Unplaced> unplaced = new ArrayList<>();

    Folding(Comparison comparison, ClaimReader reader) {
        this.draft = new Draft(comparison);
        this.anchored = new Anchored(draft);
        this.reader = reader;
        this.rulings = new LinkRulings(draft, anchored);
        this.topics = new TopicChanges(draft, anchored);
    }

    void apply(Step step) {
        try {
            apply(step.decision());
        } catch (MissingException gone) {
            unplaced.add(new Unplaced(step, gone.missing()));
        }
    }

    Reviewed reviewed() {
        return new Reviewed(
                draft.finished(),
                rulings.all(),
                List.copyOf(remarks.values()),
                List.copyOf(byHand),
                unplaced);
    }

    private void apply(Decision decision) throws MissingException {
        switch (decision) {
            case Decision.Accept accept -> rulings.accept(accept);
            case Decision.Reject reject -> rulings.reject(reject);
            case Decision.Unsure unsure -> rulings.unsure(unsure);
            case Decision.Retype retype -> rulings.retype(retype);
            case Decision.MakeLink link -> rulings.make(link);
            case Decision.SplitTopic split -> topics.split(split);
            case Decision.MergeTopics merge -> topics.merge(merge);
            case Decision.Note note -> note(note);
            case Decision.MakeClaim made -> make(made);
            case Decision.DateEvent dated -> date(dated);
            case Decision.DateArticle dated -> anchored.article(dated.article());
            case Decision.RestoreFurniture restored -> anchored.place(restored.words());
        }
    }

    private void note(Decision.Note note) throws MissingException {
        String claim = anchored.claim(note.claim()).id();
        String partner = note.partner() == null ? null : anchored.claim(note.partner()).id();
        List<String> about =
                partner == null ? List.of(claim) : draft.inOrder(List.of(claim, partner));
        remarks.remove(about);
        if (!note.text().isBlank()) {
            remarks.put(about, new Remark(claim, partner, note.text()));
        }
    }

    private void make(Decision.MakeClaim made) throws MissingException {
        Places.Place place = anchored.place(made.words());
        Article article = place.article();
        boolean isThere =
                draft.claims().stream()
                        .anyMatch(
                                claim ->
                                        claim.article().equals(article.id())
                                                && claim.span().equals(place.span()));
        if (!isThere) {
            Claim claim = draft.add(article, reader.read(article, place.span()));
            byHand.add(claim.id());
        }
    }

    private void date(Decision.DateEvent dated) throws MissingException {
        Event event = anchored.event(dated.event());
        draft.events()
                .replaceAll(
                        other ->
                                other.id().equals(event.id())
                                        ? Reasons.dated(event, dated.when())
                                        : other);
    }
}
