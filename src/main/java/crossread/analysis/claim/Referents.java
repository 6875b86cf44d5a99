package crossread.analysis.claim;

import crossread.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Locale;
import java.util.TreeMap;

/** Whom words mean in an article: a name, a part of it, a title or a pronoun. */
final class Referents {
    private static final int REACH = 600;

    private final Names names;
    private final String text;
    private final QuotedText quoted;
    private final TreeMap<Integer, Naming> named = new TreeMap<>();

    Referents(Reading reading, Names names, QuotedText quoted) {
        this.names = names;
        this.text = reading.text();
        this.quoted = quoted;
        for (Person person : names.people()) {
            person.spans().forEach(span -> named.put(span.begin(), new Naming(span, person)));
        }
    }

    /** A place where a person is named. */
    private record Naming(Span span, Person person) {}

    /** Whether a person goes by a name in full. */
    boolean isPerson(String name) {
        return names.people().stream().anyMatch(person -> person.name().equals(name));
    }

    /** The fullest name for what stands at a span. */
    String nameOf(Span span) {
        String words = span.in(text).replaceAll("\\s+", " ");
        Person pronoun = pronoun(words, span.begin());
        if (pronoun != null) {
            return pronoun.name();
        }
        Person named = within(span);
        if (named != null && !words.matches(".*(?:’s|'s) .*")) {
            return named.name();
        }
        if (words.equals(words.toUpperCase(Locale.ROOT))
                && words.matches("\\p{Lu}[\\p{Lu}' -]{3,}")) {
            Person capital = names.named(inSmallLetters(words));
            return capital == null ? words : capital.name();
        }
        Person described = described(words, span.begin());
        return described == null ? words.replaceFirst("^(?:[Tt]he|[Aa]n?) ", "") : described.name();
    }

    /** "Jane Roe" for "JANE ROE". */
    private static String inSmallLetters(String words) {
        StringBuilder small = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            boolean first = i == 0 || !Character.isLetter(words.charAt(i - 1));
            small.append(first ? words.charAt(i) : Character.toLowerCase(words.charAt(i)));
        }
        return small.toString();
    }

    /** Of the people named within a span the one the article names first. */
    private @Nullable Person within(Span span) {
        Person first = null;
        for (Naming each : named.subMap(span.begin(), span.end()).values()) {
            Span own = each.person().spans().getFirst();
            boolean inside = each.span().end() <= span.end();
            if (inside && (first == null || own.begin() < first.spans().getFirst().begin())) {
                first = each.person();
            }
        }
        return first;
    }

    private @Nullable Person pronoun(String words, int offset) {
        return switch (words.toLowerCase(Locale.ROOT)) {
            case "he", "his", "him" -> before(offset, false);
            case "she", "her" -> before(offset, true);
            default -> null;
        };
    }

    /** The places right before an offset where somebody is named, the nearest first. */
    private Collection<Naming> recent(int offset) {
        return named.subMap(Math.max(0, offset - REACH), true, offset, false)
                .descendingMap()
                .values();
    }

    /** Within a quotation whom quotations named last, since its speaker speaks of others. */
    private @Nullable Person before(int offset, boolean female) {
        if (quoted.holds(new Span(offset, offset + 1))) {
            for (Naming each : recent(offset)) {
                boolean other = Boolean.valueOf(!female).equals(each.person().female());
                if (!other && quoted.holds(each.span())) {
                    return each.person();
                }
            }
        }
        return names.before(offset, female, REACH);
    }

    /** "the president", "the spokesman": the person with such a title named before. */
    private @Nullable Person described(String words, int offset) {
        if (!words.matches("(?i)the (?:\\p{L}+[ -]){0,2}\\p{L}+")) {
            return null;
        }
        String head = words.substring(words.lastIndexOf(' ') + 1);
        return RoleWords.isRole(head) ? names.named(titled(head, offset)) : null;
    }

    /** The person named last before an offset who is called by a title, or an empty name. */
    String titled(String head, int offset) {
        String best = "";
        int nearest = -1;
        for (Person person : names.people()) {
            for (Span span : person.spans()) {
                if (span.begin() < offset && span.begin() > nearest && isCalled(head, span)) {
                    nearest = span.begin();
                    best = person.name();
                }
            }
        }
        return best;
    }

    private boolean isCalled(String role, Span name) {
        String wanted = RoleWords.full(role);
        String before = text.substring(Math.max(0, name.begin() - 40), name.begin());
        String after = text.substring(name.end(), Math.min(text.length(), name.end() + 60));
        String apposition = after.startsWith(",") ? after : "";
        for (String word : (before + " " + apposition).split("[^\\p{L}.]+")) {
            if (!word.isEmpty() && alike(RoleWords.full(word), wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean alike(String a, String b) {
        return a.equals(b) || a.equals("representative") && b.startsWith("congress");
    }
}
