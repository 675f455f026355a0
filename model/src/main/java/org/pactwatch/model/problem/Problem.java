package org.pactwatch.model.problem;

import java.util.Objects;

/**
 * Something that went wrong, told in one line.
 *
 * @param code the stable code
 * @param place where
 * @param message what was expected and what came
 * @param remedy what the user can do; may be empty
 */
public record Problem(ProblemCode code, Place place, String message, String remedy) {
  public Problem {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(remedy, "remedy");
  }

  public static Problem of(ProblemCode code, String place, String message, String remedy) {
    return new Problem(code, Place.of(place), message, remedy);
  }

  /** Returns {@code CODE place: message; remedy} on one line. */
  public String line() {
    String text = code + " " + place + ": " + message + (remedy.isEmpty() ? "" : "; " + remedy);
    return text.replaceAll("\\R", " ");
  }
}
