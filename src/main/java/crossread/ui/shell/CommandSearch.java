package crossread.ui.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Finds commands by some of their letters in order: "nc" finds "Next conflict". Beginnings of words
 * count more than letters inside them, and letters side by side more than letters apart.
 */
final class CommandSearch {
    private static final int NONE = Integer.MIN_VALUE;
    private static final int BEGINNING = 8;
    private static final int BESIDE = 4;

    private CommandSearch() {}

    /** Those that match, the best first; all of them, as they are, where nothing is asked for. */
    static List<Command> of(String typed, List<Command> commands) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return List.copyOf(commands);
        }
        record Scored(Command command, int score) {}
        List<Scored> found = new ArrayList<>();
        for (Command command : commands) {
            int name = score(wanted, command.name());
            int path = score(wanted, command.menu() + " " + command.name());
            int best = Math.max(name == NONE ? NONE : name + BEGINNING, path);
            if (best != NONE) {
                found.add(new Scored(command, best));
            }
        }
        found.sort(Comparator.comparingInt((Scored each) -> -each.score()));
        return found.stream().map(Scored::command).toList();
    }

    /** How well letters match words, or {@link #NONE} where they are not in it in this order. */
    static int score(String wanted, String words) {
        String text = words.toLowerCase(Locale.ROOT);
        int score = -text.length() / 8;
        int last = -2;
        for (int i = 0; i < wanted.length(); i++) {
            char letter = wanted.charAt(i);
            if (letter == ' ') {
                continue;
            }
            int at = best(text, letter, last + 1, last);
            if (at < 0) {
                return NONE;
            }
            score += begins(text, at) ? BEGINNING : 1;
            score += at == last + 1 || at == 0 ? BESIDE : 0;
            last = at;
        }
        return score;
    }

    /** Where a letter is taken to stand: beside the last one, or at a word's beginning, or next. */
    private static int best(String text, char letter, int from, int last) {
        int next = text.indexOf(letter, Math.max(0, from));
        if (next < 0 || next == last + 1) {
            return next;
        }
        for (int at = next; at >= 0; at = text.indexOf(letter, at + 1)) {
            if (begins(text, at)) {
                return at;
            }
        }
        return next;
    }

    private static boolean begins(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }
}
