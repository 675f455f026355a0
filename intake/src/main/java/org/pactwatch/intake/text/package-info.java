/** Bytes to text with an honest charset, and text to lines. Knows nothing of files. */
package org.pactwatch.intake.text;
