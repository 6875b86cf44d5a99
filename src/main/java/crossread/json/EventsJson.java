package crossread.json;

import crossread.model.Comparison;
import crossread.model.Event;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;

/** The events of a comparison, as JSON. */
public final class EventsJson {
    private EventsJson() {}

    /** {@code {"events":[…]}} in the shape the comparison has them, ending in a line break. */
    public static String write(Comparison comparison) {
        JsonText json = JsonText.indented();
        return json.object(() -> events(json, comparison)).toString();
    }

    static void events(JsonText json, Comparison comparison) throws IOException {
        json.array("events", comparison.events(), event -> json.object(() -> event(json, event)));
    }

    private static void event(JsonText json, Event event) throws IOException {
        json.field("id", event.id())
                .field("kind", event.kind())
                .field("label", event.label())
                .strings("participants", event.participants())
                .field("earliest", event.when().earliest())
                .field("latest", event.when().latest())
                .field("weekday", name(event.when().weekday()))
                .strings("articles", event.articles())
                .strings("evidence", event.evidence())
                .field("reason", event.reason());
    }

    private static @Nullable String name(@Nullable DayOfWeek day) {
        return day == null ? null : day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
