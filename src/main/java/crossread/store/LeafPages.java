package crossread.store;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows on the leaf pages of an SQLite file, after its file format ("Database File Format",
 * sqlite.org/fileformat2.html, sections 1.6 and 2.1). Whatever makes no sense is passed over.
 */
final class LeafPages {
    private static final int TABLE_LEAF = 13;
    private static final int USUAL_SIZE = 4096;
    private static final int HEADER = 100;

    private final ByteBuffer bytes;
    private final int size;
    private final List<Row> rows = new ArrayList<>();

    private LeafPages(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
        this.size = pageSize(bytes);
    }

    /** A row; of the column that holds its key there is a null. */
    record Row(long key, List<@Nullable String> columns) {}

    private record Number(long value, int end) {}

    static List<Row> rows(byte[] bytes) {
        LeafPages pages = new LeafPages(bytes);
        for (int page = 0; (long) page * pages.size < bytes.length; page++) {
            pages.readPage(page * pages.size, page == 0 ? HEADER : 0);
        }
        return pages.rows;
    }

    private static int pageSize(byte[] bytes) {
        if (bytes.length < HEADER) {
            return USUAL_SIZE;
        }
        int size = ByteBuffer.wrap(bytes).getShort(16) & 0xffff;
        return size >= 512 && Integer.bitCount(size) == 1 ? size : USUAL_SIZE;
    }

    private void readPage(int start, int header) {
        int at = start + header;
        if (at + 8 > bytes.capacity() || bytes.get(at) != TABLE_LEAF) {
            return;
        }
        int cells = bytes.getShort(at + 3) & 0xffff;
        for (int i = 0; i < cells; i++) {
            try {
                readCell(start + (bytes.getShort(at + 8 + 2 * i) & 0xffff));
            } catch (IndexOutOfBoundsException | IllegalArgumentException senseless) {
                // The other cells of the page may be whole.
            }
        }
    }

    private void readCell(int at) {
        Number length = number(at);
        Number key = number(length.end());
        if (length.value() < 2 || length.value() > bytes.capacity()) {
            throw new IllegalArgumentException("no such length");
        }
        byte[] payload = payload(key.end(), (int) length.value());
        rows.add(new Row(key.value(), columns(ByteBuffer.wrap(payload))));
    }

    /** The payload, of which a part may stand on pages of its own, each naming the next. */
    private byte[] payload(int at, int length) {
        byte[] payload = new byte[length];
        int local = local(length);
        bytes.get(at, payload, 0, local);
        int filled = local;
        int next = filled < length ? bytes.getInt(at + local) : 0;
        while (filled < length) {
            if (next < 1) {
                throw new IllegalArgumentException("no such page");
            }
            int page = Math.multiplyExact(next - 1, size);
            int part = Math.min(size - 4, length - filled);
            bytes.get(page + 4, payload, filled, part);
            filled += part;
            next = bytes.getInt(page);
        }
        return payload;
    }

    private int local(int length) {
        if (length <= size - 35) {
            return length;
        }
        int least = (size - 12) * 32 / 255 - 23;
        int rest = least + (length - least) % (size - 4);
        return rest <= size - 35 ? rest : least;
    }

    private static List<@Nullable String> columns(ByteBuffer record) {
        Number header = number(record, 0);
        List<@Nullable String> columns = new ArrayList<>();
        int type = header.end();
        int value = Math.toIntExact(header.value());
        while (type < header.value()) {
            Number code = number(record, type);
            type = code.end();
            if (code.value() >= 12) {
                int length = Math.toIntExact((code.value() - 12) / 2);
                byte[] text = new byte[length];
                record.get(value, text);
                columns.add(new String(text, StandardCharsets.UTF_8));
                value += length;
            } else {
                columns.add(null);
                value += NUMBER_LENGTHS[(int) code.value()];
            }
        }
        return columns;
    }

    private static final int[] NUMBER_LENGTHS = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0};

    private Number number(int at) {
        return number(bytes, at);
    }

    /** A number of one to nine bytes, seven bits in each but the ninth. */
    private static Number number(ByteBuffer from, int at) {
        long value = 0;
        for (int i = 0; i < 8; i++) {
            byte part = from.get(at + i);
            value = value << 7 | (part & 0x7f);
            if (part >= 0) {
                return new Number(value, at + i + 1);
            }
        }
        return new Number(value << 8 | (from.get(at + 8) & 0xff), at + 9);
    }
}
