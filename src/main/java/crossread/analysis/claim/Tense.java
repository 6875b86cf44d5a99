package crossread.analysis.claim;

import crossread.model.Span;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the words around a place speak of what is to come. */
final class Tense {
    private static final Pattern CUE =
            Pattern.compile(
                    "(?i)\\b(?:will|won['’]t|shall|scheduled|due|upcoming|(?:is|are|was|were|be) (?:expected|set"
                            + "|slated|likely|to)|plans? to|planned|planning to|expects? to|(?:am|is|are) going to"
                            + "|hopes? to|intends? to|about to|poised to)\\b|['’]ll\\b");
    private static final Pattern BREAK =
            Pattern.compile(
                    "(?i)[;:“”\"]|, (?:which|who|but|and|while|after|when)\\b| (?:that|after|because) ");
    private static final Pattern PAST =
            Pattern.compile("(?i)\\b(?:said|was|were|had|did|has|have|told|[a-z]{3,}ed)\\b");

    private Tense() {}

    /**
     * Judged from the clause up to the place, and from what directly follows where that is silent.
     */
    static boolean isFuture(String text, Span sentence, Span place) {
        int end = Math.min(place.begin(), sentence.end());
        int begin = Math.max(sentence.begin(), end - 160);
        String before = text.substring(Math.min(begin, end), end);
        Matcher matcher = BREAK.matcher(before);
        int from = 0;
        while (matcher.find()) {
            from = matcher.start();
        }
        String clause = before.substring(from);
        if (CUE.matcher(clause).find()) {
            return true;
        }
        int stop = Math.min(sentence.end(), place.end() + 60);
        String after = text.substring(Math.min(place.end(), stop), stop);
        Matcher following = BREAK.matcher(after);
        String rest = following.find() ? after.substring(0, following.start()) : after;
        return !PAST.matcher(clause).find()
                && CUE.matcher(rest).find()
                && !PAST.matcher(rest).find();
    }
}
