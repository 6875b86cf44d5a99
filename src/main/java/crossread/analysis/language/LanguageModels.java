package crossread.analysis.language;

import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The OpenNLP models for English, read from the class path once, at the first use. */
final class LanguageModels {
    private static final String TAGS = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
    private static final String LEMMAS = "/opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin";

    private @Nullable POSModel tags;
    private @Nullable LemmatizerModel lemmas;

    synchronized POSModel tags() {
        if (tags == null) {
            tags = read(TAGS, POSModel::new);
        }
        return tags;
    }

    synchronized LemmatizerModel lemmas() {
        if (lemmas == null) {
            lemmas = read(LEMMAS, LemmatizerModel::new);
        }
        return lemmas;
    }

    private static <T> T read(String name, Parser<T> parser) {
        try (InputStream stream = LanguageModels.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("missing on the class path: " + name);
            }
            return parser.parse(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the language model " + name, e);
        }
    }

    @FunctionalInterface
    private interface Parser<T> {
        T parse(InputStream stream) throws IOException;
    }
}
