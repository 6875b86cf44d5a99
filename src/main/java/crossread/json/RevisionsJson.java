package crossread.json;

import crossread.model.Edit;
import crossread.model.Kind;
import crossread.model.Revision;
import crossread.model.Span;

import java.io.IOException;
import java.util.List;

/** What changed between versions of articles, as JSON. */
public final class RevisionsJson {
    private RevisionsJson() {}

    /**
     * {@code {"versions":[{"earlier","later","notice","changes":[…]}]}}, ending in a line break.
     */
    public static String write(List<Revision> revisions) {
        JsonText json = JsonText.indented();
        return json.object(
                        () ->
                                json.array(
                                        "versions",
                                        revisions,
                                        revision -> json.object(() -> write(json, revision))))
                .toString();
    }

    private static void write(JsonText json, Revision revision) throws IOException {
        Span notice = revision.notice();
        json.field("earlier", revision.earlier().file())
                .field("later", revision.later().file())
                .field("notice", notice == null ? null : notice.in(revision.later().text()))
                .array(
                        "changes",
                        revision.edits(),
                        edit -> json.object(() -> write(json, revision, edit)));
    }

    private static void write(JsonText json, Revision revision, Edit edit) throws IOException {
        json.object("before", () -> part(json, edit.before(), revision.earlier().text()))
                .object("after", () -> part(json, edit.after(), revision.later().text()))
                .strings("kinds", edit.kinds().stream().map(Kind::code).toList());
    }

    private static void part(JsonText json, Span span, String text) throws IOException {
        ArticlesJson.span(json, span);
        json.field("text", span.in(text));
    }
}
