package crossread.export.pdf;

/**
 * What is to be printed.
 *
 * @param printer its name
 * @param first the first page, from 1
 * @param last the last page; counts beyond the end as the end
 * @param bothSides whether the printer is asked to print on both sides, turned over the long edge
 */
public record PrintOrder(String printer, int copies, int first, int last, boolean bothSides) {}
