/** Puts the steps from text to tagged words together, for any language that brings their parts. */
package org.pactwatch.syntax.analysis;
