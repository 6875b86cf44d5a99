package crossread.export;

import crossread.export.pdf.Reply;
import crossread.model.Link;
import crossread.model.Side;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the comments say in words. */
final class Comments {
    private static final int PARTNERS = 12;

    private final Book book;

    Comments(Book book) {
        this.book = book;
    }

    /** The comment of a highlight: its number, then each partner with the reason. */
    String contents(Mark mark) {
        List<String> lines = new ArrayList<>();
        lines.add(book.say("comment.title", mark.number(), book.word(mark.relation())));
        lines.add(book.say("comment.standing", book.catalogue().standings(links(mark))));
        for (Mark.Partner partner : shown(mark)) {
            lines.add(line(partner));
        }
        if (hidden(mark) > 0) {
            lines.add(book.say("comment.more", hidden(mark)));
        }
        if (book.options().has(PdfOptions.Choice.REPLIES_INSIDE)) {
            replies(mark).forEach(reply -> lines.add(book.say("comment.reply", reply.contents())));
        }
        return String.join("\n", lines);
    }

    private static List<Link> links(Mark mark) {
        return mark.partners().stream().map(Mark.Partner::link).toList();
    }

    /** What the analyst said of a marked claim and its links, in the order of the comment. */
    List<Reply> replies(Mark mark) {
        List<Reply> replies = new ArrayList<>();
        for (Mark.Partner partner : mark.partners()) {
            String note = book.catalogue().reviewed().note(partner.link());
            book.catalogue()
                    .reviewed()
                    .ruling(partner.link())
                    .ifPresent(
                            ruling ->
                                    replies.add(reply(mark, replies.size(), told(partner, note))));
            if (!note.isBlank() && book.catalogue().reviewed().ruling(partner.link()).isEmpty()) {
                replies.add(reply(mark, replies.size(), label(partner) + ": " + note));
            }
        }
        String own = book.catalogue().reviewed().note(mark.claim());
        if (!own.isBlank()) {
            replies.add(reply(mark, replies.size(), own));
        }
        if (links(mark).stream().allMatch(book.catalogue()::isAffirmed)) {
            String state = "Accepted";
            replies.add(
                    new Reply(
                            mark.place() + "-state",
                            book.say("author.analyst"),
                            book.say("comment.accepted"),
                            state));
        }
        return replies;
    }

    private Reply reply(Mark mark, int number, String contents) {
        return new Reply(
                mark.place() + "-reply-" + (number + 1),
                book.say("author.analyst"),
                contents,
                null);
    }

    private String told(Mark.Partner partner, String note) {
        String standing = book.catalogue().standing(partner.link());
        String head =
                book.word(partner.relation())
                        + " · "
                        + label(partner)
                        + " "
                        + book.quoted(partner.claim())
                        + " – "
                        + standing;
        return note.isBlank() ? head : head + ". " + note;
    }

    private String line(Mark.Partner partner) {
        return book.word(partner.relation())
                + " · "
                + label(partner)
                + ": "
                + book.quoted(partner.claim())
                + finer(partner)
                + " – "
                + book.prose(partner.link().reason());
    }

    /** Which article a partner stands in: {@code [3] outlet}. */
    String label(Mark.Partner partner) {
        return "["
                + book.numberOfArticle(partner.claim())
                + "] "
                + book.name(book.index().article(partner.claim().article()));
    }

    /** Which of the two is the more precise, in brackets; empty where neither is. */
    String finer(Mark.Partner partner) {
        Side finer = partner.finer();
        if (finer == null) {
            return "";
        }
        return " (" + book.say(finer == Side.A ? "finer.this" : "finer") + ")";
    }

    /** A mark's partners without repetition, as many as a comment holds. */
    List<Mark.Partner> shown(Mark mark) {
        return distinct(mark).stream().limit(PARTNERS).collect(Collectors.toList());
    }

    /** How many partners a comment leaves out. */
    int hidden(Mark mark) {
        return Math.max(0, distinct(mark).size() - PARTNERS);
    }

    private List<Mark.Partner> distinct(Mark mark) {
        Map<String, Mark.Partner> byWords = new LinkedHashMap<>();
        for (Mark.Partner partner : mark.partners()) {
            String key =
                    partner.relation().code()
                            + partner.claim().article()
                            + " "
                            + book.words(partner.claim());
            byWords.putIfAbsent(key, partner);
        }
        return List.copyOf(byWords.values());
    }
}
