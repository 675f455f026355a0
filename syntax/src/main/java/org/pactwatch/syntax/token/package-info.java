/**
 * Cuts text into tokens by rules: stretches of text, without white space at their ends, that
 * together cover every character that is not white.
 *
 * <p>The mechanism speaks no language; what a language elides, abbreviates or hangs on a hyphen is
 * given by {@link org.pactwatch.syntax.token.TokenRules}.
 */
package org.pactwatch.syntax.token;
