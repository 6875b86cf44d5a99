package crossread.ui.ledger;

import crossread.i18n.Messages;
import crossread.model.Article;
import crossread.model.Claim;
import crossread.model.Kind;
import crossread.model.Link;
import crossread.model.Relation;
import crossread.model.Value;
import crossread.ui.kit.ArticleNames;
import crossread.ui.kit.Dates;
import crossread.ui.kit.DifferingWords;
import crossread.ui.kit.Findings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Gathers quotations that are linked as one utterance, and tells how their versions differ. */
final class Utterances {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.][\\p{L}\\p{N}]+)*");

    private final Findings findings;
    private final Dates dates;
    private final Map<String, String> roots = new HashMap<>();

    private Utterances(Findings findings, Messages kit) {
        this.findings = findings;
        this.dates = new Dates(kit);
    }

    /** Those with the most versions first; else in reading order. */
    static List<Utterance> of(Findings findings, Messages kit) {
        return new Utterances(findings, kit).all();
    }

    private List<Utterance> all() {
        for (Link link : findings.links()) {
            Claim a = findings.index().claim(link.a());
            Claim b = findings.index().claim(link.b());
            if (a.kind() == Kind.QUOTE
                    && b.kind() == Kind.QUOTE
                    && link.relation() != Relation.OTHER_EVENT
                    && link.relation() != Relation.RELATED) {
                roots.put(root(a.id()), root(b.id()));
            }
        }
        Map<String, List<Claim>> groups = new LinkedHashMap<>();
        for (Article article : findings.comparison().articles()) {
            for (Claim claim : findings.claims(article)) {
                if (claim.kind() == Kind.QUOTE) {
                    groups.computeIfAbsent(root(claim.id()), key -> new ArrayList<>()).add(claim);
                }
            }
        }
        return utterances(groups.values());
    }

    private List<Utterance> utterances(Collection<List<Claim>> groups) {
        return groups.stream()
                .map(this::utterance)
                .sorted(
                        Comparator.comparing((Utterance each) -> each.versions().size() < 2)
                                .thenComparing(each -> -each.changed())
                                .thenComparing(each -> -each.versions().size()))
                .toList();
    }

    private String root(String claim) {
        String up = roots.getOrDefault(claim, claim);
        return up.equals(claim) ? claim : root(up);
    }

    private Utterance utterance(List<Claim> claims) {
        Claim fullest =
                claims.stream()
                        .max(
                                Comparator.comparing(Utterances::isDirect)
                                        .thenComparing(claim -> claim.span().length()))
                        .orElseThrow();
        List<Version> versions = new ArrayList<>();
        versions.add(version(fullest, fullest));
        claims.stream()
                .filter(claim -> claim != fullest)
                .forEach(claim -> versions.add(version(claim, fullest)));
        return new Utterance(speaker(fullest), versions);
    }

    private Version version(Claim claim, Claim fullest) {
        Article article = findings.index().article(claim.article());
        String words = words(claim);
        String full = words(fullest);
        String speaker = speaker(claim);
        return new Version(
                claim,
                ArticleNames.name(article),
                dates.published(article.published()),
                speaker,
                words,
                claim == fullest ? List.of() : DifferingWords.of(words, full).a(),
                how(claim, fullest, words, full),
                !isSame(speaker, speaker(fullest)));
    }

    private static Version.How how(Claim claim, Claim fullest, String words, String full) {
        if (claim == fullest) {
            return Version.How.FULLEST;
        }
        if (!isDirect(claim)) {
            return Version.How.REPORTED;
        }
        List<String> mine = bare(words);
        List<String> theirs = bare(full);
        if (mine.equals(theirs)) {
            return Version.How.VERBATIM;
        }
        return isPart(mine, theirs) ? Version.How.SHORTENED : Version.How.ALTERED;
    }

    /** Whether all words stand in the other ones, in the same order; some may be left out. */
    private static boolean isPart(List<String> words, List<String> of) {
        int at = 0;
        for (String word : of) {
            if (at < words.size() && words.get(at).equals(word)) {
                at++;
            }
        }
        return at == words.size();
    }

    /** One names the other in full or by the last name. */
    private static boolean isSame(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return true;
        }
        List<String> first = bare(a);
        List<String> second = bare(b);
        return first.isEmpty()
                || second.isEmpty()
                || first.containsAll(second)
                || second.containsAll(first)
                || first.getLast().equals(second.getLast());
    }

    private static List<String> bare(String words) {
        return WORD.matcher(words)
                .results()
                .map(MatchResult::group)
                .map(word -> word.replace('’', '\'').toLowerCase(Locale.ROOT))
                .toList();
    }

    private String words(Claim claim) {
        return findings.index().words(claim).replaceAll("\\s+", " ").strip();
    }

    private static boolean isDirect(Claim claim) {
        return claim.value() instanceof Value.QuoteValue quote && quote.direct();
    }

    private static String speaker(Claim claim) {
        String speaker = claim.value() instanceof Value.QuoteValue quote ? quote.speaker() : null;
        String source = claim.attribution().source();
        return speaker != null ? speaker : source == null ? "" : source;
    }
}
