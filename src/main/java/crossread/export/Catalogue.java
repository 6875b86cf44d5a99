package crossread.export;

import crossread.i18n.Messages;
import crossread.model.Article;
import crossread.model.Claim;
import crossread.model.Comparison;
import crossread.model.Index;
import crossread.model.Relation;
import crossread.model.When;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A comparison with the numbers and names that every document gives its parts, so that all
 * documents call one thing by one name.
 *
 * @param numbers of the articles, from 1, by their ids
 */
record Catalogue(
        Comparison comparison,
        Index index,
        Marks marks,
        Map<String, Integer> numbers,
        Messages messages) {

    static Catalogue of(Comparison comparison) {
        Index index = comparison.index();
        Map<String, Integer> numbers = new HashMap<>();
        comparison.articles().forEach(article -> numbers.put(article.id(), numbers.size() + 1));
        return new Catalogue(
                comparison,
                index,
                Marks.of(comparison, index),
                Map.copyOf(numbers),
                Messages.of("pdf"));
    }

    String say(String key, Object... arguments) {
        return messages.get(key, arguments);
    }

    /** The article's number, from 1. */
    int number(Article article) {
        return numbers.getOrDefault(article.id(), 0);
    }

    int numberOfArticle(Claim claim) {
        return numbers.getOrDefault(claim.article(), 0);
    }

    /** Whose it is: the outlet where one is known, else the file. */
    String name(Article article) {
        String outlet = article.outlet();
        return outlet == null || outlet.isBlank() ? Book.fileName(article) : outlet;
    }

    String word(Relation relation) {
        return say("relation." + relation.code());
    }

    /** The words of a claim on one line, white space evened. */
    String words(Claim claim) {
        return Book.even(index.words(claim));
    }

    String published(Article article) {
        LocalDate day = article.published();
        return day == null ? say("articles.undated") : Dates.of(day);
    }

    /** When an event happened, in words. */
    String when(When when) {
        LocalDate earliest = when.earliest();
        LocalDate latest = when.latest();
        if (earliest != null && latest != null) {
            return earliest.equals(latest)
                    ? Dates.of(earliest)
                    : say("when.between", Dates.of(earliest), Dates.of(latest));
        }
        if (earliest != null) {
            return say("when.from", Dates.of(earliest));
        }
        if (latest != null) {
            return say("when.until", Dates.of(latest));
        }
        return when.weekday() == null
                ? say("when.unknown")
                : say(
                        "when.weekday",
                        when.weekday().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }
}
