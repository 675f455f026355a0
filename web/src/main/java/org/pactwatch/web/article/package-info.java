/**
 * Articles with their words marked, and two articles compared. Offsets count UTF-16 code units of
 * the original text.
 */
package org.pactwatch.web.article;
