/**
 * What the ledger says, put into words and files for people and programs: shared here, how things
 * are called; below, {@code export} for programs and {@code report} for readers.
 *
 * <p>Nothing here reads an article or decides anything: it shows what the ledger answers. Same
 * ledger and same names give the same bytes.
 */
package org.pactwatch.output;
