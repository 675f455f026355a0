/**
 * Claims, lines and answers for programs and terminals: JSON, CSV and plain tables, and the
 * registers that others keep: SIPRI's of transfers, ATOP's of treaties. {@link
 * org.pactwatch.output.export.ExportFormat} is what all exports have in common.
 */
package org.pactwatch.output.export;
