package org.pactwatch.eval.claims;

import java.util.Locale;

/**
 * One thing to look at in a scored export.
 *
 * @param kind what is wrong
 * @param document in which document
 * @param text what was wanted and what came, in one line
 */
public record Finding(Kind kind, String document, String text) {

  /** What can be wrong. */
  public enum Kind {
    /** A claim from words that make none. */
    TRAPPED,
    /** A gold claim that no claim matches. */
    MISSED,
    /** A claim that matches no gold claim. */
    EXTRA,
    /** A match that is not strict. */
    INEXACT
  }

  /** Returns the finding in one line. */
  public String line() {
    return String.format(Locale.ROOT, "%-8s %s %s", kind, document, text).replaceAll("\\R", " ");
  }
}
