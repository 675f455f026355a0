package org.pactwatch.ledger.line;

import java.util.regex.Pattern;

/**
 * A line's id: {@code l} and 16 hexadecimal digits of a hash over what the line is about, so that
 * it stays when more documents tell of it.
 */
public record LineId(String value) implements Comparable<LineId> {
  private static final Pattern SHAPE = Pattern.compile("l[0-9a-f]{16}");

  public LineId {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "expected l and 16 hexadecimal digits, got \"" + value + "\"");
    }
  }

  @Override
  public int compareTo(LineId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
