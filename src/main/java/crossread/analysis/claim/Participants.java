package crossread.analysis.claim;

import crossread.analysis.language.Token;
import crossread.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What those who take part in a statement are called: a person by the fullest name. */
final class Participants {
    private static final int MOST = 8;

    private final String text;
    private final Names names;
    private final Referents referents;

    Participants(Reading reading) {
        this.text = reading.text();
        this.names = Names.of(reading);
        this.referents = new Referents(reading, names, QuotedText.of(reading));
    }

    /**
     * @param reporter who is said to say it, or null: whom "he" means then
     */
    List<String> names(List<Token> tokens, List<NounGroup> groups, @Nullable NounGroup reporter) {
        Set<String> found = new LinkedHashSet<>();
        for (NounGroup group : groups) {
            boolean own =
                    reporter != null
                            && tokens.get(group.head()).text().matches("(?i)s?he")
                            && names.at(tokens.get(reporter.head()).span()) != null;
            String name = name(tokens, own && reporter != null ? reporter : group);
            if (!name.isEmpty() && found.size() < MOST) {
                found.add(name);
            }
        }
        return new ArrayList<>(found);
    }

    private String name(List<Token> tokens, NounGroup group) {
        Token head = tokens.get(group.head());
        Span span = tokens.get(group.begin()).span().cover(tokens.get(group.end() - 1).span());
        if (group.end() == group.begin() + 1 && head.is("PRON")) {
            return head.text().matches("(?i)it|there|what|that|this|which|who")
                    ? ""
                    : referents.nameOf(span);
        }
        Person person = group.end() == group.head() + 1 ? names.at(head.span()) : null;
        return person != null
                ? person.name()
                : span.in(text)
                        .replaceAll("\\s+", " ")
                        .replaceFirst("^(?:[Tt]he|[Aa]n?) ", "")
                        .replaceFirst("^least ", "at least ");
    }
}
