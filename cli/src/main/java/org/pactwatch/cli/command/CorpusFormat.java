package org.pactwatch.cli.command;

import java.util.Locale;

/** How the score of a corpus is written. */
enum CorpusFormat {
  TEXT,
  JSON;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
