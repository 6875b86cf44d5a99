package crossread.analysis.claim;

import static tech.units.indriya.unit.Units.AMPERE;
import static tech.units.indriya.unit.Units.CELSIUS;
import static tech.units.indriya.unit.Units.DAY;
import static tech.units.indriya.unit.Units.GRAM;
import static tech.units.indriya.unit.Units.HERTZ;
import static tech.units.indriya.unit.Units.HOUR;
import static tech.units.indriya.unit.Units.JOULE;
import static tech.units.indriya.unit.Units.KELVIN;
import static tech.units.indriya.unit.Units.KILOGRAM;
import static tech.units.indriya.unit.Units.KILOMETRE_PER_HOUR;
import static tech.units.indriya.unit.Units.LITRE;
import static tech.units.indriya.unit.Units.METRE;
import static tech.units.indriya.unit.Units.METRE_PER_SECOND;
import static tech.units.indriya.unit.Units.MINUTE;
import static tech.units.indriya.unit.Units.PASCAL;
import static tech.units.indriya.unit.Units.RADIAN;
import static tech.units.indriya.unit.Units.SECOND;
import static tech.units.indriya.unit.Units.VOLT;
import static tech.units.indriya.unit.Units.WATT;
import static tech.units.indriya.unit.Units.WEEK;

import static javax.measure.MetricPrefix.CENTI;
import static javax.measure.MetricPrefix.DECI;
import static javax.measure.MetricPrefix.GIGA;
import static javax.measure.MetricPrefix.HECTO;
import static javax.measure.MetricPrefix.KILO;
import static javax.measure.MetricPrefix.MEGA;
import static javax.measure.MetricPrefix.MICRO;
import static javax.measure.MetricPrefix.MILLI;
import static javax.measure.MetricPrefix.NANO;
import static javax.measure.MetricPrefix.TERA;

import systems.uom.common.Imperial;
import systems.uom.common.USCustomary;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;

import javax.measure.IncommensurableException;
import javax.measure.UnitConverter;

/** The units of measure of the units library, by the names that {@code units.csv} gives them. */
final class MeasureUnits {
    /** What the library's binary fractions are trusted to. */
    private static final MathContext PRECISION = new MathContext(14);

    private final Map<String, javax.measure.Unit<?>> byName = new HashMap<>();

    MeasureUnits() {
        addTimesAndLengths();
        addMassesAndAreas();
        addVolumes();
        addSpeedsAndTemperatures();
        addPhysics();
    }

    /** How one unit is expressed in another: the number times a factor, plus an offset. */
    record Conversion(double factor, double offset) {}

    /**
     * @throws IllegalStateException if one of the names is unknown or they measure different things
     */
    Conversion conversion(String from, String to) {
        javax.measure.Unit<?> source = byName.get(from);
        javax.measure.Unit<?> target = byName.get(to);
        if (source == null || target == null) {
            throw new IllegalStateException("no such unit in units.csv: " + from + ", " + to);
        }
        try {
            UnitConverter converter = source.getConverterToAny(target);
            double offset = converter.isLinear() ? 0 : converter.convert(0.0);
            return new Conversion(
                    rounded(converter.convert(1.0) - offset), offset == 0 ? 0 : rounded(offset));
        } catch (IncommensurableException e) {
            throw new IllegalStateException("units of two kinds: " + from + ", " + to, e);
        }
    }

    private static double rounded(double number) {
        return new BigDecimal(number, PRECISION).doubleValue();
    }

    private void addTimesAndLengths() {
        byName.put("second", SECOND);
        byName.put("millisecond", MILLI(SECOND));
        byName.put("minute", MINUTE);
        byName.put("hour", HOUR);
        byName.put("day", DAY);
        byName.put("week", WEEK);
        byName.put("kilometre", KILO(METRE));
        byName.put("metre", METRE);
        byName.put("decimetre", DECI(METRE));
        byName.put("centimetre", CENTI(METRE));
        byName.put("millimetre", MILLI(METRE));
        byName.put("micrometre", MICRO(METRE));
        byName.put("nanometre", NANO(METRE));
        byName.put("mile", USCustomary.MILE);
        byName.put("nautical mile", USCustomary.NAUTICAL_MILE);
        byName.put("yard", USCustomary.YARD);
        byName.put("foot", USCustomary.FOOT);
        byName.put("inch", USCustomary.INCH);
        byName.put("light year", USCustomary.LIGHT_YEAR);
    }

    private void addMassesAndAreas() {
        byName.put("kilogram", KILOGRAM);
        byName.put("gram", GRAM);
        byName.put("milligram", MILLI(GRAM));
        byName.put("microgram", MICRO(GRAM));
        byName.put("tonne", KILOGRAM.multiply(1000));
        byName.put("short ton", USCustomary.TON);
        byName.put("long ton", Imperial.TON_UK);
        byName.put("stone", Imperial.STONE);
        byName.put("pound", USCustomary.POUND);
        byName.put("ounce", USCustomary.OUNCE);
        byName.put("square kilometre", KILO(METRE).pow(2));
        byName.put("square metre", METRE.pow(2));
        byName.put("square centimetre", CENTI(METRE).pow(2));
        byName.put("square mile", USCustomary.MILE.pow(2));
        byName.put("square yard", USCustomary.YARD.pow(2));
        byName.put("square foot", USCustomary.FOOT.pow(2));
        byName.put("square inch", USCustomary.INCH.pow(2));
        byName.put("hectare", HECTO(METRE).pow(2));
        byName.put("acre", USCustomary.YARD.pow(2).multiply(4840));
    }

    private void addVolumes() {
        byName.put("litre", LITRE);
        byName.put("millilitre", MILLI(LITRE));
        byName.put("centilitre", CENTI(LITRE));
        byName.put("decilitre", DECI(LITRE));
        byName.put("hectolitre", HECTO(LITRE));
        byName.put("gallon", USCustomary.GALLON_LIQUID);
        byName.put("quart", USCustomary.GALLON_LIQUID.divide(4));
        byName.put("pint", USCustomary.GALLON_LIQUID.divide(8));
        byName.put("cup", USCustomary.GALLON_LIQUID.divide(16));
        byName.put("fluid ounce", USCustomary.GALLON_LIQUID.divide(128));
        byName.put("tablespoon", USCustomary.GALLON_LIQUID.divide(256));
        byName.put("teaspoon", USCustomary.GALLON_LIQUID.divide(768));
        byName.put("barrel", USCustomary.GALLON_LIQUID.multiply(42));
        byName.put("cubic metre", METRE.pow(3));
        byName.put("cubic kilometre", KILO(METRE).pow(3));
        byName.put("cubic centimetre", CENTI(METRE).pow(3));
        byName.put("cubic mile", USCustomary.MILE.pow(3));
        byName.put("cubic yard", USCustomary.YARD.pow(3));
        byName.put("cubic foot", USCustomary.FOOT.pow(3));
        byName.put("cubic inch", USCustomary.INCH.pow(3));
    }

    private void addSpeedsAndTemperatures() {
        byName.put("kilometre per hour", KILOMETRE_PER_HOUR);
        byName.put("metre per second", METRE_PER_SECOND);
        byName.put("kilometre per second", KILO(METRE).divide(SECOND));
        byName.put("mile per hour", USCustomary.MILE.divide(HOUR));
        byName.put("foot per second", USCustomary.FOOT.divide(SECOND));
        byName.put("knot", USCustomary.NAUTICAL_MILE.divide(HOUR));
        byName.put("degree Celsius", CELSIUS);
        byName.put("degree Fahrenheit", USCustomary.FAHRENHEIT);
        byName.put("kelvin", KELVIN);
    }

    private void addPhysics() {
        byName.put("watt", WATT);
        byName.put("kilowatt", KILO(WATT));
        byName.put("megawatt", MEGA(WATT));
        byName.put("gigawatt", GIGA(WATT));
        byName.put("terawatt", TERA(WATT));
        byName.put("watt hour", WATT.multiply(HOUR));
        byName.put("kilowatt hour", KILO(WATT).multiply(HOUR));
        byName.put("megawatt hour", MEGA(WATT).multiply(HOUR));
        byName.put("gigawatt hour", GIGA(WATT).multiply(HOUR));
        byName.put("terawatt hour", TERA(WATT).multiply(HOUR));
        byName.put("joule", JOULE);
        byName.put("kilojoule", KILO(JOULE));
        byName.put("megajoule", MEGA(JOULE));
        byName.put("volt", VOLT);
        byName.put("kilovolt", KILO(VOLT));
        byName.put("ampere", AMPERE);
        byName.put("hertz", HERTZ);
        byName.put("kilohertz", KILO(HERTZ));
        byName.put("megahertz", MEGA(HERTZ));
        byName.put("gigahertz", GIGA(HERTZ));
        byName.put("pascal", PASCAL);
        byName.put("hectopascal", HECTO(PASCAL));
        byName.put("kilopascal", KILO(PASCAL));
        byName.put("megapascal", MEGA(PASCAL));
        byName.put("bar", PASCAL.multiply(100_000));
        byName.put("degree", USCustomary.DEGREE_ANGLE);
        byName.put("radian", RADIAN);
        byName.put("turn", USCustomary.REVOLUTION);
    }
}
