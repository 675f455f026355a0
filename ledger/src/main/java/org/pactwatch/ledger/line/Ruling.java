package org.pactwatch.ledger.line;

import java.util.List;
import java.util.Objects;

/** What somebody ruled on which claims share a line. */
public sealed interface Ruling {
  /** What tells it from every other ruling, everywhere: the id of a decision. */
  String name();

  /** Who ruled so. */
  String by();

  /**
   * The lines of these claims are one.
   *
   * @param seats the claims, at least one of each line; the line of the first one found keeps its
   *     subject and id
   */
  record Together(String name, String by, List<Seat> seats) implements Ruling {
    public Together {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(by, "by");
      seats = List.copyOf(seats);
    }
  }

  /**
   * Some claims stand in no line with some others. Claims that are named on neither side stay with
   * those others.
   *
   * @param apart the claims that leave
   * @param from those that stay
   */
  record Apart(String name, String by, List<Seat> apart, List<Seat> from) implements Ruling {
    public Apart {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(by, "by");
      apart = List.copyOf(apart);
      from = List.copyOf(from);
      if (apart.stream().anyMatch(from::contains)) {
        throw new IllegalArgumentException("expected claims to leave or to stay, got one on both");
      }
    }
  }
}
