package crossread.export;

import crossread.model.Reviewed;
import crossread.model.Story;

/**
 * What is to be written.
 *
 * @param reviewed the whole comparison, with what the analyst decided
 * @param story its texts and decisions, which travel inside a PDF
 */
public record ExportRequest(Reviewed reviewed, ExportFormat format, Story story) {}
