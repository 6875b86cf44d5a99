package crossread.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossread.model.Comparison;
import crossread.model.Reviewed;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class MarkdownTest {
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().extensions(EXTENSIONS).build();

    private static String read(String markdown) {
        return TEXT.render(PARSER.parse(markdown)).strip();
    }

    @Test
    void readsAsTheSameWordsWhateverTheyHold() {
        for (String words :
                List.of(
                        "# no heading",
                        "- no list",
                        "+1 more",
                        "1. no list",
                        "12) nor this",
                        "*a* _b_ ~~c~~ `d` **e**",
                        "[x](http://x.example) ![y](z) <http://a.example>",
                        "see http://x.example/a_b and www.x.example, me@x.example",
                        "<script>alert(1)</script> & &amp; &#60;",
                        "a | b | c",
                        "C:\\new\\*",
                        "> no quotation",
                        "--- ===",
                        "$x$ and ^y^")) {
            assertEquals(words, read(MarkdownText.of(words)));
            assertEquals("- x: " + words, read("- x: " + MarkdownText.of(words)), words);
        }
    }

    @Test
    void leavesOutWhatTurnsOrHidesText() {
        assertEquals("abc", MarkdownText.of("a\u202Eb\u0000c"));
    }

    @Test
    void saysWhatConflictsWithItsSourcesAndWhy() {
        String markdown = Markdown.of(Reviewed.of(Fixture.ferry()));
        assertTrue(markdown.contains("### ≠ Conflict: How long were they stranded?"), markdown);
        assertTrue(markdown.contains("“about 90 minutes”"), markdown);
        assertTrue(markdown.contains("“twenty minutes”"), markdown);
        assertTrue(markdown.contains("*found by rules, not reviewed*"), markdown);
    }

    @Test
    void namesEveryArticleAndEventInATable() {
        Comparison comparison = Fixture.ferry();
        List<Node> tables = new ArrayList<>();
        PARSER.parse(Markdown.of(Reviewed.of(comparison)))
                .accept(
                        new AbstractVisitor() {
                            @Override
                            public void visit(CustomBlock block) {
                                if (block instanceof TableBlock) {
                                    tables.add(block);
                                }
                            }
                        });
        assertEquals(2, tables.size());
    }

    @Test
    void keepsHostileTextText() {
        String markdown = Markdown.of(Reviewed.of(HtmlPageTest.hostile()));
        assertFalse(markdown.contains("<script"));
        List<String> live = new ArrayList<>();
        PARSER.parse(markdown)
                .accept(
                        new AbstractVisitor() {
                            @Override
                            public void visit(Link link) {
                                live.add("link to " + link.getDestination());
                            }

                            @Override
                            public void visit(Image image) {
                                live.add("image of " + image.getDestination());
                            }

                            @Override
                            public void visit(HtmlInline html) {
                                live.add(html.getLiteral());
                            }

                            @Override
                            public void visit(HtmlBlock html) {
                                live.add(html.getLiteral());
                            }
                        });
        assertEquals(List.of(), live);
        assertTrue(read(markdown).contains("|a|b| [x](http://x.example)"), read(markdown));
    }

    @Test
    void isTheSameBytesTwice() {
        Reviewed reviewed = Reviewed.of(Fixture.ferry());
        assertEquals(Markdown.of(reviewed), Markdown.of(reviewed));
    }
}
