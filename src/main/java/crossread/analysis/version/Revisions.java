package crossread.analysis.version;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;

import crossread.model.Article;
import crossread.model.Edit;
import crossread.model.Kind;
import crossread.model.Likeness;
import crossread.model.Mention;
import crossread.model.Repeat;
import crossread.model.Revision;
import crossread.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What changed from version to version, word by word. */
public final class Revisions {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}]+(?:[.,'’-][\\p{L}\\p{N}]+)*|\\S");
    private static final Pattern NOTICE =
            Pattern.compile(
                    "(?i)^\\W*(?:correction|clarification|editor['’]?s?['’]? note|update)s?\\b"
                            + "|\\ban earlier version of\\b"
                            + "|\\b(?:was|were|has been|have been) (?:corrected|amended|clarified)\\b");

    private Revisions() {}

    /**
     * The changes between each article and the version before it, earlier days first.
     *
     * @param mentions the claims of an article
     */
    public static List<Revision> among(
            List<Article> articles, Function<Article, List<Mention>> mentions) {
        List<Revision> revisions = new ArrayList<>();
        for (Repeat repeat : Repeats.among(articles)) {
            if (repeat.likeness() == Likeness.VERSION) {
                Article first = repeat.first();
                Article again = repeat.again();
                boolean turned =
                        first.published() != null
                                && again.published() != null
                                && again.published().isBefore(first.published());
                revisions.add(turned ? of(again, first, mentions) : of(first, again, mentions));
            }
        }
        return List.copyOf(revisions);
    }

    /** The changes from one version to a later one. */
    public static Revision of(
            Article earlier, Article later, Function<Article, List<Mention>> mentions) {
        List<Span> before = words(earlier.text());
        List<Span> after = words(later.text());
        List<Mention> claimsBefore = mentions.apply(earlier);
        List<Mention> claimsAfter = mentions.apply(later);
        List<Edit> edits = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(in(before, earlier.text()), in(after, later.text())).getDeltas()) {
            Span old = span(delta.getSource(), before);
            Span now = span(delta.getTarget(), after);
            List<Kind> kinds = new ArrayList<>(kinds(claimsBefore, old));
            kinds.addAll(kinds(claimsAfter, now));
            edits.add(new Edit(old, now, kinds.stream().distinct().sorted().toList()));
        }
        return new Revision(earlier, later, edits, notice(earlier, later));
    }

    private static List<Span> words(String text) {
        List<Span> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(new Span(word.start(), word.end()));
        }
        return words;
    }

    private static List<String> in(List<Span> words, String text) {
        return words.stream().map(word -> word.in(text)).toList();
    }

    private static Span span(Chunk<String> chunk, List<Span> words) {
        int from = chunk.getPosition();
        if (chunk.size() == 0) {
            int at = from < words.size() ? words.get(from).begin() : end(words);
            return new Span(at, at);
        }
        return words.get(from).cover(words.get(from + chunk.size() - 1));
    }

    private static int end(List<Span> words) {
        return words.isEmpty() ? 0 : words.getLast().end();
    }

    private static List<Kind> kinds(List<Mention> claims, Span changed) {
        return claims.stream()
                .filter(claim -> claim.kind() != Kind.STATEMENT)
                .filter(claim -> claim.span().overlaps(changed))
                .map(Mention::kind)
                .toList();
    }

    private static @Nullable Span notice(Article earlier, Article later) {
        for (Span paragraph : later.paragraphs()) {
            String words = paragraph.in(later.text());
            if (NOTICE.matcher(words).find() && !earlier.text().contains(words)) {
                return paragraph;
            }
        }
        return null;
    }
}
