package crossread.ui.export;

import crossread.export.pdf.PrintOrder;
import crossread.export.pdf.Printers;
import crossread.i18n.Messages;
import crossread.job.Job;
import crossread.job.JobRunner;
import crossread.ui.kit.Wrapping;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.List;

/** On which printer, how often, and which pages; or that there is no printer. */
final class PrintPane extends VBox {
    private static final int MOST_COPIES = 99;

    private final Messages messages;
    private final ComboBox<String> printers = new ComboBox<>();
    private final Spinner<Integer> copies = new Spinner<>(1, MOST_COPIES, 1);
    private final Spinner<Integer> first = new Spinner<>(1, Integer.MAX_VALUE, 1);
    private final Spinner<Integer> last = new Spinner<>(1, Integer.MAX_VALUE, 1);
    private final CheckBox bothSides = new CheckBox();
    private final BooleanProperty ready = new SimpleBooleanProperty(this, "ready");
    private boolean lastIsEnd = true;
    private int count = 1;

    /**
     * @param looking looks for the printers
     */
    PrintPane(PdfViewModel model, Printers found, JobRunner looking, Messages messages) {
        this.messages = messages;
        getStyleClass().add("pdf-choices");
        setId("pdf-print-pane");
        getChildren().add(Wrapping.label(messages.get("printer.looking"), "pdf-hint"));
        looking.start(
                new Job<>(messages.get("job.printers"), progress -> found.names()),
                this::show,
                failure -> show(List.of()));
        model.pagesProperty().subscribe(pages -> count(pages.size()));
    }

    /** Whether there is a printer. */
    BooleanProperty readyProperty() {
        return ready;
    }

    PrintOrder order() {
        int from = first.getValue();
        return new PrintOrder(
                printers.getValue(),
                copies.getValue(),
                from,
                Math.max(from, last.getValue()),
                bothSides.isSelected());
    }

    private void show(List<String> names) {
        getChildren().clear();
        if (names.isEmpty()) {
            Label none = Wrapping.label(messages.get("printer.none"), "pdf-hint");
            none.setId("pdf-no-printer");
            getChildren().addAll(heading("printer"), none);
            return;
        }
        printers.getItems().setAll(names);
        printers.getSelectionModel().selectFirst();
        printers.setMaxWidth(Double.MAX_VALUE);
        bothSides.setText(messages.get("printer.bothSides"));
        HBox pages = new HBox(first, new Label("–"), last);
        pages.getStyleClass().add("pdf-row");
        getChildren()
                .addAll(
                        named(heading("printer"), printers),
                        printers,
                        named(heading("copies"), copies),
                        copies,
                        named(heading("pages"), first),
                        pages,
                        bothSides);
        last.setAccessibleText(messages.get("printer.last"));
        for (Spinner<Integer> number : List.of(copies, first, last)) {
            number.setEditable(true);
            number.setPrefWidth(92);
        }
        last.valueProperty().subscribe((before, now) -> lastIsEnd = now >= count);
        ready.set(true);
    }

    private Label heading(String key) {
        return Wrapping.label(messages.get("heading." + key), "pdf-heading");
    }

    private static Label named(Label label, javafx.scene.Node control) {
        label.setLabelFor(control);
        return label;
    }

    /** The last page stays the end where it was. */
    private void count(int pages) {
        boolean wasEnd = lastIsEnd;
        count = Math.max(1, pages);
        if (wasEnd || last.getValue() > count) {
            last.getValueFactory().setValue(count);
        }
        if (first.getValue() > count) {
            first.getValueFactory().setValue(count);
        }
    }
}
