package crossread.figure;

import crossread.i18n.Messages;
import crossread.model.When;

import java.time.LocalDate;

/**
 * How long after an event an article came out, in few words: "+4 d", "+1 to +4 d"; empty where
 * nothing is known of it.
 */
final class Lag {
    private Lag() {}

    static String of(When when, LocalDate published, Messages messages) {
        LocalDate earliest = when.earliest();
        LocalDate latest = when.latest();
        if (earliest == null) {
            long least = latest == null ? 0 : days(latest, published);
            return least <= 0 ? "" : messages.get("lag.least", sign(least));
        }
        long most = days(earliest, published);
        if (latest == null) {
            return messages.get("lag.most", sign(most));
        }
        long least = days(latest, published);
        if (least == most) {
            return least == 0 ? messages.get("lag.same") : messages.get("lag.days", sign(least));
        }
        return messages.get("lag.range", sign(least), sign(most));
    }

    private static long days(LocalDate from, LocalDate to) {
        return to.toEpochDay() - from.toEpochDay();
    }

    private static String sign(long days) {
        return (days < 0 ? "−" : "+") + Math.abs(days);
    }
}
