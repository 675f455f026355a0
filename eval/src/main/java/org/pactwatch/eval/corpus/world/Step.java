package org.pactwatch.eval.corpus.world;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One step in a happening's life.
 *
 * @param phase its name in the kind
 * @param day when the act was or will be
 * @param news when it became known
 */
public record Step(String phase, LocalDate day, LocalDate news) {
  public Step {
    Objects.requireNonNull(phase, "phase");
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(news, "news");
  }
}
