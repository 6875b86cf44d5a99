package crossread.ui.inspector;

import crossread.i18n.Messages;
import crossread.model.Claim;
import crossread.model.Link;
import crossread.ui.kit.Readers;
import crossread.ui.kit.Selection;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/** What is known of what is selected. */
public final class InspectorViewModel {
    private final Selection selection;
    private final ContentBuilder builder;
    private final ReadOnlyObjectWrapper<Content> content =
            new ReadOnlyObjectWrapper<>(this, "content", new Content.Nothing());
    private final Subscription subscription;

    public InspectorViewModel(
            Selection selection, Readers readers, Messages messages, Messages kit) {
        this.selection = selection;
        this.builder = new ContentBuilder(readers, messages, kit);
        this.subscription =
                Subscription.combine(
                        selection.findingsProperty().subscribe(findings -> update()),
                        selection.linkProperty().subscribe(link -> update()),
                        selection.claimProperty().subscribe(claim -> update()));
    }

    /** Ends all subscriptions; for the owner to call. */
    public void close() {
        subscription.unsubscribe();
    }

    public ReadOnlyObjectProperty<Content> contentProperty() {
        return content.getReadOnlyProperty();
    }

    public void select(Link link) {
        selection.select(link);
    }

    public void select(Claim claim) {
        selection.select(claim);
    }

    /** Back to the overview. */
    public void clear() {
        selection.clear();
    }

    private void update() {
        content.set(
                builder.content(
                        selection.findings(),
                        selection.linkProperty().get(),
                        selection.claimProperty().get()));
    }
}
