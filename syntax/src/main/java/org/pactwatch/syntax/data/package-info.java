/**
 * Readable data files of a language: tab-separated columns, a comment after {@code #}. Kept apart
 * from any other format reader, so that this module can be taken alone.
 */
package org.pactwatch.syntax.data;
