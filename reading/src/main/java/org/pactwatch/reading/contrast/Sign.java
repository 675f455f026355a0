package org.pactwatch.reading.contrast;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Why two sentences cannot both be true. Sorts by kind, then by words.
 *
 * @param kind what kind of reason
 * @param first the words of the first sentence
 * @param second the words of the second one
 */
public record Sign(Kind kind, String first, String second) implements Comparable<Sign> {
  private static final Comparator<Sign> ORDER =
      Comparator.comparing(Sign::kind).thenComparing(Sign::first).thenComparing(Sign::second);

  public Sign {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(second, "second");
  }

  /** Returns the sign as it shows when the sentences change places. */
  Sign turned() {
    return new Sign(kind, /* first= */ second, /* second= */ first);
  }

  @Override
  public int compareTo(Sign other) {
    return ORDER.compare(this, other);
  }

  /** The sign for a reader: {@code negation: "ne fermer" / "fermer"}. */
  @Override
  public String toString() {
    return kind + ": \"" + first + "\" / \"" + second + '"';
  }

  static String words(List<Item> items) {
    return String.join(" ", items.stream().map(Item::form).toList());
  }

  /** What kinds of reasons there are. */
  public enum Kind {
    /** One denies what the other says. */
    NEGATION,
    /** One calls untrue what the other says. */
    DENIAL,
    /** They say opposite things of the same. */
    OPPOSITE,
    /** They count the same things otherwise. */
    NUMBER,
    /** They name other years for the same. */
    DATE,
    /** They name somebody or some place else in the same role. */
    NAME;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
