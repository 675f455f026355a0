package org.pactwatch.ledger.line;

import java.util.regex.Pattern;
import org.pactwatch.model.document.Digest;

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

  /** The id of what is told of a subject within one stretch of time. */
  static LineId of(Subject subject, String bucket) {
    return new LineId("l" + Digest.of(subject.key() + "|" + bucket).first(16));
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
