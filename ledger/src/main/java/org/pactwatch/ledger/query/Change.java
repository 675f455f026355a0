package org.pactwatch.ledger.query;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.pactwatch.ledger.line.LineSummary;

/**
 * What became of a line since a day. Sorts by kind, then by line.
 *
 * @param kind the weightiest thing that happened
 * @param before the line as it was; absent where it is new
 * @param after the line as it is
 * @param sentences what happened, in words
 */
public record Change(
    Kind kind, Optional<LineSummary> before, LineSummary after, List<String> sentences)
    implements Comparable<Change> {
  private static final Comparator<Change> ORDER =
      Comparator.comparing(Change::kind).thenComparing(Change::after);

  public Change {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    sentences = List.copyOf(sentences);
  }

  @Override
  public int compareTo(Change other) {
    return ORDER.compare(this, other);
  }

  /** What happened, the weightiest first. */
  public enum Kind {
    /** Something now stands against it. */
    CONTRADICTED,
    /** It stands better than before. */
    CONFIRMED,
    /** It has come further, or stands otherwise. */
    CHANGED,
    /** It was not known before. */
    NEW;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
