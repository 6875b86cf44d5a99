package crossread.analysis.claim;

import crossread.analysis.language.Annotator;
import crossread.model.Article;
import crossread.model.Kind;
import crossread.model.Mention;
import crossread.model.Passage;
import crossread.model.Span;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Readings of short texts of the tests' own, one paragraph a line. */
final class Readings {
    private static final Annotator ANNOTATOR = new Annotator();

    private Readings() {}

    static Reading of(String text, @Nullable LocalDate published) {
        List<Span> paragraphs = new ArrayList<>();
        int begin = 0;
        for (String line : text.split("\n", -1)) {
            int from = begin + line.length() - line.stripLeading().length();
            int to = begin + line.stripTrailing().length();
            if (from < to) {
                paragraphs.add(new Span(from, to));
            }
            begin += line.length() + 1;
        }
        Article article =
                new Article(
                        "a1",
                        "a.txt",
                        null,
                        null,
                        null,
                        published,
                        "en",
                        "",
                        text,
                        paragraphs,
                        List.of(new Passage(new Span(0, text.length()), null)),
                        List.of());
        return new Reading(article, ANNOTATOR.annotate(article));
    }

    static Reading of(String text) {
        return of(text, null);
    }

    static List<Mention> mentions(Reading reading, Kind kind) {
        return Mentions.of(reading).stream().filter(mention -> mention.kind() == kind).toList();
    }
}
