package crossread.evaluation;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import crossread.analysis.claim.Mentions;
import crossread.analysis.claim.Reading;
import crossread.analysis.language.Annotator;
import crossread.ingest.ArticleReader;
import crossread.model.Article;
import crossread.model.Kind;
import crossread.model.Mention;
import crossread.model.Span;
import crossread.model.Value.Amount;
import crossread.model.Value.TimeValue;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** The times and durations that Crossread finds in a text, as TIMEX3 values. */
final class Times {
    private Times() {}

    /**
     * An expression found.
     *
     * @param span in code points, as the sets count
     */
    record Found(
            Span span,
            String type,
            String value,
            @Nullable LocalDateTime earliest,
            @Nullable LocalDateTime latest) {

        boolean overlaps(Span other) {
            return span.overlaps(other);
        }

        /** Both ends of a stretch from one time to another, each by itself; else this alone. */
        List<Found> ends() {
            int stroke = value.indexOf('/');
            return stroke < 0
                    ? List.of(this)
                    : List.of(with(value.substring(0, stroke)), with(value.substring(stroke + 1)));
        }

        private Found with(String end) {
            return new Found(span, type, end, null, null);
        }
    }

    static List<Found> of(Annotator annotator, String text, JsonElement date) {
        LocalDate day =
                date.isJsonNull() ? null : LocalDate.parse(date.getAsString().substring(0, 10));
        Article article = ArticleReader.plain("t", text, day);
        List<Found> found = new ArrayList<>();
        for (Mention mention : Mentions.of(new Reading(article, annotator.annotate(article)))) {
            Span span =
                    new Span(
                            text.codePointCount(0, mention.span().begin()),
                            text.codePointCount(0, mention.span().end()));
            if (mention.value() instanceof TimeValue time) {
                found.add(
                        new Found(
                                span,
                                time.type().name(),
                                time.timex(),
                                time.earliest(),
                                time.latest()));
            } else if (mention.kind() == Kind.DURATION
                    && mention.value() instanceof Amount amount
                    && amount.timex() != null) {
                found.add(new Found(span, "DURATION", amount.timex(), null, null));
            }
        }
        return found;
    }

    static Span span(JsonObject place) {
        return new Span(place.get("start").getAsInt(), place.get("end").getAsInt());
    }
}
