package crossread.cli;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.List;

/** The articles a command is given. */
final class Paths {
    @Parameters(arity = "1..*", paramLabel = "PATH|URL", descriptionKey = "paths")
    private List<String> given = List.of();

    @Option(names = "--allow-private", descriptionKey = "allow-private")
    private boolean privateAllowed;

    List<String> given() {
        return given;
    }

    /** Whether addresses of this machine and its own network are fetched too. */
    boolean privateAllowed() {
        return privateAllowed;
    }
}
