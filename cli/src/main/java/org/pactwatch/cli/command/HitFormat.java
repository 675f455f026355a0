package org.pactwatch.cli.command;

import java.util.Locale;

/** How hits are written. */
enum HitFormat {
  TABLE,
  JSON;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
