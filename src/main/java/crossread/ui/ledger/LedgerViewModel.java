package crossread.ui.ledger;

import crossread.i18n.Messages;
import crossread.model.Claim;
import crossread.ui.kit.Findings;
import crossread.ui.kit.Selection;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

/** All utterances of the articles, and the one that is looked at. */
public final class LedgerViewModel {
    private final Selection selection;
    private final Messages messages;
    private final Messages kit;
    private final ObservableList<Utterance> utterances = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Utterance> current =
            new SimpleObjectProperty<>(this, "current", null);
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");
    private final Subscription subscription;
    private boolean awake = true;
    private boolean stale;

    public LedgerViewModel(Selection selection, Messages messages, Messages kit) {
        this.selection = selection;
        this.messages = messages;
        this.kit = kit;
        this.subscription = selection.findingsProperty().subscribe(this::onFindings);
    }

    /** Ends all subscriptions; for the owner to call. */
    public void close() {
        subscription.unsubscribe();
    }

    /** Whether it is looked at: while it is not, nothing is computed. */
    public void setAwake(boolean now) {
        awake = now;
        if (awake && stale) {
            onFindings(selection.findings());
        }
    }

    ObservableList<Utterance> utterances() {
        return utterances;
    }

    ObjectProperty<@Nullable Utterance> currentProperty() {
        return current;
    }

    /** "14 quotations, 5 of them in several articles, 3 changed". */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    void select(Claim claim) {
        selection.select(claim);
    }

    private void onFindings(Findings findings) {
        stale = !awake;
        if (stale) {
            return;
        }
        utterances.setAll(Utterances.of(findings, kit));
        current.set(utterances.isEmpty() ? null : utterances.getFirst());
        summary.set(
                messages.get(
                        "summary",
                        utterances.size(),
                        utterances.stream().filter(each -> each.versions().size() > 1).count(),
                        utterances.stream().filter(each -> each.changed() > 0).count()));
    }
}
