package crossread.ui.shell;

import crossread.analysis.version.Revisions;
import crossread.i18n.Messages;
import crossread.model.Claim;
import crossread.model.Comparison;
import crossread.model.Edit;
import crossread.model.Revision;
import crossread.model.Span;
import crossread.ui.kit.ArticleNames;
import crossread.ui.kit.Wrapping;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import java.util.List;

/** What changed between versions of the same article, in words. */
final class Versions {
    private static final double HEIGHT = 420;

    private Versions() {}

    /** The versions among the articles of a comparison; takes a while for many. */
    static List<Revision> among(Comparison comparison) {
        return Revisions.among(
                comparison.articles(),
                article ->
                        comparison.claims().stream()
                                .filter(claim -> claim.article().equals(article.id()))
                                .map(Claim::mention)
                                .toList());
    }

    static Node list(List<Revision> revisions, Messages messages) {
        VBox list = new VBox();
        list.getStyleClass().add("problem-list");
        if (revisions.isEmpty()) {
            list.getChildren().add(Wrapping.label(messages.get("versions.none"), "dialog-text"));
        }
        for (Revision revision : revisions) {
            list.getChildren()
                    .addAll(
                            Wrapping.label(
                                    messages.get(
                                            "versions.of",
                                            ArticleNames.name(revision.later()),
                                            ArticleNames.name(revision.earlier())),
                                    "problem-file"),
                            Wrapping.label(
                                    messages.get(
                                            revision.notice() == null
                                                    ? "versions.silent"
                                                    : "versions.noticed",
                                            revision.edits().size(),
                                            revision.silent().size()),
                                    "problem-reason"));
            for (Edit edit : revision.edits()) {
                list.getChildren().add(Wrapping.label(line(revision, edit, messages), "key-does"));
            }
        }
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(HEIGHT);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    private static String line(Revision revision, Edit edit, Messages messages) {
        String before = words(edit.before(), revision.earlier().text());
        String after = words(edit.after(), revision.later().text());
        String change =
                edit.before().isEmpty()
                        ? messages.get("versions.added", after)
                        : edit.after().isEmpty()
                                ? messages.get("versions.removed", before)
                                : messages.get("versions.changed", before, after);
        return edit.kinds().isEmpty()
                ? change
                : messages.get(
                        "versions.claim",
                        change,
                        messages.get("kind." + edit.kinds().getFirst().code()));
    }

    private static String words(Span span, String text) {
        return span.in(text).replaceAll("\\s+", " ").strip();
    }
}
