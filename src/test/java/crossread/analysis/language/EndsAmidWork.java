package crossread.analysis.language;

import java.util.Arrays;
import java.util.concurrent.CancellationException;

/** A process that closes the model when it is seen in a method and ends, for a test of how. */
final class EndsAmidWork {
    private EndsAmidWork() {}

    public static void main(String[] arguments) {
        SentenceMeaning meaning = new SentenceMeaning();
        Thread worker = new Thread(() -> work(meaning));
        worker.setDaemon(true);
        worker.start();
        while (!isIn(worker, arguments[0])) {
            Thread.onSpinWait();
        }
        meaning.close();
        System.exit(0);
    }

    private static void work(SentenceMeaning meaning) {
        try {
            for (int day = 1; ; day++) {
                meaning.of("The bridge over the river was closed for " + day + " days.");
            }
        } catch (CancellationException closed) {
            // told to stop: the process ends
        }
    }

    private static boolean isIn(Thread thread, String method) {
        return Arrays.stream(thread.getStackTrace())
                .map(frame -> frame.getClassName() + "." + frame.getMethodName())
                .anyMatch(called -> called.endsWith(method));
    }
}
