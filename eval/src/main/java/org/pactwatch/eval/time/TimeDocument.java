package org.pactwatch.eval.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A document of a time bank.
 *
 * @param name its file's name
 * @param created the day of its making
 * @param text its text without marks
 * @param times its time expressions, in order
 */
public record TimeDocument(String name, LocalDate created, String text, List<MarkedTime> times) {
  public TimeDocument {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(created, "created");
    Objects.requireNonNull(text, "text");
    times = List.copyOf(times);
  }
}
