package crossread.ui.export;

import crossread.export.PdfOptions;
import crossread.export.PdfPart;
import crossread.i18n.Messages;
import crossread.ui.kit.Wrapping;

import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** What can be chosen of a PDF. It follows no changes from elsewhere. */
final class PdfChoicesPane extends VBox {
    private static final Duration TYPING = Duration.millis(400);

    private final ObjectProperty<PdfOptions> options;
    private final Messages messages;
    private final PauseTransition typing = new PauseTransition(TYPING);

    /**
     * @param paper whether what comes of it is paper, on which nothing can be attached
     */
    PdfChoicesPane(ObjectProperty<PdfOptions> options, boolean paper, Messages messages) {
        this.options = options;
        this.messages = messages;
        getStyleClass().add("pdf-choices");
        addTitle();
        one("paper", PdfOptions.Paper.values(), options.get().paper(), PdfOptions::on);
        addParts();
        heading("links");
        choice(PdfOptions.Choice.ACCEPTED_ONLY);
        choice(PdfOptions.Choice.STATEMENTS);
        heading("look");
        choice(PdfOptions.Choice.GREYSCALE);
        if (!paper) {
            addFile();
        }
    }

    private void addFile() {
        heading("file");
        choice(PdfOptions.Choice.REPLIES_INSIDE);
        check(
                "attachments",
                !options.get().has(PdfOptions.Choice.NO_ATTACHMENTS),
                (now, on) -> now.with(PdfOptions.Choice.NO_ATTACHMENTS, !on));
        one("profile", PdfOptions.Standard.values(), options.get().standard(), PdfOptions::as);
    }

    private void addTitle() {
        TextField title = new TextField();
        title.setId("pdf-title");
        title.setPromptText(messages.get("title.prompt"));
        Label label = heading("title");
        label.setLabelFor(title);
        title.textProperty()
                .subscribe(
                        (before, now) -> {
                            typing.setOnFinished(
                                    finished -> change(old -> old.titled(title.getText())));
                            typing.playFromStart();
                        });
        getChildren().add(title);
    }

    private void addParts() {
        heading("parts");
        for (PdfPart part : PdfPart.values()) {
            check(
                    "part." + part.key(),
                    options.get().parts().contains(part),
                    (now, on) -> now.with(part, on));
        }
    }

    private Label heading(String key) {
        Label heading = Wrapping.label(messages.get("heading." + key), "pdf-heading");
        getChildren().add(heading);
        return heading;
    }

    private void choice(PdfOptions.Choice choice) {
        check(
                PdfSettings.key(choice),
                options.get().has(choice),
                (now, on) -> now.with(choice, on));
    }

    private void check(
            String key, boolean chosen, BiFunction<PdfOptions, Boolean, PdfOptions> set) {
        CheckBox box = new CheckBox(messages.get("choice." + key));
        box.setId("pdf-" + key.replace('.', '-'));
        box.setWrapText(true);
        box.setSelected(chosen);
        box.setTooltip(new Tooltip(messages.get("choice." + key + ".tip")));
        box.setAccessibleHelp(messages.get("choice." + key + ".tip"));
        box.selectedProperty().subscribe((before, on) -> change(now -> set.apply(now, on)));
        getChildren().add(box);
    }

    private <T extends Enum<T>> void one(
            String key, T[] values, T chosen, BiFunction<PdfOptions, T, PdfOptions> set) {
        heading(key);
        ToggleGroup group = new ToggleGroup();
        Arrays.stream(values)
                .forEach(
                        value -> {
                            String name = PdfSettings.key(value);
                            RadioButton button =
                                    new RadioButton(messages.get("choice." + key + "." + name));
                            button.setId("pdf-" + name);
                            button.setWrapText(true);
                            button.setToggleGroup(group);
                            button.setSelected(value == chosen);
                            button.setOnAction(chose -> change(now -> set.apply(now, value)));
                            getChildren().add(button);
                        });
    }

    private void change(UnaryOperator<PdfOptions> how) {
        options.set(how.apply(options.get()));
    }
}
