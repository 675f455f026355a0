/**
 * Who and what an article names: gazetteer names, offices and the people behind them on the day of
 * publication, bodies of states, arms, and with care the words that point back.
 *
 * <p>The stage walks the words from left to right. At each word it takes the longest thing that can
 * begin there (a title with its name, a body, a name, a term) and resolves it with what was named
 * before. All words of a language are data ({@link org.pactwatch.reading.entity.EntityWords}).
 */
package org.pactwatch.reading.entity;
