package crossread.ui.kit;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Dialog;
import javafx.scene.text.Font;
import javafx.util.Subscription;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;

/**
 * The look of the window: colours by roles, and the size of the text. Every scene is dressed by it,
 * dialogs too. On the JavaFX thread.
 */
public final class Theme {
    /** Reading sizes, in pixels. */
    public static final int LEAST_TEXT = 12;

    public static final int GREATEST_TEXT = 28;
    public static final int USUAL_TEXT = 16;

    private static final List<String> FONTS =
            List.of(
                    "Inter-Regular",
                    "Inter-Italic",
                    "Inter-Medium",
                    "Inter-SemiBold",
                    "Inter-Bold",
                    "Literata-Regular",
                    "Literata-Italic",
                    "Literata-SemiBold",
                    "Literata-Bold");

    private final ObjectProperty<Look> look = new SimpleObjectProperty<>(this, "look", Look.LIGHT);
    private final IntegerProperty textSize =
            new SimpleIntegerProperty(this, "textSize", USUAL_TEXT);

    private final BooleanProperty reducedMotion =
            new SimpleBooleanProperty(this, "reducedMotion", false);

    /** Loads the fonts and puts the theme in force. */
    public Theme(Look look) {
        FONTS.forEach(Theme::load);
        this.look.set(look);
        this.look.subscribe(now -> Application.setUserAgentStylesheet(now.userAgentStylesheet()));
    }

    public ObjectProperty<Look> lookProperty() {
        return look;
    }

    /** Whether nothing fades or slides. */
    public BooleanProperty reducedMotionProperty() {
        return reducedMotion;
    }

    /** Size of the articles' text in pixels; the rest of the window keeps its own. */
    public IntegerProperty textSizeProperty() {
        return textSize;
    }

    public void enlargeText() {
        textSize.set(Math.min(GREATEST_TEXT, textSize.get() + 1));
    }

    public void shrinkText() {
        textSize.set(Math.max(LEAST_TEXT, textSize.get() - 1));
    }

    public void resetText() {
        textSize.set(USUAL_TEXT);
    }

    /**
     * Gives a scene the theme, and each later one.
     *
     * @return ends it; for the owner of the scene to call when it closes
     */
    public Subscription dress(Scene scene) {
        Runnable wear =
                () -> scene.getStylesheets().setAll(look.get().roles(), resource("window.css"));
        return Subscription.combine(
                look.subscribe(now -> wear.run()),
                Platform.getPreferences()
                        .colorSchemeProperty()
                        .subscribe(
                                (before, now) -> {
                                    if (look.get() == Look.SYSTEM) {
                                        Application.setUserAgentStylesheet(
                                                look.get().userAgentStylesheet());
                                        wear.run();
                                    }
                                }));
    }

    /** Gives a dialog the theme for as long as it is open. */
    public void dress(Dialog<?> dialog) {
        Subscription worn = dress(dialog.getDialogPane().getScene());
        dialog.setOnHidden(hidden -> worn.unsubscribe());
    }

    static String resource(String name) {
        URL found = Theme.class.getResource(name);
        if (found == null) {
            throw new IllegalStateException("missing from the program: " + name);
        }
        return found.toExternalForm();
    }

    private static void load(String font) {
        try (InputStream data =
                Theme.class.getResourceAsStream("/crossread/assets/fonts/" + font + ".ttf")) {
            if (data == null) {
                throw new IllegalStateException("missing from the program: " + font);
            }
            Font.loadFont(data, USUAL_TEXT);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
