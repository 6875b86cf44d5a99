package crossread.cli;

import crossread.export.PdfOptions;
import crossread.export.PdfPart;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** How a PDF is wanted, as options of a command. */
final class PdfChoices {
    @Option(names = "--paper", paramLabel = "a4|letter", descriptionKey = "paper")
    private String paper = "a4";

    @Option(names = "--profile", paramLabel = "ua1|ua2", descriptionKey = "profile")
    private String profile = "ua1";

    @Option(names = "--parts", split = ",", paramLabel = "PART", descriptionKey = "parts")
    private List<String> parts = List.of();

    @Option(names = "--title", paramLabel = "WORDS", descriptionKey = "pdf-title")
    private @Nullable String title;

    @Option(names = "--statements", descriptionKey = "statements")
    private boolean statements;

    @Option(names = "--accepted", descriptionKey = "accepted")
    private boolean accepted;

    @Option(names = "--greyscale", descriptionKey = "greyscale")
    private boolean greyscale;

    @Option(names = "--replies-inside", descriptionKey = "replies-inside")
    private boolean repliesInside;

    @Option(names = "--no-attachments", descriptionKey = "no-attachments")
    private boolean noAttachments;

    /**
     * @param usual what holds where nothing is asked for
     * @throws WrongUseException where something is asked for that there is not
     */
    PdfOptions of(PdfOptions usual, Context context) {
        List<PdfOptions.Choice> choices = new ArrayList<>();
        add(choices, statements, PdfOptions.Choice.STATEMENTS);
        add(choices, accepted, PdfOptions.Choice.ACCEPTED_ONLY);
        add(choices, greyscale, PdfOptions.Choice.GREYSCALE);
        add(choices, repliesInside, PdfOptions.Choice.REPLIES_INSIDE);
        add(choices, noAttachments, PdfOptions.Choice.NO_ATTACHMENTS);
        new Formats("a4", "letter").check(paper, context.messages());
        new Formats("ua1", "ua2").check(profile, context.messages());
        return usual.on(PdfOptions.Paper.valueOf(paper.toUpperCase(Locale.ROOT)))
                .as(PdfOptions.Standard.valueOf(profile.toUpperCase(Locale.ROOT)))
                .with(parts.isEmpty() ? usual.parts() : parts(context))
                .titled(title)
                .choosing(choices.toArray(PdfOptions.Choice[]::new));
    }

    private static void add(
            List<PdfOptions.Choice> choices, boolean wanted, PdfOptions.Choice choice) {
        if (wanted) {
            choices.add(choice);
        }
    }

    private Set<PdfPart> parts(Context context) {
        EnumSet<PdfPart> wanted = EnumSet.noneOf(PdfPart.class);
        for (String key : parts) {
            wanted.add(
                    PdfPart.of(key.strip())
                            .orElseThrow(
                                    () ->
                                            new WrongUseException(
                                                    context.messages()
                                                            .get("part-unknown", key, all()))));
        }
        return wanted;
    }

    private static String all() {
        return Arrays.stream(PdfPart.values()).map(PdfPart::key).collect(Collectors.joining(", "));
    }
}
