package org.pactwatch.ledger;

import java.util.regex.Pattern;
import org.pactwatch.model.document.Declared;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.document.DocumentId;

/**
 * What a reading is known by: {@code r} and 32 hexadecimal digits of a hash over all that goes into
 * it. The same file, with the same things declared about it, read by the same version, has the same
 * key everywhere.
 */
public record ReadingKey(String value) implements Comparable<ReadingKey> {
  private static final Pattern SHAPE = Pattern.compile("r[0-9a-f]{32}");

  public ReadingKey {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "expected r and 32 hexadecimal digits, got \"" + value + "\"");
    }
  }

  /**
   * Returns the key before anything is read, so that a run can pass over what is already there.
   *
   * @param declared counts too: a day of publication given later makes another reading
   * @param version engine and data, as one text
   */
  public static ReadingKey of(DocumentId id, Digest digest, Declared declared, String version) {
    String content = String.join("\n", id.value(), digest.hex(), declared.toString(), version);
    return new ReadingKey("r" + Digest.of(content).first(32));
  }

  @Override
  public int compareTo(ReadingKey other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
