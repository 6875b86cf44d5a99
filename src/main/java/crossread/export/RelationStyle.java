package crossread.export;

import crossread.export.pdf.Ink;
import crossread.export.pdf.Underline;
import crossread.model.Relation;

/**
 * How a relation looks on paper. Its underline tells it without colour.
 *
 * @param fill behind the words
 * @param line under them, and for its badge
 * @param badge one character that stands for it
 */
record RelationStyle(Ink fill, Ink line, Underline.Pattern pattern, String badge) {
    private static final RelationStyle SAME =
            new RelationStyle(new Ink(0xCFE8FC), new Ink(0x0072B2), Underline.Pattern.SOLID, "=");
    private static final RelationStyle CONFLICT =
            new RelationStyle(new Ink(0xFFD8BF), new Ink(0xB84A00), Underline.Pattern.DASHED, "≠");
    private static final RelationStyle COMPATIBLE =
            new RelationStyle(new Ink(0xFFF2A8), new Ink(0x7A6000), Underline.Pattern.WAVY, "≈");
    private static final RelationStyle RELATED =
            new RelationStyle(
                    new Ink(0xFFF2A8), new Ink(0x7A6000), Underline.Pattern.DASH_DOT, "≈");
    private static final RelationStyle OTHER_EVENT =
            new RelationStyle(new Ink(0xE4E4E4), new Ink(0x5A5A5A), Underline.Pattern.DOTTED, "◇");

    /** The same for paper without colour: the fill is the darker the more it matters. */
    static RelationStyle of(Relation relation, boolean grey) {
        RelationStyle look = of(relation);
        if (!grey) {
            return look;
        }
        int fill =
                switch (relation) {
                    case CONFLICT -> 0xCCCCCC;
                    case COMPATIBLE, RELATED -> 0xE0E0E0;
                    case SAME -> 0xF0F0F0;
                    case OTHER_EVENT -> 0xFFFFFF;
                };
        return new RelationStyle(new Ink(fill), Ink.BLACK, look.pattern(), look.badge());
    }

    static RelationStyle of(Relation relation) {
        return switch (relation) {
            case SAME -> SAME;
            case CONFLICT -> CONFLICT;
            case COMPATIBLE -> COMPATIBLE;
            case RELATED -> RELATED;
            case OTHER_EVENT -> OTHER_EVENT;
        };
    }
}
