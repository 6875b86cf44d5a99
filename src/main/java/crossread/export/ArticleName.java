package crossread.export;

import crossread.model.Article;

/** What an article is called: by its outlet, else by how it begins. */
final class ArticleName {
    private static final int SHORT = 30;
    private static final int LONG = 64;

    private ArticleName() {}

    /** "Harbour Post", or where no outlet is named, “Two ferries collided off the…”. */
    static String of(Article article) {
        String outlet = article.outlet();
        if (outlet != null && !outlet.isBlank()) {
            return Book.even(outlet);
        }
        String title = article.title();
        String words = title == null || title.isBlank() ? opening(article) : Book.even(title);
        return words.isEmpty() ? Book.fileName(article) : Book.quoted(Book.shortened(words, SHORT));
    }

    /** Its title, or its first words in quotation marks. */
    static String title(Article article) {
        String title = article.title();
        if (title != null && !title.isBlank()) {
            return Book.even(title);
        }
        String words = opening(article);
        return words.isEmpty() ? of(article) : Book.quoted(Book.shortened(words, LONG));
    }

    /** The first paragraph that is not furniture and no mere date line. */
    private static String opening(Article article) {
        return article.paragraphs().stream()
                .filter(span -> !article.isFurniture(span))
                .map(span -> Book.even(span.in(article.text())))
                .filter(words -> words.length() > SHORT)
                .findFirst()
                .orElseGet(() -> Book.even(article.text()));
    }
}
