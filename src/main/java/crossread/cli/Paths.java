package crossread.cli;

import picocli.CommandLine.Parameters;

import java.util.List;

/** The articles a command is given. */
final class Paths {
    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "paths")
    private List<String> given = List.of();

    List<String> given() {
        return given;
    }
}
