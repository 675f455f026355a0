/** Scores days of publication: right where the day is the gold's, wrong or missing where not. */
package org.pactwatch.eval.pages.day;
