package crossread.analysis.language;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * The meaning of a sentence as a vector of length one: near meanings have a high cosine.
 *
 * <p>Runs all-MiniLM-L6-v2 (Reimers and Gurevych 2019), quantised, out of its jar; nothing is
 * downloaded. One sentence a run, since a batch makes a vector depend on its neighbours: equal
 * sentences give vectors equal to the bit. Loads the model at the first use; serves several
 * threads.
 */
public final class SentenceMeaning implements AutoCloseable {
    private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
    private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";
    private static final int LONGEST = 256;
    private static final int LARGEST_CACHE = 40_000;

    private final Map<String, float[]> known = new ConcurrentHashMap<>();

    /** Held for reading while the library is at work: a process that ended then would crash. */
    private final ReadWriteLock work = new ReentrantReadWriteLock();

    private boolean closed;
    private @Nullable Model model;

    /**
     * The vector of a sentence, kept for the next time it is asked for; not to be changed.
     *
     * @throws CancellationException where it was closed before
     * @throws IllegalStateException where the model cannot be loaded or run
     */
    public float[] of(String sentence) {
        float[] vector = known.get(sentence);
        if (vector == null) {
            if (known.size() >= LARGEST_CACHE) {
                known.clear();
            }
            vector = vector(sentence);
            known.put(sentence, vector);
        }
        return vector;
    }

    /** The cosine of two vectors of length one: 1 where they mean the same. */
    public static double cosine(float[] a, float[] b) {
        // Four sums side by side: a processor adds them at once.
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        int i = 0;
        for (; i + 3 < a.length; i += 4) {
            first += a[i] * b[i];
            second += a[i + 1] * b[i + 1];
            third += a[i + 2] * b[i + 2];
            fourth += a[i + 3] * b[i + 3];
        }
        for (; i < a.length; i++) {
            first += a[i] * b[i];
        }
        return first + second + (third + fourth);
    }

    /** Waits for what is at work, and lets nothing begin any more. */
    @Override
    public void close() {
        work.writeLock().lock();
        try {
            closed = true;
            if (model != null) {
                model.close();
                model = null;
            }
        } finally {
            work.writeLock().unlock();
        }
    }

    private float[] vector(String sentence) {
        work.readLock().lock();
        try {
            if (closed) {
                throw new CancellationException("closed");
            }
            return model().vector(sentence);
        } finally {
            work.readLock().unlock();
        }
    }

    private synchronized Model model() {
        if (model == null) {
            model = Model.load();
        }
        return model;
    }

    /** The network and its tokenizer. */
    private record Model(OrtEnvironment environment, OrtSession session, WordPieces pieces) {
        static Model load() {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            try (InputStream network = resource(MODEL);
                    InputStream tokenizer = resource(TOKENIZER);
                    OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
                environment.setTelemetry(false); // on by default on Windows
                options.setIntraOpNumThreads(1);
                options.setInterOpNumThreads(1);
                options.addConfigEntry("session.intra_op.allow_spinning", "0");
                OrtSession session = environment.createSession(network.readAllBytes(), options);
                WordPieces pieces = new WordPieces(Vocabulary.read(tokenizer));
                return new Model(environment, session, pieces);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the model of sentence meaning", e);
            } catch (OrtException e) {
                throw new IllegalStateException("cannot load the model of sentence meaning", e);
            }
        }

        private static InputStream resource(String name) {
            InputStream stream = SentenceMeaning.class.getResourceAsStream(name);
            if (stream == null) {
                throw new IllegalStateException("missing on the class path: " + name);
            }
            return stream;
        }

        float[] vector(String sentence) {
            long[] numbers = pieces.of(sentence, LONGEST);
            long[] ones = new long[numbers.length];
            Arrays.fill(ones, 1);
            try (OnnxTensor words = row(numbers);
                    OnnxTensor mask = row(ones);
                    OnnxTensor types = row(new long[numbers.length]);
                    OrtSession.Result result =
                            session.run(
                                    Map.of(
                                            "input_ids", words,
                                            "attention_mask", mask,
                                            "token_type_ids", types))) {
                return ofLengthOne(mean(((float[][][]) result.get(0).getValue())[0]));
            } catch (OrtException e) {
                throw new IllegalStateException("cannot run the model of sentence meaning", e);
            }
        }

        private OnnxTensor row(long[] numbers) throws OrtException {
            return OnnxTensor.createTensor(environment, new long[][] {numbers});
        }

        private static float[] mean(float[][] vectors) {
            float[] mean = new float[vectors[0].length];
            for (float[] vector : vectors) {
                for (int i = 0; i < mean.length; i++) {
                    mean[i] += vector[i] / vectors.length;
                }
            }
            return mean;
        }

        private static float[] ofLengthOne(float[] vector) {
            double squares = 0;
            for (float part : vector) {
                squares += (double) part * part;
            }
            double length = Math.sqrt(squares);
            for (int i = 0; i < vector.length; i++) {
                vector[i] = (float) (vector[i] / length);
            }
            return vector;
        }

        void close() {
            try {
                session.close();
            } catch (OrtException e) {
                throw new IllegalStateException("cannot close the model of sentence meaning", e);
            }
        }
    }
}
