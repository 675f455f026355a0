/** PDF to text: its words page by page, and its paragraphs put together again. */
package org.pactwatch.intake.pdf;
