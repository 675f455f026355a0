package org.pactwatch.model.claim;

import java.util.regex.Pattern;

/**
 * A claim's id: {@code c} and 16 hexadecimal digits of a hash over its document's digest, its
 * content and its words, so that the same reading of the same text has the same id everywhere.
 */
public record ClaimId(String value) implements Comparable<ClaimId> {
  private static final Pattern SHAPE = Pattern.compile("c[0-9a-f]{16}");

  public ClaimId {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "expected c and 16 hexadecimal digits, got \"" + value + "\"");
    }
  }

  @Override
  public int compareTo(ClaimId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
