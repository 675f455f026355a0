/**
 * The store: what was read and decided, added to and never changed, in a SQLite file or in a schema
 * of a PostgreSQL database.
 *
 * <p>{@code Store} tells what a ledger promises; {@code SqlStore} keeps it in SQL that both
 * databases understand ({@code Reads}, {@code Writes}, {@code Turns}, {@code Contents}, {@code
 * Forgets}); {@code Database} is what they do not share. {@code Migrations} brings a ledger to the
 * newest schema, {@code Examiner} looks at a whole one, {@code Tables} names what a copy holds. A
 * document is one transaction, and survives the end of the process at any moment.
 *
 * <p>To add a table: a statement in the newest script of both folders of migrations, with the
 * triggers that keep its rows; its name and columns in {@code Tables}; and where it holds words of
 * documents, a line in {@code Forgets}.
 */
package org.pactwatch.ledger.store;
