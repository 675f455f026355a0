package org.pactwatch.eval.pages.day;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The day of publication that was found for a page.
 *
 * @param day the day
 * @param basis where it was found, in a word
 */
public record FoundDay(LocalDate day, String basis) {
  public FoundDay {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(basis, "basis");
  }
}
