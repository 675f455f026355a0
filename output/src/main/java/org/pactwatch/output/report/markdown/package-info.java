/** The Markdown twin: the same content in the same order, to read as it is or to paste. */
package org.pactwatch.output.report.markdown;
