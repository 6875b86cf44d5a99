package crossread.cli;

import crossread.export.FigurePng;
import crossread.figure.Figure;
import crossread.figure.FigureSvg;
import crossread.figure.InterMeasure;
import crossread.figure.Palette;
import crossread.figure.TextMeasure;
import crossread.figure.TimelineLayout;
import crossread.figure.TimelineView;
import crossread.json.EventsJson;
import crossread.model.Comparison;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

/** {@code crossread timeline PATH…}: the events of these articles. */
@Command(name = "timeline", mixinStandardHelpOptions = true)
final class TimelineCommand implements Callable<Integer> {
    private static final double WIDTH = 1200;

    /** Pixels for each unit of the figure. */
    private static final double SHARP = 2;

    private final Context context;
    private final Formats formats = new Formats("json", "svg", "png");

    @Mixin private Paths paths = new Paths();

    @Option(names = "--format", paramLabel = "json|svg|png", descriptionKey = "format")
    private String format = "json";

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private @Nullable Path out;

    TimelineCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        formats.check(format, context.messages());
        Given read = context.read(paths.given());
        Comparison comparison = context.compare(read);
        switch (format) {
            case "svg" -> context.answer(svg(comparison), out);
            case "png" -> context.answer(png(comparison), out);
            default -> context.answer(EventsJson.write(comparison), out);
        }
        return Context.status(read);
    }

    private static String svg(Comparison comparison) {
        TextMeasure measure = new InterMeasure();
        return FigureSvg.of(figure(comparison, measure), Palette.LIGHT, measure);
    }

    private static byte[] png(Comparison comparison) {
        TextMeasure measure = new InterMeasure();
        return FigurePng.of(figure(comparison, measure), Palette.LIGHT, measure, SHARP);
    }

    private static Figure figure(Comparison comparison, TextMeasure measure) {
        TimelineLayout layout = new TimelineLayout(comparison, measure, Locale.ENGLISH);
        return layout.figure(TimelineView.whole(WIDTH));
    }
}
