/** Dictionary forms and morphology of words whose part of speech is known. */
package org.pactwatch.syntax.lemma;
