/**
 * Finding names in text: words folded so that spellings meet, kept with their exact offsets, and
 * the index that finds the longest name at each word.
 */
package org.pactwatch.gazetteer.name;
