package crossread.analysis.decide;

import crossread.model.Span;

/** A text whose white space is all single blanks, and the way back to its offsets. */
final class FlatText {
    private final String flat;
    private final int[] offsets;

    FlatText(String text) {
        StringBuilder built = new StringBuilder(text.length());
        int[] from = new int[text.length() + 1];
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean space = Character.isWhitespace(unit) || Character.isSpaceChar(unit);
            if (!space || !blank) {
                from[built.length()] = i;
                built.append(space ? ' ' : unit);
            }
            blank = space;
        }
        from[built.length()] = text.length();
        this.flat = built.toString();
        this.offsets = from;
    }

    static String of(String words) {
        return new FlatText(words).flat;
    }

    String text() {
        return flat;
    }

    /** Where a stretch of the flat text stands in the text it was made of. */
    Span original(int begin, int length) {
        int last = begin + length - 1;
        return new Span(offsets[begin], length == 0 ? offsets[begin] : offsets[last] + 1);
    }
}
