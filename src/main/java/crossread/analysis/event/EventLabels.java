package crossread.analysis.event;

import crossread.analysis.language.Sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Names events as a person would: "Lee–Roe call", "Attack on two airbases". */
final class EventLabels {
    /** Longest line that stands for a label, in characters. */
    private static final int LONGEST = 72;

    private EventLabels() {}

    /**
     * Full names of those who take part, heaviest first; two sides by name, people before places.
     */
    static List<String> participants(String kind, ProperNames names) {
        boolean mutual = EventKinds.SHIPPED.isMutual(kind);
        List<String> keys =
                names.heaviest(mutual ? 8 : 6).stream()
                        .filter(key -> names.isPerson(key) || !names.isSource(key))
                        .limit(mutual ? 8 : 3)
                        .toList();
        List<String> people = keys.stream().filter(names::isPerson).toList();
        List<String> chosen = mutual && people.size() > 1 ? people : keys;
        double most = chosen.isEmpty() ? 0 : names.weight(chosen.getFirst());
        List<String> full = new ArrayList<>();
        for (String key : chosen.subList(0, Math.min(chosen.size(), mutual ? 2 : 3))) {
            if (names.weight(key) >= most * 0.45) {
                full.add(names.full(key));
            }
        }
        if (mutual) {
            full.sort(null); // the same two in every event, whoever is named more often
        }
        return full;
    }

    /**
     * What a person would call the event, by whom or what it befell, its two sides or its place.
     */
    static String of(String kind, List<String> participants, ProperNames names, Involved involved) {
        String befallen = involved.befallen();
        if (befallen == null && EventKinds.SHIPPED.isMutual(kind) && participants.size() > 1) {
            String first = ProperNames.key(participants.getFirst());
            String second = ProperNames.key(participants.get(1));
            if (names.areTogether(first, second)) {
                return first + "–" + second + " " + kind;
            }
        }
        String rest = befallen == null ? involved.place() : befallen;
        String about =
                participants.stream()
                        .filter(name -> !names.isSource(ProperNames.key(name)))
                        .findFirst()
                        .map(name -> " (" + name + ")")
                        .orElse("");
        String label = rest == null ? kind + about : kind + " " + rest;
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    /** What an article is called by where nothing else is known: its headline or first line. */
    static String headline(Report report) {
        String title = report.article().title();
        List<Sentence> sentences = report.reading().annotated().sentences();
        String line =
                title != null
                        ? title
                        : sentences.isEmpty()
                                ? report.article().file()
                                : first(sentences).span().in(report.reading().text());
        String plain = line.replaceAll("\\s+", " ").strip();
        if (plain.length() <= LONGEST) {
            return plain;
        }
        int cut = plain.lastIndexOf(' ', LONGEST);
        return plain.substring(0, cut < LONGEST / 2 ? LONGEST : cut) + "…";
    }

    /** The first sentence that tells something, and is no date or other line of a few words. */
    private static Sentence first(List<Sentence> sentences) {
        return sentences.stream()
                .filter(
                        sentence ->
                                sentence.tokens().stream()
                                        .anyMatch(token -> token.is("VERB") || token.is("AUX")))
                .findFirst()
                .orElse(sentences.getFirst());
    }
}
