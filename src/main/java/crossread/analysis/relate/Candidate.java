package crossread.analysis.relate;

/**
 * Two claims that seem to answer one question.
 *
 * @param a the one earlier in the comparison
 * @param score how sure it is that they do, 0 to 1
 */
record Candidate(Exhibit a, Exhibit b, double score, Verdict verdict) {}
