/**
 * Who says what: quotation marks, words of saying, what they govern and whose words they are.
 *
 * <p>The mechanism knows no language. It reads a {@link org.pactwatch.reading.quote.CueLexicon},
 * and finds, line by line: the quotations ({@link org.pactwatch.reading.quote.QuotationMarks}), the
 * cues (CueFinder), who stands behind them (SourceFinder), what they govern (ContentFinder), and
 * the chains of sources (ChainAssembler).
 */
package org.pactwatch.reading.quote;
