package org.pactwatch.cli.command;

import java.util.Locale;

/** How a result is written. */
enum Format {
  TABLE,
  JSON,
  CSV;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
