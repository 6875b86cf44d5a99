package crossread.ui.kit;

import crossread.model.Article;

import java.util.regex.Pattern;

/** What articles are called on screen. */
public final class ArticleNames {
    private static final int OPENING = 90;
    private static final int LONGEST_FILE = 32;
    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");
    private static final Pattern HASH = Pattern.compile("(?<=.)[_-][0-9a-f]{8,}$");

    private ArticleNames() {}

    /**
     * The outlet, or the file's name without its ending and without a hash at its end, not too
     * long.
     */
    public static String name(Article article) {
        String outlet = article.outlet();
        return outlet != null ? outlet : fileName(article);
    }

    /** The headline, or the article's first words. */
    public static String title(Article article) {
        String title = article.title();
        return title != null ? title : opening(article);
    }

    private static String fileName(Article article) {
        String file = article.file();
        String last = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        String bare = EXTENSION.matcher(last.isEmpty() ? file : last).replaceFirst("");
        String name = HASH.matcher(bare).replaceFirst("");
        return name.length() <= LONGEST_FILE
                ? name
                : name.substring(0, LONGEST_FILE - 1).strip() + "…";
    }

    private static String opening(Article article) {
        String text =
                article.paragraphs().stream()
                        .filter(span -> !article.isFurniture(span))
                        .map(span -> span.in(article.text()))
                        .filter(paragraph -> paragraph.length() > OPENING / 2)
                        .findFirst()
                        .orElse(article.text())
                        .strip();
        if (text.length() <= OPENING) {
            return text;
        }
        int cut = text.lastIndexOf(' ', OPENING);
        return text.substring(0, cut < 0 ? OPENING : cut) + "…";
    }
}
