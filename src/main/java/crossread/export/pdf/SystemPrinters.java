package crossread.export.pdf;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.apache.pdfbox.printing.PDFPrintable;
import org.apache.pdfbox.printing.Scaling;
import org.jspecify.annotations.Nullable;

import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.awt.print.PrinterAbortException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.Sides;

/**
 * The printers that the system knows. CUPS gets the PDF itself; elsewhere the pages are drawn by
 * way of {@code javax.print}.
 */
public final class SystemPrinters implements Printers {
    private static final DocFlavor PAGES = DocFlavor.SERVICE_FORMATTED.PAGEABLE;

    private final String jobName;

    /**
     * @param jobName what the printer's list of jobs shows
     */
    public SystemPrinters(String jobName) {
        this.jobName = jobName;
    }

    @Override
    public List<String> names() {
        List<String> names = new ArrayList<>();
        PrintService usual = PrintServiceLookup.lookupDefaultPrintService();
        if (usual != null && usual.isDocFlavorSupported(PAGES)) {
            names.add(usual.getName());
        }
        for (PrintService service : PrintServiceLookup.lookupPrintServices(PAGES, null)) {
            if (!names.contains(service.getName())) {
                names.add(service.getName());
            }
        }
        return List.copyOf(names);
    }

    @Override
    public void print(byte[] pdf, PrintOrder order, IntConsumer beforePage) throws IOException {
        for (PrintService service : PrintServiceLookup.lookupPrintServices(PAGES, null)) {
            if (service.getName().equals(order.printer())) {
                LinePrinter line = LinePrinter.find();
                if (line != null) {
                    beforePage.accept(order.first());
                    line.print(pdf, order, jobName);
                    return;
                }
                print(pdf, order, beforePage, service.createPrintJob());
                return;
            }
        }
        throw new IOException("no printer " + order.printer());
    }

    void print(byte[] pdf, PrintOrder order, IntConsumer beforePage, DocPrintJob job)
            throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Told pages = new Told(document, order, beforePage);
            Doc doc = new SimpleDoc(pages, PAGES, null);
            try {
                job.print(doc, attributes(order, job.getPrintService()));
            } catch (PrintException refused) {
                pages.rethrow();
                throw new IOException(refused);
            }
            pages.rethrow();
        }
    }

    private PrintRequestAttributeSet attributes(PrintOrder order, PrintService service) {
        PrintRequestAttributeSet attributes = new HashPrintRequestAttributeSet();
        attributes.add(new JobName(jobName, null));
        if (service.isAttributeCategorySupported(Copies.class)) {
            attributes.add(new Copies(order.copies()));
        }
        if (service.isAttributeCategorySupported(Sides.class)) {
            attributes.add(order.bothSides() ? Sides.TWO_SIDED_LONG_EDGE : Sides.ONE_SIDED);
        }
        return attributes;
    }

    /** The pages asked for, each told before it is drawn. */
    private static final class Told implements Pageable {
        private final PDFPageable all;
        private final Printable drawn;
        private final int first;
        private final int count;
        private final IntConsumer beforePage;
        private volatile @Nullable RuntimeException stopped;

        Told(PDDocument document, PrintOrder order, IntConsumer beforePage) {
            this.all = new PDFPageable(document);
            this.drawn = new PDFPrintable(document, Scaling.SHRINK_TO_FIT);
            this.first = Math.clamp(order.first(), 1, document.getNumberOfPages()) - 1;
            int last = Math.clamp(order.last(), first + 1, document.getNumberOfPages());
            this.count = last - first;
            this.beforePage = beforePage;
        }

        @Override
        public int getNumberOfPages() {
            return count;
        }

        @Override
        public PageFormat getPageFormat(int page) {
            return all.getPageFormat(first + page);
        }

        @Override
        public Printable getPrintable(int page) {
            return (graphics, format, index) -> {
                try {
                    beforePage.accept(first + index + 1);
                } catch (RuntimeException stop) {
                    stopped = stop;
                    throw new PrinterAbortException();
                }
                return drawn.print(graphics, format, first + index);
            };
        }

        void rethrow() {
            RuntimeException stop = stopped;
            if (stop != null) {
                throw stop;
            }
        }
    }
}
