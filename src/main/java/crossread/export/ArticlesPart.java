package crossread.export;

import crossread.export.pdf.Flow;
import crossread.export.pdf.Ink;
import crossread.export.pdf.Line;
import crossread.export.pdf.PageShape;
import crossread.export.pdf.Paragraph;
import crossread.export.pdf.Run;
import crossread.export.pdf.Tag;
import crossread.export.pdf.TextStyle;
import crossread.i18n.Messages;
import crossread.job.Progress;
import crossread.model.Article;
import crossread.model.Passage;
import crossread.model.Span;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The articles in full, their linked claims highlighted, with comments in the margin. */
final class ArticlesPart {
    private static final Messages STEP_MESSAGES = Messages.of("export");
    static final String PLACE = "articles";

    /** Characters on a line; 62 to 68 read best. */
    private static final int MEASURE = 66;

    private static final String SAMPLE =
            "The two leaders spoke for over an hour on Wednesday, officials said, and agreed to"
                    + " meet again before the end of the month in one of the capitals.";
    private static final float LEFT = 52;
    private static final float GUTTER = 20;
    private static final float EDGE = 34;
    private static final float BETWEEN = 6;
    private static final int HEADING_LENGTH = 90;

    /** Room for what is said of a passage, with its line and the space around it. */
    private static final float ABOVE_PASSAGE = 36;

    /** What ends an article and is no higher stands on no page alone. */
    private static final float SHORT_TAIL = 5 * Styles.BODY.leading();

    private final Book book;
    private final Flow flow;
    private final Headings headings;
    private final PageShape upright;

    ArticlesPart(Book book, PageShape upright) {
        this.book = book;
        this.flow = book.flow();
        this.headings = new Headings(book);
        this.upright = upright;
    }

    static String heading(Book book, Article article) {
        String number = book.number(article) + "  ";
        String outlet = article.outlet();
        return outlet == null || outlet.isBlank()
                ? number + ArticleName.title(article)
                : number + book.name(article) + ": " + ArticleName.title(article);
    }

    void write(Progress progress) throws IOException {
        float perCharacter = flow.typesetter().width(SAMPLE, Styles.BODY) / SAMPLE.length();
        float measure = Math.min(perCharacter * MEASURE, upright.width() - LEFT - 150);
        PageShape shape = upright.withSides(LEFT, upright.width() - LEFT - measure);
        List<Article> articles = book.comparison().articles();
        flow.begin(shape);
        Tag section = headings.part(book.say("articles.title"), PLACE);
        headings.note(section, book.say("articles.intro"));
        for (Article article : articles) {
            progress.checkCancelled();
            double share = (double) book.number(article) / articles.size();
            progress.report(
                    0.3 + 0.5 * share, STEP_MESSAGES.get("step.article", book.name(article)));
            if (book.number(article) > 1) {
                flow.begin(shape);
            }
            write(section, article);
        }
    }

    private void write(Tag part, Article article) throws IOException {
        Tag section = part.child("Sect");
        writeHead(section, article);
        Tag text = section.child("Div").language(article.language());
        MarkPainter painter = new MarkPainter(book, article, text);
        float[] tails = tails(article);
        @Nullable Passage current = null;
        for (int i = 0; i < article.paragraphs().size(); i++) {
            Span span = article.paragraphs().get(i);
            Passage passage = article.passageAt(span.begin());
            if (passage != current && article.passages().size() > 1) {
                writePassage(section, article, i, tails, current == null);
            }
            current = passage;
            boolean heading = isHeading(article, i);
            flow.space(heading ? BETWEEN + 4 : BETWEEN);
            if (heading) {
                flow.need(roomToBegin(article, i, tails));
            }
            Paragraph paragraph = paragraph(article, span, heading);
            List<Flow.Placed> lines = flow.paragraph(text.child("P"), paragraph, tails[i]);
            painter.paint(span, lines);
        }
        painter.finish();
        float column = flow.sheet().width() - flow.left() - flow.width() - GUTTER - EDGE;
        float x = flow.left() + flow.width() + GUTTER;
        new MarginNotes(book, section, x, column).write(painter.anchors());
    }

    /**
     * To each paragraph how high what follows it to the article's end is, where that is too little
     * to stand on a page alone; else nothing.
     */
    private float[] tails(Article article) throws IOException {
        List<Span> paragraphs = article.paragraphs();
        float[] tails = new float[paragraphs.size()];
        float height = 0;
        for (int i = paragraphs.size() - 1; i > 0 && height < SHORT_TAIL; i--) {
            tails[i] = Math.max(height, Float.MIN_VALUE);
            Paragraph paragraph = paragraph(article, paragraphs.get(i), isHeading(article, i));
            for (Line line : flow.typesetter().lines(paragraph, flow.width())) {
                height += line.leading();
            }
            height += BETWEEN;
            if (article.passageAt(paragraphs.get(i).begin())
                    != article.passageAt(paragraphs.get(i - 1).begin())) {
                break;
            }
        }
        return tails;
    }

    private void writeHead(Tag section, Article article) throws IOException {
        String place = Book.placeOf(article);
        flow.document().destinations().add(place, section, flow.sheet(), flow.y());
        flow.document().outline().addSection(heading(book, article), place);
        flow.space(8);
        String outlet = article.outlet();
        flow.paragraph(
                section.child("P"),
                Paragraph.of(
                        outlet == null || outlet.isBlank()
                                ? book.say("article.eyebrow.unnamed", book.number(article))
                                : book.say("article.eyebrow", book.number(article), outlet),
                        Styles.EYEBROW));
        flow.paragraph(section.child("H3"), Paragraph.of(ArticleName.title(article), Styles.PART));
        flow.space(2);
        flow.paragraph(section.child("P"), Paragraph.of(facts(article), Styles.META));
        flow.space(7);
        flow.sheet()
                .rule(flow.left(), flow.y(), flow.left() + flow.width(), flow.y(), 0.5f, Ink.RULE);
        flow.space(6);
    }

    private String facts(Article article) {
        List<String> facts = new ArrayList<>();
        LocalDate day = article.published();
        facts.add(day == null ? book.say("articles.undated") : Book.day(day));
        String author = article.author();
        if (author != null) {
            facts.add(Book.even(author));
        }
        facts.add(book.say("article.words", CoverPart.words(article)));
        facts.add(book.say("article.marks", book.marks().in(article).size()));
        facts.add(Book.fileName(article));
        return String.join("  ·  ", facts);
    }

    /** Room that a paragraph takes where it begins; a heading takes that of the one below too. */
    private float roomToBegin(Article article, int index, float[] tails) throws IOException {
        float room = 0;
        int at = index;
        while (at + 1 < tails.length && isHeading(article, at)) {
            Span span = article.paragraphs().get(at);
            for (Line line :
                    flow.typesetter().lines(paragraph(article, span, true), flow.width())) {
                room += line.leading();
            }
            room += BETWEEN;
            at++;
        }
        Span span = article.paragraphs().get(at);
        return room + flow.roomToBegin(paragraph(article, span, false), tails[at]);
    }

    /** Says whose words follow, on a page that collects several outlets' texts. */
    private void writePassage(
            Tag section, Article article, int paragraph, float[] tails, boolean first)
            throws IOException {
        Passage passage = article.passageAt(article.paragraphs().get(paragraph).begin());
        int number = article.passages().indexOf(passage) + 1;
        String outlet = passage.outlet();
        flow.space(first ? 2 : 14);
        flow.need(ABOVE_PASSAGE + roomToBegin(article, paragraph, tails));
        if (!first) {
            float right = flow.left() + flow.width();
            flow.sheet().rule(flow.left(), flow.y(), right, flow.y(), 0.5f, Ink.RULE);
            flow.space(6);
        }
        String words =
                outlet == null
                        ? book.say("article.passage", number)
                        : book.say("article.outlet", number, outlet);
        flow.paragraph(section.child("P"), Paragraph.of(words, Styles.EYEBROW));
    }

    /** Short words without a full stop that stand over a longer paragraph. */
    private static boolean isHeading(Article article, int index) {
        List<Span> paragraphs = article.paragraphs();
        Span span = paragraphs.get(index);
        if (span.length() > HEADING_LENGTH
                || index + 1 >= paragraphs.size()
                || paragraphs.get(index + 1).length() <= span.length()
                || article.isFurniture(span)) {
            return false;
        }
        String words = span.in(article.text()).strip();
        return !words.isEmpty() && Character.isLetterOrDigit(words.codePointBefore(words.length()));
    }

    /** The paragraph's text to the character, furniture in grey. */
    private static Paragraph paragraph(Article article, Span span, boolean heading) {
        boolean isFurniture = article.furniture().stream().anyMatch(part -> part.contains(span));
        if (isFurniture) {
            return Paragraph.of(span.in(article.text()), Styles.SMALL.in(Ink.FURNITURE));
        }
        TextStyle style =
                heading ? Styles.BODY.in(crossread.export.pdf.Face.TEXT_SEMIBOLD) : Styles.BODY;
        List<Run> runs = new ArrayList<>();
        int at = span.begin();
        for (Span part : article.furniture()) {
            int begin = Math.max(part.begin(), at);
            int end = Math.min(part.end(), span.end());
            if (begin >= end) {
                continue;
            }
            if (at < begin) {
                runs.add(Run.of(article.text().substring(at, begin), style));
            }
            runs.add(Run.of(article.text().substring(begin, end), style.in(Ink.FURNITURE)));
            at = end;
        }
        if (at < span.end()) {
            runs.add(Run.of(article.text().substring(at, span.end()), style));
        }
        return new Paragraph(runs);
    }
}
