package crossread.json;

import crossread.model.Kind;
import crossread.model.Span;
import crossread.model.Tenure;
import crossread.model.Value;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Locale;

/** The value of a claim, in the shape of its kind. */
final class ValueJson {
    private ValueJson() {}

    static void write(JsonText json, Kind kind, Value value) throws IOException {
        json.object(
                "value",
                () -> {
                    switch (value) {
                        case Value.Amount amount -> amount(json, kind, amount);
                        case Value.TimeValue time -> time(json, time);
                        case Value.OrdinalValue ordinal ->
                                json.field("rank", ordinal.rank())
                                        .field("of", ordinal.of())
                                        .field("since", ordinal.since());
                        case Value.RoleValue role ->
                                json.field("person", role.person())
                                        .field("role", role.role())
                                        .field("former", role.tenure() == Tenure.FORMER);
                        case Value.QuoteValue quote -> quote(json, quote);
                        case Value.StatementValue statement ->
                                json.field("predicate", statement.predicate())
                                        .strings("participants", statement.participants())
                                        .field("negated", statement.negated())
                                        .field("modality", statement.modality())
                                        .field("actuality", statement.actuality().code());
                    }
                });
    }

    private static void amount(JsonText json, Kind kind, Value.Amount amount) throws IOException {
        json.number("best", amount.best())
                .number("low", amount.low())
                .number("high", amount.high())
                .field("unit", amount.unit())
                .number("number", amount.written())
                .field("asWritten", amount.asWritten())
                .field("bound", amount.bound().code());
        if (kind == Kind.DURATION) {
            json.field("timex", amount.timex());
        }
        if (amount.change() != null) {
            json.field("change", amount.change().name().toLowerCase(Locale.ROOT));
        }
    }

    private static void time(JsonText json, Value.TimeValue time) throws IOException {
        json.field("timex", time.timex())
                .field("type", time.type().name())
                .field("earliest", time.earliest())
                .field("latest", time.latest())
                .field("mod", time.mod())
                .field("rule", time.rule());
        Value.TimeValue.Recurrence recurrence = time.recurrence();
        if (recurrence != null) {
            json.field("quant", recurrence.quant()).field("freq", recurrence.freq());
        }
    }

    private static void quote(JsonText json, Value.QuoteValue quote) throws IOException {
        json.field("words", quote.words()).field("speaker", quote.speaker());
        span(json, "speakerSpan", quote.speakerSpan());
        json.field("direct", quote.direct());
    }

    private static void span(JsonText json, String name, @Nullable Span span) throws IOException {
        if (span == null) {
            json.field(name, (Object) null);
        } else {
            json.object(name, () -> json.field("begin", span.begin()).field("end", span.end()));
        }
    }
}
