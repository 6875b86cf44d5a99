package crossread.export;

import crossread.export.pdf.Face;
import crossread.export.pdf.Ink;
import crossread.export.pdf.TextStyle;

/** The sizes and faces of the report. */
final class Styles {
    static final TextStyle TITLE = new TextStyle(Face.TEXT_SEMIBOLD, 22, 28, Ink.BLACK);
    static final TextStyle PART = new TextStyle(Face.TEXT_SEMIBOLD, 19, 25, Ink.BLACK);
    static final TextStyle SECTION = new TextStyle(Face.TEXT_SEMIBOLD, 13, 18, Ink.BLACK);
    static final TextStyle GROUP = new TextStyle(Face.UI_SEMIBOLD, 9.5f, 14, Ink.BLACK);
    static final TextStyle EYEBROW = new TextStyle(Face.UI_SEMIBOLD, 8, 12, Ink.MUTED);

    static final TextStyle BODY = new TextStyle(Face.TEXT, 10, 17.5f, Ink.BLACK);
    static final TextStyle QUOTED = new TextStyle(Face.TEXT, 9.5f, 14.5f, Ink.BLACK);
    static final TextStyle QUOTED_SMALL = new TextStyle(Face.TEXT, 8.2f, 11.4f, Ink.BLACK);

    static final TextStyle PROSE = new TextStyle(Face.UI, 9, 14, Ink.BLACK);
    static final TextStyle SMALL = new TextStyle(Face.UI, 8, 11.5f, Ink.BLACK);
    static final TextStyle CONTENTS = new TextStyle(Face.UI, 8, 14, Ink.BLACK);
    static final TextStyle META = new TextStyle(Face.UI, 8, 11.5f, Ink.MUTED);
    static final TextStyle HEAD = new TextStyle(Face.UI_SEMIBOLD, 8, 11.5f, Ink.BLACK);
    static final TextStyle FOOTER = new TextStyle(Face.UI, 7.5f, 10, Ink.MUTED);

    static final TextStyle MARGIN = new TextStyle(Face.UI, 7.1f, 9.8f, Ink.BLACK);
    static final TextStyle MARGIN_HEAD = new TextStyle(Face.UI_SEMIBOLD, 7.1f, 9.8f, Ink.BLACK);
    static final TextStyle RAISED = new TextStyle(Face.UI_SEMIBOLD, 5.6f, 6, Ink.BLACK);

    private Styles() {}
}
