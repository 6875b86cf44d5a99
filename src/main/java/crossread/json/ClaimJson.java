package crossread.json;

import crossread.model.Attribution;
import crossread.model.Mention;

import java.io.IOException;

/** What all shapes of a claim have in common. */
final class ClaimJson {
    private ClaimJson() {}

    /** Where it stands, its words and its kind. */
    static void place(JsonText json, Mention mention, String text) throws IOException {
        json.field("begin", mention.span().begin())
                .field("end", mention.span().end())
                .field("text", mention.span().in(text))
                .field("kind", mention.kind().code());
    }

    /** What it states, and who says so. */
    static void content(JsonText json, Mention mention) throws IOException {
        json.field("subject", mention.subject()).field("measure", mention.measure());
        ValueJson.write(json, mention.kind(), mention.value());
        Attribution attribution = mention.attribution();
        json.object(
                "attribution",
                () ->
                        json.field("source", attribution.source())
                                .field("hedge", attribution.hedge()));
        json.field("negated", mention.negated());
    }
}
