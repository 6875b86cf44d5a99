package crossread.ui.inspector;

import crossread.model.Claim;
import crossread.model.Link;
import crossread.model.Span;
import crossread.ui.kit.RelationStyle;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What the inspector shows, in words ready to be read. */
public sealed interface Content {

    /** Nothing is compared. */
    record Nothing() implements Content {}

    /**
     * Nothing is selected: what was found, in short.
     *
     * @param conflicts there may be thousands: each row is made when it is asked for
     */
    record Overview(List<Count> counts, List<Row> conflicts) implements Content {
        public Overview {
            counts = List.copyOf(counts);
        }
    }

    /**
     * A link is selected.
     *
     * @param question the question that both claims answer
     * @param reason why they relate so, one sentence
     * @param readers what share of readers admits the finer value, or null
     * @param curve how readers understand the coarser wording, or null
     * @param event what they are about, with its date, or null
     * @param others further links of the claim that was chosen
     */
    record Detail(
            RelationStyle style,
            String relation,
            String question,
            List<Wording> wordings,
            String reason,
            @Nullable Share readers,
            @Nullable Curve curve,
            @Nullable Happening event,
            List<Row> others)
            implements Content {
        public Detail {
            wordings = List.copyOf(wordings);
            others = List.copyOf(others);
        }
    }

    /**
     * A claim without counterpart is selected.
     *
     * @param relation "Only here"
     */
    record Single(String relation, Wording wording, @Nullable Happening event) implements Content {}

    /** How many links there are of a relation. */
    record Count(RelationStyle style, String relation, int number) {}

    /**
     * A link in a list.
     *
     * @param articles whose claims they are: "Daily Post · 003"
     */
    record Row(
            Link link, RelationStyle style, String question, String a, String b, String articles) {
        /** For those who do not see it. */
        String spoken() {
            return question + " " + a + " / " + b;
        }
    }

    /**
     * One article's words.
     *
     * @param date of the article
     * @param before what stands before the words in their sentence
     * @param after what stands after them
     * @param differing the words that the linked wording doesn't have, as offsets into the words
     * @param finer whether these words are the more precise ones
     * @param attribution who says so
     */
    record Wording(
            Claim claim,
            String article,
            String date,
            String before,
            String words,
            String after,
            List<Span> differing,
            boolean finer,
            String attribution) {
        public Wording {
            differing = List.copyOf(differing);
        }
    }

    /**
     * @param share 0 to 1
     * @param words the same in a sentence
     */
    record Share(double share, String words) {}

    /**
     * @param when its date, as far as it is known
     * @param reason why the articles are about one event, and when it was
     */
    record Happening(String label, String when, String reason) {}
}
