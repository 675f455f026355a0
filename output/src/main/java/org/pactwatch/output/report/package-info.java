/** One self-contained HTML page and its Markdown twin, for people to read and print. */
package org.pactwatch.output.report;
