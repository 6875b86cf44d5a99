package crossread.analysis.claim;

import crossread.model.Kind;

import java.text.Normalizer;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The currencies of the world by name, sign and code, as the Java platform knows them: "Swiss
 * francs", "R$", "30 SEK".
 */
final class Currencies {
    /** Names that are more often other words: "won", "pounds", "a real one". */
    private static final Set<String> WORDS =
            Set.of("won", "pound", "real", "sol", "gold", "silver", "mark", "dram", "rand", "kip");

    /** Of currencies that share a name, the one meant where no country is said. */
    private static final Set<String> SHARED = Set.of("USD", "EUR", "GBP", "JPY", "CNY", "INR");

    private static final Set<String> CODES = codes();

    private Currencies() {}

    /** Whether three letters as written are a currency's code: "SEK", not "all". */
    static boolean isCode(String raw) {
        return raw.length() == 3 && CODES.contains(raw);
    }

    private static Set<String> codes() {
        Set<String> codes = new HashSet<>();
        for (Currency currency : Currency.getAvailableCurrencies()) {
            if (currency.getDefaultFractionDigits() >= 0) {
                codes.add(currency.getCurrencyCode());
            }
        }
        return Set.copyOf(codes);
    }

    static Unit unit(String code) {
        return new Unit(Kind.MONEY, code, 1, 0, "", 1);
    }

    /** Adds the names and signs of all currencies in use to those that are known. */
    static void addTo(Map<String, Unit> byWord) {
        Map<String, Set<String>> byNoun = new HashMap<>();
        for (Currency currency : Currency.getAvailableCurrencies()) {
            String code = currency.getCurrencyCode();
            String name = currency.getDisplayName(Locale.ENGLISH);
            if (!CODES.contains(code) || name.equals(code) || name.indexOf('(') >= 0) {
                continue;
            }
            Unit unit = unit(code);
            for (String words : spellings(name.toLowerCase(Locale.ROOT))) {
                byWord.putIfAbsent(words, unit);
                String noun = words.substring(words.lastIndexOf(' ') + 1);
                byNoun.computeIfAbsent(noun, key -> new HashSet<>()).add(code);
            }
            String sign = currency.getSymbol(Locale.US).toLowerCase(Locale.ROOT);
            if (sign.codePoints().noneMatch(Character::isLetter) || sign.endsWith("$")) {
                byWord.putIfAbsent(sign, unit);
            }
        }
        byNoun.forEach((noun, meant) -> addNoun(noun, meant, byWord));
    }

    /** "baht" is one currency, "pesos" are of one country or another. */
    private static void addNoun(String noun, Set<String> meant, Map<String, Unit> byWord) {
        String single = noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
        if (WORDS.contains(single) || noun.length() < 3) {
            return;
        }
        String known = meant.stream().filter(SHARED::contains).findFirst().orElse(null);
        String only = meant.size() == 1 ? meant.iterator().next() : single;
        byWord.putIfAbsent(noun, unit(known == null ? only : known));
    }

    /** A name with and without accents, one and many: "krona", "kronor", "króna". */
    private static List<String> spellings(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String plural =
                switch (plain.substring(plain.lastIndexOf(' ') + 1)) {
                    case "krona" -> plain.substring(0, plain.length() - 1) + "or";
                    case "krone" -> plain + "r";
                    case "real" -> plain.substring(0, plain.length() - 1) + "is";
                    case "leu" -> plain.substring(0, plain.length() - 3) + "lei";
                    case "lev" -> plain + "a";
                    default -> plain + "s";
                };
        return List.of(name, plain, plural, plain + "s");
    }
}
