package crossread.app;

import java.nio.file.Path;
import java.util.List;

/**
 * One start of the program without its window, for tests that need two processes: prints "here"
 * where it is the first and then each list of files it is handed, or "handed over" where there was
 * one.
 */
final class Instance {
    private Instance() {}

    public static void main(String[] arguments) throws Exception {
        Path socket = Path.of(arguments[0]);
        List<String> files = List.of(arguments).subList(1, arguments.length);
        if (RunningInstance.takes(socket, files)) {
            System.out.println("handed over");
            return;
        }
        RunningInstance instance = RunningInstance.at(socket).orElseThrow();
        System.out.println("here");
        while (true) {
            System.out.println(instance.next());
        }
    }
}
