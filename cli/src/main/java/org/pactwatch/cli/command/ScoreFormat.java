package org.pactwatch.cli.command;

import java.util.Locale;

/** How a score is written. */
enum ScoreFormat {
  TABLE,
  JSON;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
