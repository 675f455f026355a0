/**
 * Pictures as SVG, drawn from plain values. Each says in one sentence what it shows; the same
 * values stand beside it as a table. The same values give the same bytes.
 */
package org.pactwatch.web.picture;
