package crossread.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Inputs made to break the program, read by it in a process of its own with little memory. */
class HostileInputTest {
    private static final String WORDS =
            "The harbour bridge was closed for nearly two hours on Tuesday, the authority said. ";
    private static final String ENTITIES =
            "<!DOCTYPE a [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
                    + "<!ENTITY x SYSTEM 'file:///etc/passwd'>]>";

    @TempDir Path folder = Path.of("");

    private void text(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private void bytes(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    private void repeated(OutputStream out, String text, int megabytes) throws IOException {
        byte[] block = text.repeat((1 << 20) / text.length()).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < megabytes; i++) {
            out.write(block);
        }
    }

    private void zip(String name, String entry, String start, int megabytes) throws IOException {
        try (ZipOutputStream zip =
                new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(start.getBytes(StandardCharsets.UTF_8));
            repeated(zip, "a ", megabytes);
        }
    }

    private static byte[] nested(int depth) throws IOException {
        byte[] inner = WORDS.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < depth; i++) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry(i == 0 ? "in.txt" : "in.zip"));
                zip.write(inner);
            }
            inner = bytes.toByteArray();
        }
        return inner;
    }

    /** Runs the program with 512 MB; what it reads and what it says of the rest, by file. */
    private TreeMap<String, String> read() throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx512m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "crossread.app.Launcher",
                                "read",
                                folder.toString()));
        int status =
                new ProcessBuilder(command)
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start()
                        .waitFor();
        assertEquals(1, status, Files.readString(err));
        TreeMap<String, String> said = new TreeMap<>();
        for (String line : Files.readAllLines(err)) {
            String[] parts = line.replace(folder + "/", "").split(": ", 2);
            if (parts.length == 2) {
                said.put(parts[0], parts[1].replaceAll("[:,;].*", ""));
            }
        }
        for (String line : Files.readAllLines(out)) {
            if (line.contains("\"file\": ")) {
                said.put(line.replaceAll(".*\": \"|\",?$|" + folder + "/", ""), "read");
            }
        }
        return said;
    }

    @Test
    void namesWhatCannotBeReadAndReadsTheRestInLittleMemory() throws Exception {
        text("deep.html", "<div>".repeat(100_000) + "<p>" + WORDS.repeat(3));
        text("deep.md", ">".repeat(100_000) + WORDS);
        text("deep.json", "{\"v\":\"jsonfeed.org\",\"items\":" + "[".repeat(100_000));
        text("deep.eml", "Content-Type: message/rfc822\r\n\r\n".repeat(20_000) + WORDS);
        text("entities.rss", ENTITIES + "<rss><channel><item><description>&b;&x; " + WORDS);
        zip("entities.docx", "word/document.xml", ENTITIES + "<d><p><t>&x;</t></p></d>", 0);
        zip("bomb.docx", "word/document.xml", "<d><p><t>", 200);
        zip("bomb.zip", "a.txt", "", 600);
        bytes("nested.zip", nested(9));
        try (OutputStream large = Files.newOutputStream(folder.resolve("large.txt"))) {
            repeated(large, WORDS, 100);
        }
        text("long.txt", WORDS.repeat(100_000));
        bytes("binary.txt", new byte[] {1, 2, 0, 4, 5, 0, 0, 3});
        bytes("cyrillic.txt", "Мост в порту закрыт".getBytes(Charset.forName("KOI8-R")));
        text("cut.pdf", "%PDF-1.7\n1 0 obj\n" + "<</A ".repeat(10_000));
        text("empty.warc", "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 9\r\n\r\n");
        text(
                "line\nbreak.txt",
                "A ferry took the passengers over the river until the evening came.");
        text("good.txt", WORDS);
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        assertEquals(
                new TreeMap<>(
                        java.util.Map.ofEntries(
                                entry("deep.html", "read"),
                                entry("deep.md", "read"),
                                entry("deep.json", damaged()),
                                entry(
                                        "deep.eml",
                                        "It is built in a way that asks for more memory than there is"),
                                entry("entities.rss#1", "read"),
                                entry("entities.docx", damaged()),
                                entry("bomb.docx", larger(64)),
                                entry("bomb.zip", "It holds more than 20"),
                                entry("bomb.zip/a.txt", larger(10)),
                                entry(
                                        "nested.zip/in.zip/in.zip/in.zip",
                                        "It lies in more archives within archives than are opened"),
                                entry("large.txt", larger(10)),
                                entry("long.txt", "It holds more than 2 million characters"),
                                entry(
                                        "binary.txt",
                                        "It holds no readable text although its name says so"),
                                entry(
                                        "cyrillic.txt",
                                        "What encoding its letters are in can't be told"),
                                entry("cut.pdf", damaged()),
                                entry("empty.warc", damaged()),
                                entry("line\\nbreak.txt", "read"),
                                entry("good.txt", "read"))),
                read());
    }

    private static java.util.Map.Entry<String, String> entry(String file, String said) {
        return java.util.Map.entry(file, said);
    }

    private static String damaged() {
        return "It is damaged";
    }

    private static String larger(int megabytes) {
        return "It is larger than "
                + megabytes
                + " MB and articles of its kind are read up to that";
    }
}
