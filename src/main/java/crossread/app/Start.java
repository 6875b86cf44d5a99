package crossread.app;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/**
 * Where the program starts: on a Java that is too old it says so in a sentence, on any other it
 * calls the {@link Launcher}. The only class that an old Java can load, since it alone is compiled
 * for Java 11; it names no other class of the program for that reason.
 */
public final class Start {
    private static final int NEEDED = 25;
    private static final int WRONG_USE = 2;

    private Start() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        int found = Runtime.version().feature();
        if (found < NEEDED) {
            String pattern = ResourceBundle.getBundle("crossread.i18n.app").getString("old-java");
            System.err.println(MessageFormat.format(pattern, NEEDED, found));
            System.exit(WRONG_USE);
        }
        Class.forName("crossread.app.Launcher")
                .getMethod("main", String[].class)
                .invoke(null, (Object) arguments);
    }
}
