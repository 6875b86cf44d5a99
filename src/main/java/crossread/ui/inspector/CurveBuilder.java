package crossread.ui.inspector;

import crossread.i18n.Language;
import crossread.i18n.Messages;
import crossread.model.Bound;
import crossread.model.Claim;
import crossread.model.Link;
import crossread.model.Side;
import crossread.model.Value;
import crossread.ui.kit.Findings;
import crossread.ui.kit.Readers;

import org.jspecify.annotations.Nullable;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;

/** Draws up the readers' curve of a link between two amounts in one unit. */
final class CurveBuilder {
    private static final int STEPS = 96;

    private final Readers readers;
    private final Messages messages;

    CurveBuilder(Readers readers, Messages messages) {
        this.readers = readers;
        this.messages = messages;
    }

    /** The curve of the coarser wording with the other value on it; null where there is none. */
    @Nullable Curve of(Findings findings, Link link) {
        Claim a = findings.index().claim(link.a());
        Claim b = findings.index().claim(link.b());
        if (!(a.value() instanceof Value.Amount first)
                || !(b.value() instanceof Value.Amount second)
                || !first.unit().equals(second.unit())) {
            return null;
        }
        boolean wordsAreFirst =
                link.finer() == null ? first.bound() != Bound.EXACT : link.finer() == Side.B;
        return wordsAreFirst
                ? curve(findings, a, first, b, second)
                : curve(findings, b, second, a, first);
    }

    private @Nullable Curve curve(
            Findings findings, Claim claim, Value.Amount words, Claim other, Value.Amount value) {
        if (words.bound() == Bound.EXACT) {
            return null;
        }
        double from = Math.min(Math.min(words.low(), value.best()), words.best() * 0.6);
        double to = Math.max(Math.max(words.high(), value.best()), words.best() * 1.4);
        double margin = (to - from) * 0.06;
        double least = from >= 0 ? Math.max(0, from - margin) : from - margin;
        double greatest = to + margin;
        List<Double> shares = new ArrayList<>();
        for (int i = 0; i <= STEPS; i++) {
            shares.add(readers.share(words, least + (greatest - least) * i / STEPS));
        }
        double admitted = readers.share(words, value.best());
        if (!(greatest > least) || shares.stream().anyMatch(share -> share.isNaN())) {
            return null;
        }
        String said = findings.index().words(claim).replaceAll("\\s+", " ");
        String otherSaid = findings.index().words(other).replaceAll("\\s+", " ");
        return new Curve(
                said,
                words.unit(),
                least,
                greatest,
                shares,
                value.best(),
                otherSaid,
                messages.get("curve.spoken", said, otherSaid, Math.round(admitted * 100)));
    }

    /** A value in few digits. */
    static String number(double value) {
        NumberFormat format = NumberFormat.getInstance(Language.spoken().locale());
        format.setMaximumFractionDigits(Math.abs(value) < 10 ? 1 : 0);
        return format.format(value);
    }
}
