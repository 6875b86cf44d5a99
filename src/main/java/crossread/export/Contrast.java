package crossread.export;

import crossread.model.Claim;
import crossread.model.Kind;
import crossread.model.Link;
import crossread.model.Topic;

import java.util.List;
import java.util.Set;

/**
 * The claims under one topic that stand in one relation, gathered by what they say.
 *
 * @param links the pairs of claims it stands for
 * @param reasons why the positions relate so, one for each two of them, without repetition
 * @param finer ids of the claims that are the more precise of a pair
 */
record Contrast(
        Topic topic,
        List<Link> links,
        List<Position> positions,
        List<String> reasons,
        Set<String> finer) {
    Contrast {
        links = List.copyOf(links);
        positions = List.copyOf(positions);
        reasons = List.copyOf(reasons);
        finer = Set.copyOf(finer);
    }

    /** Wordings that say the same. */
    record Position(List<Wording> wordings) {
        Position {
            wordings = List.copyOf(wordings);
        }

        Claim first() {
            return wordings.getFirst().claims().getFirst();
        }
    }

    /** Words, and the claims that have them. */
    record Wording(String words, List<Claim> claims) {
        Wording {
            claims = List.copyOf(claims);
        }
    }

    /** How many pairs of claims it stands for. */
    int pairs() {
        return links.size();
    }

    List<Claim> claims() {
        return positions.stream()
                .flatMap(position -> position.wordings().stream())
                .flatMap(wording -> wording.claims().stream())
                .toList();
    }

    /** How many articles have a say in it. */
    long articles() {
        return claims().stream().map(Claim::article).distinct().count();
    }

    /** Whether it is about what was said, in words and not in figures, days or roles. */
    boolean isOfSentences() {
        return claims().stream()
                .allMatch(claim -> claim.kind() == Kind.STATEMENT || claim.kind() == Kind.QUOTE);
    }

    boolean isFiner(Wording wording) {
        return wording.claims().stream().anyMatch(claim -> finer.contains(claim.id()));
    }
}
