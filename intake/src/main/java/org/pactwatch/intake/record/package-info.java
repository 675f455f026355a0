/** JSON Lines: a document a line, as other tools write them. */
package org.pactwatch.intake.record;
