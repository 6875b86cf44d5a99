package crossread.analysis.claim;

import crossread.analysis.language.Token;

import java.util.List;
import java.util.Set;

/** Days and times of day between a subject and its verb: "The council on Friday said". */
final class DayPhrases {
    private static final Set<String> DAYS =
            Set.of(
                    "today",
                    "yesterday",
                    "tonight",
                    "tomorrow",
                    "morning",
                    "afternoon",
                    "evening",
                    "night",
                    "week",
                    "month",
                    "year");
    private static final Set<String> LED =
            Set.of("on", "in", "late", "early", "earlier", "later", "last", "this", "the", "of");

    private DayPhrases() {}

    /** One past the word before the phrase that ends at a place; that place where none does. */
    static int start(List<Token> tokens, int end) {
        int at = end;
        while (at > 0 && (isDay(tokens.get(at - 1)) || at < end && isNumber(tokens, at - 1))) {
            at--;
        }
        if (at == end) {
            return end;
        }
        boolean led = false;
        while (at > 0 && LED.contains(NameRuns.lower(tokens.get(at - 1)))) {
            led = true;
            at--;
        }
        boolean whole = led || isWeekday(tokens.get(end - 1)) || end - at == 1;
        return at > 0 && whole && isNominal(tokens.get(at - 1)) ? at : end;
    }

    static boolean isDay(Token token) {
        String word = NameRuns.lower(token);
        return DAYS.contains(word)
                || Named.WEEKDAYS.contains(word)
                || Named.MONTHS.contains(word) && NameRuns.isCapital(token);
    }

    private static boolean isWeekday(Token token) {
        return Named.WEEKDAYS.contains(NameRuns.lower(token));
    }

    private static boolean isNumber(List<Token> tokens, int at) {
        return tokens.get(at).text().matches("\\d{1,2}");
    }

    private static boolean isNominal(Token token) {
        return token.is("NOUN")
                || token.is("PROPN")
                || token.is("PRON")
                || token.text().equals(")")
                || token.text().equals(",")
                || NameRuns.isCapital(token);
    }
}
