/** Parts of speech of the tokens of a sentence. */
package org.pactwatch.syntax.tag;
