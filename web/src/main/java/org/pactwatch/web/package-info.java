/**
 * The workbench: pages and interfaces on one ledger, served to a browser on this machine.
 *
 * <p>{@code speech} puts everything into French or English; {@code rows} finds lines by facets;
 * {@code desk} keeps what was computed of a ledger until the ledger changes; {@code picture} draws;
 * {@code article} marks words in texts; {@code page} makes each page's values, which the typed
 * templates in {@code src/main/jte} lay out; {@code api} answers programs; {@code server} listens,
 * guards and wires all of them. Nothing from an article, a ledger or a user reaches a page
 * unescaped.
 */
package org.pactwatch.web;
