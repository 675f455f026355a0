/** Finds where sentences end among the tokens of a line. */
package org.pactwatch.syntax.sentence;
