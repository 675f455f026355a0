package org.pactwatch.output.report;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a report shows.
 *
 * @param day the day for which it tells what is in force; absent for the latest day on which a
 *     document of the ledger was published
 * @param text how much of other people's articles it shows
 */
public record ReportOptions(Optional<LocalDate> day, ArticleText text) {
  private static final ReportOptions USUAL =
      new ReportOptions(Optional.empty(), ArticleText.EXCERPTS);

  public ReportOptions {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(text, "text");
  }

  /** The latest day published, excerpts only. */
  public static ReportOptions usual() {
    return USUAL;
  }

  public ReportOptions withDay(LocalDate wanted) {
    return new ReportOptions(Optional.of(wanted), text);
  }

  public ReportOptions withText(ArticleText wanted) {
    return new ReportOptions(day, wanted);
  }

  /** How much of other people's articles a report shows. */
  public enum ArticleText {
    /** The words a claim rests on and a little around them. */
    EXCERPTS,
    /** Every article from its title to its end. */
    FULL
  }
}
