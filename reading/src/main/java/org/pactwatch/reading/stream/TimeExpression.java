package org.pactwatch.reading.stream;

import java.util.Objects;
import java.util.Optional;
import org.pactwatch.model.claim.TimeValue;
import org.pactwatch.model.claim.TimexDays;
import org.pactwatch.model.text.Span;

/**
 * Words that tell a time (TIMEX3).
 *
 * @param span where
 * @param type TIMEX3's type
 * @param value what they resolve to; absent where no honest anchor exists. A duration, a set and a
 *     vague reference ("PRESENT_REF") have a value that is no date: ask {@link #isDate()}.
 * @param interval the interval that these words open or close: "du <b>3</b> au <b>5 mai</b>"
 * @param rule the rule that read them
 */
public record TimeExpression(
    Span span, Type type, Optional<TimeValue> value, Optional<TimeValue> interval, String rule) {
  public TimeExpression {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(interval, "interval");
    Objects.requireNonNull(rule, "rule");
  }

  public TimeExpression(Span span, Type type, Optional<TimeValue> value, String rule) {
    this(span, type, value, Optional.empty(), rule);
  }

  /** Returns the same as one end of an interval. */
  public TimeExpression within(TimeValue whole) {
    return new TimeExpression(span, type, value, Optional.of(whole), rule);
  }

  /** The date that the words tell: the whole interval where they are one end of it. */
  public Optional<TimeValue> date() {
    return interval.isPresent() ? interval : value.filter(one -> TimexDays.of(one).isPresent());
  }

  /** Tells whether the words name known days. */
  public boolean isDate() {
    return date().isPresent();
  }

  /** TIMEX3's types. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
