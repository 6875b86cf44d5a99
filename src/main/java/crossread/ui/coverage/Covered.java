package crossread.ui.coverage;

import java.util.List;

/**
 * Who covers what, in words and numbers ready to be shown.
 *
 * @param facts articles, outlets, origins, days
 * @param origins texts that several articles share, with the articles
 * @param outlets names of all outlets
 * @param shares by label, of all articles
 * @param topics the topics that most articles speak of
 */
record Covered(
        List<Fact> facts,
        List<Shared> origins,
        List<String> outlets,
        List<Shares> shares,
        List<OfTopic> topics) {
    static final Covered NOTHING =
            new Covered(List.of(), List.of(), List.of(), List.of(), List.of());

    Covered {
        facts = List.copyOf(facts);
        origins = List.copyOf(origins);
        outlets = List.copyOf(outlets);
        shares = List.copyOf(shares);
        topics = List.copyOf(topics);
    }

    /** A number and what it counts. */
    record Fact(String number, String what) {}

    /**
     * Articles with one origin.
     *
     * @param words "3 articles, 1 origin"
     * @param label what the origin is
     * @param articles their names
     */
    record Shared(String words, String label, List<String> articles) {
        Shared {
            articles = List.copyOf(articles);
        }
    }

    /**
     * How articles divide by one label.
     *
     * @param label its name
     * @param parts the greatest first; those that have no value last
     */
    record Shares(String label, List<Part> parts) {
        Shares {
            parts = List.copyOf(parts);
        }
    }

    /**
     * @param share of all articles, 0 to 1
     */
    record Part(String value, int articles, double share) {}

    /** How the articles that speak of a topic divide, by label. */
    record OfTopic(String question, int articles, List<Shares> shares) {
        OfTopic {
            shares = List.copyOf(shares);
        }
    }
}
