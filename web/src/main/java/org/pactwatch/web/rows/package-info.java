/**
 * Lines as light rows, found by facets: an index in memory, built once for each state of a ledger
 * and never changed.
 *
 * <p>It knows lines only as {@link org.pactwatch.web.rows.LineRow}, so that rows may come from
 * lines in memory or from any table.
 */
package org.pactwatch.web.rows;
