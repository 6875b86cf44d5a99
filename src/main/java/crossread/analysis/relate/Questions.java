package crossread.analysis.relate;

import crossread.analysis.event.Announcements;
import crossread.model.Value.Amount;
import crossread.model.Value.OrdinalValue;
import crossread.model.Value.QuoteValue;
import crossread.model.Value.RoleValue;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Words the question that claims answer, as a person would ask it. */
final class Questions {
    /** Groups of measures whose name makes a passive: "How many people were injured?" */
    private static final Set<String> PASSIVE =
            Set.of(
                    "kill",
                    "injure",
                    "destroy",
                    "damage",
                    "target",
                    "displace",
                    "arrest",
                    "charge",
                    "convict",
                    "rescue",
                    "pay",
                    "earn",
                    "raise",
                    "sell",
                    "send",
                    "find",
                    "employ",
                    "repay",
                    "lose",
                    "shelter");

    /** The characters of a line of a list. */
    private static final int LINE = 64;

    /** So many content words tell by themselves what a statement is about. */
    private static final int TELLING = 4;

    private Questions() {}

    /**
     * @param kind what sort of event it is, or null
     */
    static String of(List<Exhibit> claims, @Nullable String kind) {
        Exhibit first = claims.getFirst();
        String thing = kind == null ? "it" : "the " + kind;
        return switch (first.kind()) {
            case DURATION -> duration(claims, thing);
            case TIME -> time(claims, thing);
            case COUNT -> count(claims);
            case QUANTITY -> quantity(claims, thing);
            case MONEY -> money(claims);
            case PERCENT -> percent(claims);
            case ORDINAL -> "Which " + ((OrdinalValue) first.value()).of() + " was it?";
            case ROLE -> role((RoleValue) first.value());
            case QUOTE -> quote(claims);
            case STATEMENT -> "Who says: “" + opening(shortest(claims)) + "”?";
        };
    }

    private static String duration(List<Exhibit> claims, String thing) {
        String subject = most(claims, e -> e.claim().mention().subject());
        return "How long did " + (subject == null ? thing : the(subject)) + " last?";
    }

    private static String time(List<Exhibit> claims, String thing) {
        String measure = most(claims, e -> e.claim().mention().measure());
        if (claims.stream().anyMatch(Exhibit::dating)) {
            return "When " + be(thing) + thing + "?";
        }
        if (measure != null && Announcements.makesKnown(measure)) {
            return "When " + be(thing) + thing + " made known?";
        }
        String subject = most(claims, e -> e.claim().mention().subject());
        boolean named = subject != null && Character.isUpperCase(subject.charAt(0));
        if (subject == null || measure == null || !named || measure.matches("be|have|do")) {
            List<String> shared = SharedWords.of(claims);
            return shared.isEmpty()
                    ? "Which time is given in the account of " + thing + "?"
                    : "When was that: " + String.join(", ", shared) + "?";
        }
        return "When did " + subject + " " + measure + "?";
    }

    private static String count(List<Exhibit> claims) {
        String unit = most(claims, e -> ((Amount) e.value()).unit());
        String counted = unit == null || unit.isEmpty() ? "" : " " + EnglishForms.plural(unit);
        String clause = clause(claims, " were ");
        return "How many" + counted + (clause.isEmpty() ? " were there" : clause) + "?";
    }

    private static String quantity(List<Exhibit> claims, String thing) {
        Amount amount = (Amount) claims.getFirst().value();
        String dimension = Scale.of(amount.unit()).map(Scale::dimension).orElse("");
        String subject = most(claims, e -> e.claim().mention().subject());
        String of = subject == null ? thing : the(subject);
        return switch (dimension) {
            case "magnitude" -> "What was the magnitude of " + thing + "?";
            case "length" -> "What distance or length is given for " + of + "?";
            case "mass" -> "How heavy is " + of + "?";
            case "speed" -> "How fast is " + of + "?";
            default ->
                    "How many " + EnglishForms.plural(amount.unit()) + " are given for " + of + "?";
        };
    }

    private static String money(List<Exhibit> claims) {
        String clause = clause(claims, " was ");
        String subject = most(claims, e -> e.claim().mention().subject());
        if (clause.isEmpty() && subject != null) {
            return "What sum is given for " + the(subject) + "?";
        }
        return "How much money" + (clause.isEmpty() ? " was it" : clause) + "?";
    }

    private static String percent(List<Exhibit> claims) {
        String subject = most(claims, e -> e.claim().mention().subject());
        return subject == null
                ? "What share is it?"
                : "What share is given for " + the(subject) + "?";
    }

    /** "were killed": only of verbs that can be said of what is counted. */
    private static String clause(List<Exhibit> claims, String verb) {
        String measure = most(claims, e -> e.claim().mention().measure());
        if (measure == null) {
            return "";
        }
        for (String group : new java.util.TreeSet<>(Measures.of(measure))) {
            if (PASSIVE.contains(group)) {
                return verb + EnglishForms.participle(group);
            }
        }
        return "";
    }

    private static String role(RoleValue role) {
        return switch (role.aspect()) {
            case OFFICE -> "What office does " + role.person() + " hold?";
            case AGE -> "How old is " + role.person() + "?";
            case RESIDENCE -> "Where does " + role.person() + " live?";
            case PARTY -> "Of which party is " + role.person() + "?";
            case OCCUPATION -> "Who is " + role.person() + "?";
        };
    }

    private static String be(String thing) {
        return thing.endsWith("s") ? "were " : "was ";
    }

    private static String quote(List<Exhibit> claims) {
        String speaker = most(claims, e -> named(((QuoteValue) e.value()).speaker()));
        String words =
                claims.stream()
                        .map(Exhibit::words)
                        .min(Comparator.comparingInt(String::length))
                        .orElse("");
        return (speaker == null ? "Who said" : "What did " + speaker + " say")
                + ": “"
                + opening(words)
                + "”?";
    }

    /** A speaker who is called by name, or null: "His statement" and "officials" name nobody. */
    private static @Nullable String named(@Nullable String speaker) {
        return speaker != null
                        && Character.isUpperCase(speaker.charAt(0))
                        && !speaker.matches("(?:His|Her|Their|Its|My|Our|He|She|They|It)\\b.*")
                ? speaker
                : null;
    }

    /**
     * The shortest wording that has some words of its own, a whole sentence before a clause; of
     * equally long ones the first.
     */
    private static String shortest(List<Exhibit> claims) {
        return claims.stream()
                .filter(claim -> claim.near().size() >= TELLING)
                .min(
                        Comparator.comparing((Exhibit claim) -> isClause(claim.words()))
                                .thenComparingInt(claim -> claim.words().length()))
                .orElse(claims.getFirst())
                .words();
    }

    private static boolean isClause(String words) {
        return Character.isLowerCase(words.charAt(0));
    }

    /** The first words, as far as they go into a line. */
    private static String opening(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        return line.length() <= LINE ? line : line.substring(0, cut(line)) + " …";
    }

    private static int cut(String line) {
        int blank = line.lastIndexOf(' ', LINE);
        return blank > 0 ? blank : LINE;
    }

    private static String the(String subject) {
        return Character.isUpperCase(subject.charAt(0)) ? subject : "the " + subject;
    }

    /** The value that most claims have; of equally frequent ones the earliest. */
    private static @Nullable String most(
            List<Exhibit> claims, Function<Exhibit, @Nullable String> value) {
        Map<String, Integer> counts = new HashMap<>();
        String best = null;
        for (Exhibit claim : claims) {
            String word = value.apply(claim);
            if (word != null && !word.isEmpty()) {
                int count = counts.merge(word, 1, Integer::sum);
                if (best == null || count > Objects.requireNonNull(counts.get(best))) {
                    best = word;
                }
            }
        }
        return best;
    }
}
