package crossread.export;

import crossread.model.Reviewed;

/**
 * What is to be written.
 *
 * @param reviewed the whole comparison, with what the analyst decided
 */
public record ExportRequest(Reviewed reviewed, ExportFormat format) {}
