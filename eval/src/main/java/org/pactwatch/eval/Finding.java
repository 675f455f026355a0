package org.pactwatch.eval;

import java.util.Locale;

/**
 * One thing to look at in what was scored.
 *
 * @param kind what is wrong
 * @param document in which document
 * @param text what was wanted and what came, in one line
 */
public record Finding(Kind kind, String document, String text) {

  /** What can be wrong. */
  public enum Kind {
    /** Found in words that make none. */
    TRAPPED,
    /** Gold that nothing matches. */
    MISSED,
    /** What matches no gold. */
    EXTRA,
    /** A match that is not right in all that is asked. */
    INEXACT
  }

  /** Returns the finding in one line. */
  public String line() {
    return String.format(Locale.ROOT, "%-8s %s %s", kind, document, text).replaceAll("\\R", " ");
  }
}
