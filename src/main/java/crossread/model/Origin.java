package crossread.model;

import java.util.List;

/**
 * A common source that articles go back to.
 *
 * @param id short name, unique in the comparison: {@code o1}, {@code o2}, …
 * @param label who it is: "ANI", "shared text of a1 and a3"
 * @param articles ids of the articles that go back to it
 * @param evidence where they show it
 */
public record Origin(String id, String label, List<String> articles, List<Evidence> evidence) {
    public Origin {
        articles = List.copyOf(articles);
        evidence = List.copyOf(evidence);
    }

    /** A place in an article. */
    public record Evidence(String article, Span span) {}
}
