package org.pactwatch.reading.stream;

import java.util.Objects;
import org.pactwatch.model.text.Span;

/**
 * The words that tell that someone speaks: "a déclaré", "selon".
 *
 * @param span where
 * @param name what kind of saying, in English: {@code announce}, {@code according-to}
 * @param stance how the speaker stands to it
 */
public record Cue(Span span, String name, Stance stance) {
  public Cue {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(stance, "stance");
  }
}
