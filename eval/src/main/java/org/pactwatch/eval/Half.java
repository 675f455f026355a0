package org.pactwatch.eval;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One half of the gold: documents whose names begin with an odd, or with an even number. A name
 * without a number is in neither.
 */
public enum Half {
  ODD(1),
  EVEN(0);

  private static final Pattern NUMBER = Pattern.compile("^[0-9]*([0-9])(?![0-9])");

  private final int rest;

  Half(int rest) {
    this.rest = rest;
  }

  /** Tells whether a document belongs to this half. */
  public boolean has(String document) {
    Matcher number = NUMBER.matcher(document);
    return number.find() && Integer.parseInt(number.group(1)) % 2 == rest;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
