/** Archives: many documents in one file, of which one bad part never spoils the others. */
package org.pactwatch.intake.archive;
