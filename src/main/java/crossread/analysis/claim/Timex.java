package crossread.analysis.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** TIMEX3 values of durations: {@code PT75M}, {@code P2Y}, {@code PXD}. */
final class Timex {
    private Timex() {}

    static String of(Quantity quantity, Unit unit) {
        boolean clock = unit.timex().startsWith("T");
        String letter = clock ? unit.timex().substring(1) : unit.timex();
        String prefix = clock ? "PT" : "P";
        if (quantity.numeral().vague() != null) {
            return prefix + "X" + letter;
        }
        double number = quantity.numeral().value() * unit.timexFactor();
        return prefix + plain(number) + letter;
    }

    private static String plain(double number) {
        BigDecimal rounded = new BigDecimal(number, new MathContext(9, RoundingMode.HALF_UP));
        BigDecimal stripped = rounded.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
