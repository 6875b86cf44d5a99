package crossread;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every source file is formatted by google-java-format, AOSP style. {@code mvn test
 * -Dtest=SourceFormatTest -Dformat=write} formats them. A test and not a plug-in, since the
 * formatter must run on the Java of the sources, which is newer than Maven's.
 */
class SourceFormatTest {
    private final Formatter formatter =
            new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());

    @Test
    void everySourceFileIsFormatted() throws IOException, FormatterException {
        boolean write = "write".equals(System.getProperty("format"));
        List<String> unformatted = new ArrayList<>();
        for (Path file : sources()) {
            String source = Files.readString(file);
            String formatted = formatted(source);
            if (formatted.equals(source)) {
                continue;
            }
            if (write) {
                Files.writeString(file, formatted);
            } else {
                unformatted.add(file.toString());
            }
        }
        assertEquals(List.of(), unformatted, "run mvn test -Dtest=SourceFormatTest -Dformat=write");
    }

    private String formatted(String source) throws FormatterException {
        String tidy = RemoveUnusedImports.removeUnusedImports(source);
        return formatter.formatSource(ImportOrderer.reorderImports(tidy, Style.AOSP));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }
}
