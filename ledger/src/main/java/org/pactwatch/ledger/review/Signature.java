package org.pactwatch.ledger.review;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * Who decides, when and why.
 *
 * @param reviewer a name, one line of at most 200 characters
 * @param note why, in the reviewer's words; may be empty; at most 10,000 characters
 * @param at when, to the millisecond
 */
public record Signature(String reviewer, String note, Instant at) {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_NOTE = 10_000;

  /**
   * @throws IllegalArgumentException if the name is blank or has several lines, or if either is too
   *     long
   */
  public Signature {
    Objects.requireNonNull(at, "at");
    reviewer = reviewer.strip();
    note = note.strip();
    at = at.truncatedTo(ChronoUnit.MILLIS);
    if (reviewer.isEmpty() || reviewer.length() > LONGEST_NAME || hasControls(reviewer)) {
      throw new IllegalArgumentException(
          "expected the reviewer's name on one line of at most " + LONGEST_NAME + " characters");
    }
    if (note.length() > LONGEST_NOTE) {
      throw new IllegalArgumentException(
          "expected a note of at most " + LONGEST_NOTE + " characters, got " + note.length());
    }
  }

  private static boolean hasControls(String text) {
    return text.chars().anyMatch(Character::isISOControl);
  }
}
