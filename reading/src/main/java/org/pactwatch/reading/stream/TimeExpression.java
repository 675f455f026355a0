package org.pactwatch.reading.stream;

import java.util.Objects;
import java.util.Optional;
import org.pactwatch.model.claim.TimeValue;
import org.pactwatch.model.text.Span;

/**
 * Words that tell a time (TIMEX3).
 *
 * @param span where
 * @param type TIMEX3's type
 * @param value what they resolve to; absent where no honest anchor exists
 * @param rule the rule that read them
 */
public record TimeExpression(Span span, Type type, Optional<TimeValue> value, String rule) {
  public TimeExpression {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(rule, "rule");
  }

  /** TIMEX3's types. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
