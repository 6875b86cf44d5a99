package crossread.export.pdf;

import java.io.IOException;
import java.util.List;
import java.util.function.IntConsumer;

/** The printers of this machine. */
public interface Printers {
    /** Their names, the usual one first; none where there is no printer. */
    List<String> names();

    /**
     * Prints a PDF's pages in their own size, or smaller where the paper is.
     *
     * @param beforePage is told each page's number, from 1, before it is drawn; what it throws ends
     *     the printing
     * @throws IOException where the printer is not there any more or refuses
     */
    void print(byte[] pdf, PrintOrder order, IntConsumer beforePage) throws IOException;
}
