/** Files, folders, patterns of names and standard input as sources. */
package org.pactwatch.intake.file;
