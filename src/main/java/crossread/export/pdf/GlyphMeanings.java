package crossread.export.pdf;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which characters the glyphs of a shaped font stand for, told to readers as a ToUnicode map. */
final class GlyphMeanings {
    private static final int BLOCK = 100;

    private final Map<Integer, String> meanings = new TreeMap<>();

    void add(int glyph, String characters) {
        meanings.putIfAbsent(glyph, characters);
    }

    String of(int glyph) {
        return meanings.getOrDefault(glyph, "");
    }

    /** Puts the map in the place of the one that knows the font's own characters alone. */
    void complete(PDFont font) throws IOException {
        COSStream stream = font.getCOSObject().getCOSStream(COSName.TO_UNICODE);
        if (stream == null) {
            return;
        }
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(map().getBytes(StandardCharsets.US_ASCII));
        }
    }

    private String map() {
        StringBuilder map = new StringBuilder();
        map.append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n")
                .append(
                        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n")
                .append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n")
                .append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        List<Map.Entry<Integer, String>> all = new ArrayList<>(meanings.entrySet());
        for (int begin = 0; begin < all.size(); begin += BLOCK) {
            List<Map.Entry<Integer, String>> block =
                    all.subList(begin, Math.min(all.size(), begin + BLOCK));
            map.append(block.size()).append(" beginbfchar\n");
            for (Map.Entry<Integer, String> entry : block) {
                map.append("<%04X> <".formatted(entry.getKey()));
                for (char unit : entry.getValue().toCharArray()) {
                    map.append("%04X".formatted((int) unit));
                }
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return map.toString();
    }
}
