package org.pactwatch.output.report;

import java.nio.file.Path;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.output.Names;

/** Writes what a ledger says as a page for people. */
public final class Report {
  private Report() {}

  /**
   * Writes {@code report.html} and {@code report.md}, which say the same, into a folder that is
   * made where it is missing. Each file appears whole or not at all.
   *
   * @param names what things are called
   * @return where the two lie
   * @throws org.pactwatch.model.problem.ProblemException OUTPUT_FAILED if they cannot be written
   */
  public static Files write(Ledger ledger, Names names, Path folder, ReportOptions options) {
    throw new UnsupportedOperationException("to follow");
  }

  /**
   * The two files of a report.
   *
   * @param page the HTML page
   * @param markdown its twin
   */
  public record Files(Path page, Path markdown) {}
}
