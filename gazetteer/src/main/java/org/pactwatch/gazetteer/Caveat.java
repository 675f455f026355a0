package org.pactwatch.gazetteer;

import java.util.Objects;

/**
 * What casts doubt on a membership for a time: a suspension, a freezing that others do not accept.
 *
 * @param period while it is so
 * @param text what is so, in our words
 */
public record Caveat(Period period, String text) {
  public Caveat {
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(text, "text");
  }
}
