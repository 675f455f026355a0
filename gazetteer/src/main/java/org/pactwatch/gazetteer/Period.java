package org.pactwatch.gazetteer;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A stretch of time known as exactly as its ends are. The last day belongs to it.
 *
 * @param from its first day; absent where it is open
 * @param to its last day; absent where it is open
 */
public record Period(Optional<PartialDate> from, Optional<PartialDate> to) {
  private static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

  public Period {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Optional<LocalDate> begin = from.flatMap(PartialDate::earliest);
    Optional<LocalDate> end = to.flatMap(PartialDate::latest);
    if (begin.isPresent() && end.isPresent() && end.get().isBefore(begin.get())) {
      throw new IllegalArgumentException(
          "expected an end that is not before the beginning, got "
              + from.get()
              + " to "
              + to.get());
    }
  }

  public static Period always() {
    return ALWAYS;
  }

  /** Tells whether the period holds a day. */
  public Cover on(LocalDate day) {
    Cover begun = from.map(date -> begun(date, day)).orElse(Cover.SURELY);
    Cover lasting = to.map(date -> lasting(date, day)).orElse(Cover.SURELY);
    return begun.compareTo(lasting) > 0 ? begun : lasting;
  }

  private static Cover begun(PartialDate date, LocalDate day) {
    if (date.earliest().isEmpty()) {
      return Cover.PERHAPS;
    }
    if (day.isBefore(date.earliest().get())) {
      return Cover.NO;
    }
    return day.isBefore(date.latest().orElseThrow()) ? Cover.PERHAPS : Cover.SURELY;
  }

  private static Cover lasting(PartialDate date, LocalDate day) {
    if (date.latest().isEmpty()) {
      return Cover.PERHAPS;
    }
    if (day.isAfter(date.latest().get())) {
      return Cover.NO;
    }
    return day.isAfter(date.earliest().orElseThrow()) ? Cover.PERHAPS : Cover.SURELY;
  }

  @Override
  public String toString() {
    return from.map(PartialDate::text).orElse("") + "/" + to.map(PartialDate::text).orElse("");
  }

  /** Whether a period holds a day, as far as its ends are known; the surest first. */
  public enum Cover {
    SURELY,
    PERHAPS,
    NO
  }
}
