package crossread.ui.export;

import crossread.export.PdfOptions;
import crossread.export.PdfPart;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How a PDF is wanted, as words that are kept from day to day. */
public final class PdfSettings {
    private PdfSettings() {}

    /** "paper=letter profile=ua1 parts=matrix,notes choices=greyscale". */
    public static String words(PdfOptions options) {
        return "paper="
                + key(options.paper())
                + " profile="
                + key(options.standard())
                + " parts="
                + options.parts().stream().sorted().map(PdfPart::key).collect(joined())
                + " choices="
                + options.choices().stream().sorted().map(PdfSettings::key).collect(joined());
    }

    /** Options as these words say; what they do not say, or say wrongly, stays as it is. */
    public static PdfOptions from(String words, PdfOptions usual) {
        Map<String, String> said = new HashMap<>();
        for (String word : words.strip().split(" ")) {
            int sign = word.indexOf('=');
            if (sign > 0) {
                said.put(word.substring(0, sign), word.substring(sign + 1));
            }
        }
        PdfOptions options =
                usual.on(one(PdfOptions.Paper.class, said.get("paper"), usual.paper()))
                        .as(one(PdfOptions.Standard.class, said.get("profile"), usual.standard()));
        if (said.containsKey("parts")) {
            options = options.with(parts(said.get("parts")));
        }
        if (said.containsKey("choices")) {
            options = options.choosing(choices(said.get("choices")));
        }
        return options;
    }

    private static Set<PdfPart> parts(String keys) {
        EnumSet<PdfPart> parts = EnumSet.noneOf(PdfPart.class);
        for (String key : keys.split(",")) {
            PdfPart.of(key).ifPresent(parts::add);
        }
        return parts;
    }

    private static PdfOptions.Choice[] choices(String keys) {
        Set<String> wanted = Set.of(keys.split(","));
        return Arrays.stream(PdfOptions.Choice.values())
                .filter(choice -> wanted.contains(key(choice)))
                .toArray(PdfOptions.Choice[]::new);
    }

    private static <T extends Enum<T>> T one(
            Class<T> type, @org.jspecify.annotations.Nullable String key, T usual) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> key(value).equals(key))
                .findFirst()
                .orElse(usual);
    }

    private static java.util.stream.Collector<CharSequence, ?, String> joined() {
        return Collectors.joining(",");
    }

    /** "replies-inside". */
    static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
