/** From clean text to sentences and words, through the language's analyzer. */
package org.pactwatch.reading.language;
