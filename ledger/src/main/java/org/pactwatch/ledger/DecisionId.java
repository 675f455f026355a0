package org.pactwatch.ledger;

import java.util.regex.Pattern;

/**
 * A decision's id: {@code d} and 32 hexadecimal digits of a hash over all of it, so that it is the
 * same in every ledger.
 */
public record DecisionId(String value) implements Comparable<DecisionId> {
  private static final Pattern SHAPE = Pattern.compile("d[0-9a-f]{32}");

  public DecisionId {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "expected d and 32 hexadecimal digits, got \"" + value + "\"");
    }
  }

  @Override
  public int compareTo(DecisionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
