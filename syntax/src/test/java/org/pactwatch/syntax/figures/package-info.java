/** Measures the analysis on treebanks that lie outside the project. */
package org.pactwatch.syntax.figures;
