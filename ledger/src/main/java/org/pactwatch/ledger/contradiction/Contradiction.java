package org.pactwatch.ledger.contradiction;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.pactwatch.ledger.line.LineId;
import org.pactwatch.model.claim.Claim;

/**
 * Two things that cannot both hold. Sorts by kind, then by claims.
 *
 * @param kind in what they differ
 * @param first a claim
 * @param second the claim that stands against it; absent where the gazetteer does
 * @param lines the lines in which they stand, sorted; none for statements
 * @param sentence what stands against what
 */
public record Contradiction(
    Kind kind, Claim first, Optional<Claim> second, List<LineId> lines, String sentence)
    implements Comparable<Contradiction> {
  private static final Comparator<Contradiction> ORDER =
      Comparator.comparing(Contradiction::kind)
          .thenComparing(Contradiction::first)
          .thenComparing(one -> one.second().map(claim -> claim.id().value()).orElse(""))
          .thenComparing(Contradiction::sentence);

  public Contradiction {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(second, "second");
    Objects.requireNonNull(sentence, "sentence");
    lines = lines.stream().distinct().sorted().toList();
  }

  /** The same, standing in the lines of both. */
  Contradiction with(Contradiction same) {
    return new Contradiction(
        kind, first, second, Stream.concat(lines.stream(), same.lines.stream()).toList(), sentence);
  }

  @Override
  public int compareTo(Contradiction other) {
    return ORDER.compare(this, other);
  }

  /** In what two things differ. */
  public enum Kind {
    /** One says it is so, the other denies it or holds it open. */
    STATUS,
    /** One deed on two days. */
    DATE,
    /** Two exact numbers for one deed, or more or fewer states than the gazetteer knows. */
    COUNT,
    /** A member and no member. */
    MEMBERSHIP,
    /** One deed in two places. */
    PLACE,
    /** One sentence in two mouths. */
    ATTRIBUTION,
    /** One person in two offices. */
    OFFICE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
