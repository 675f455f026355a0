package org.pactwatch.web.server;

import java.util.List;
import java.util.Objects;

/** A request that is not answered. */
final class Refusal extends RuntimeException {
  private final int status;
  private final String message;
  private final transient List<Object> values;

  /**
   * @param status the HTTP status
   * @param message the key of what is told
   * @param values what stands in its places
   */
  Refusal(int status, String message, Object... values) {
    super(message);
    this.status = status;
    this.message = Objects.requireNonNull(message);
    this.values = List.of(values);
  }

  int status() {
    return status;
  }

  String message() {
    return message;
  }

  Object[] values() {
    return values.toArray();
  }
}
