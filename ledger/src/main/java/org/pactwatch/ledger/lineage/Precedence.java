package org.pactwatch.ledger.lineage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Tells which of two documents with one text is the elder. Who says that he has it from the other
 * is younger, unless days tell plainly otherwise; else the earlier day is the elder; else a cut is
 * younger than its whole; else nobody knows.
 */
final class Precedence {
  /**
   * An agency's text may bear the day after that of its copy: clocks differ, and agencies date anew
   * what they correct.
   */
  private static final long CLOCKS = 1;

  private final List<Sketch> sketches;
  private final Pointers pointers;

  Precedence(List<Sketch> sketches, Pointers pointers) {
    this.sketches = sketches;
    this.pointers = pointers;
  }

  /** Which of two is the elder. */
  enum Elder {
    FIRST,
    SECOND,
    UNKNOWN
  }

  /**
   * An answer.
   *
   * @param elder which is the elder
   * @param reason why, as a sentence
   */
  record Verdict(Elder elder, String reason) {}

  /** Compares a match's two documents. */
  Verdict of(Match match) {
    int first = match.first();
    int second = match.second();
    Optional<LocalDate> firstDay = sketches.get(first).published();
    Optional<LocalDate> secondDay = sketches.get(second).published();
    boolean dated = firstDay.isPresent() && secondDay.isPresent();
    long later = dated ? ChronoUnit.DAYS.between(firstDay.get(), secondDay.get()) : 0;
    Optional<String> firstPoints = pointers.reason(first, second);
    Optional<String> secondPoints = pointers.reason(second, first);
    if (secondPoints.isPresent() && firstPoints.isEmpty() && later >= -CLOCKS) {
      return new Verdict(Elder.FIRST, secondPoints.get());
    }
    if (firstPoints.isPresent() && secondPoints.isEmpty() && later <= CLOCKS) {
      return new Verdict(Elder.SECOND, firstPoints.get());
    }
    if (later != 0) {
      return new Verdict(
          later > 0 ? Elder.FIRST : Elder.SECOND, days(first, second, Math.abs(later)));
    }
    return byExtent(match);
  }

  private String days(int first, int second, long apart) {
    return id(first)
        + " was published on "
        + sketches.get(first).published().get()
        + ", "
        + id(second)
        + " on "
        + sketches.get(second).published().get()
        + ": "
        + apart
        + (apart == 1 ? " day apart" : " days apart");
  }

  private Verdict byExtent(Match match) {
    Kind kind = Kind.of(match.likeness(), false);
    if (kind == Kind.CUT) {
      return new Verdict(Elder.SECOND, cut(match.first(), match.second()));
    }
    if (kind == Kind.EXTENDED) {
      return new Verdict(Elder.FIRST, cut(match.second(), match.first()));
    }
    return new Verdict(
        Elder.UNKNOWN, "neither days nor credits nor links tell which of the two is the elder");
  }

  private String cut(int cut, int whole) {
    return id(cut)
        + " stands nearly whole in "
        + id(whole)
        + ", and a cut is younger than its whole";
  }

  private String id(int document) {
    return sketches.get(document).id().value();
  }
}
