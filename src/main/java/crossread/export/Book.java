package crossread.export;

import crossread.export.pdf.Flow;
import crossread.export.pdf.Run;
import crossread.export.pdf.TextStyle;
import crossread.model.Article;
import crossread.model.Claim;
import crossread.model.Comparison;
import crossread.model.Index;
import crossread.model.Relation;

import java.time.LocalDate;

/** What every part of the report needs: what is told, and where it is written. */
record Book(Catalogue catalogue, PdfOptions options, Flow flow) {
    Comparison comparison() {
        return catalogue.comparison();
    }

    Index index() {
        return catalogue.index();
    }

    Marks marks() {
        return catalogue.marks();
    }

    String say(String key, Object... arguments) {
        return catalogue.say(key, arguments);
    }

    static String day(LocalDate date) {
        return Dates.of(date);
    }

    /** A sentence of the program's own, its days written as everywhere in the report. */
    String prose(String words) {
        return Dates.writtenOut(words);
    }

    /** The article's number in this report, from 1. */
    int number(Article article) {
        return catalogue.number(article);
    }

    int numberOfArticle(Claim claim) {
        return catalogue.numberOfArticle(claim);
    }

    /** Whose it is: the outlet where one is known, else how it begins. */
    String name(Article article) {
        return catalogue.name(article);
    }

    static String fileName(Article article) {
        String path = article.file().replace('\\', '/');
        while (path.endsWith("/")) {
            path = path.substring(0, path.length() - 1);
        }
        return path.substring(path.lastIndexOf('/') + 1);
    }

    static String placeOf(Article article) {
        return "article-" + article.id();
    }

    String word(Relation relation) {
        return catalogue.word(relation);
    }

    RelationStyle look(Relation relation) {
        return RelationStyle.of(relation, options.has(PdfOptions.Choice.GREYSCALE));
    }

    /** The relation's badge and word in its colour. */
    Run badge(Relation relation, TextStyle style) {
        RelationStyle look = look(relation);
        return Run.of(look.badge() + " " + word(relation), style.in(look.line()));
    }

    /** The words of a claim on one line, white space evened. */
    String words(Claim claim) {
        return catalogue.words(claim);
    }

    String quoted(Claim claim) {
        return quoted(words(claim));
    }

    /** In quotation marks, unless they stand there already. */
    static String quoted(String words) {
        boolean hasMarks = words.startsWith("“") || words.startsWith("\"");
        return hasMarks ? words : "“" + words + "”";
    }

    static String even(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    /** At most so many characters, cut at a word's end with an ellipsis. */
    static String shortened(String words, int length) {
        if (words.length() <= length) {
            return words;
        }
        int space = words.lastIndexOf(' ', length - 1);
        String kept = words.substring(0, space > length / 2 ? space : length - 1);
        return kept.replaceFirst("[\\p{P}\\s]$", "") + "…";
    }
}
