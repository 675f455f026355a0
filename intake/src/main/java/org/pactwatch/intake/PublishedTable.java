package org.pactwatch.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pactwatch.intake.file.FileProblems;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.problem.Place;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;

/** Days of publication that the user gives: a table with the columns {@code doc, published}. */
public final class PublishedTable {
  private static final PublishedTable NOTHING = new PublishedTable(Map.of());

  private final Map<DocumentId, LocalDate> days;

  private PublishedTable(Map<DocumentId, LocalDate> days) {
    this.days = Map.copyOf(days);
  }

  public static PublishedTable nothing() {
    return NOTHING;
  }

  /**
   * Reads a table with tabs between its cells and column names in its first line; other columns are
   * ignored, a row without a day gives none.
   *
   * @throws ProblemException if it cannot be read or a row is wrong, telling every wrong row
   */
  public static PublishedTable read(Path file) {
    List<String> rows;
    try {
      rows =
          new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
              .replace("\uFEFF", "")
              .lines()
              .toList();
    } catch (IOException failure) {
      throw new ProblemException(FileProblems.of(file, failure), failure);
    }
    List<String> names = rows.isEmpty() ? List.of() : cells(rows.get(0));
    int doc = names.indexOf("doc");
    int published = names.indexOf("published");
    if (doc < 0 || published < 0) {
      throw bad(
          Place.at(file.toString(), 1), "expected the columns doc and published, got " + names);
    }
    Map<DocumentId, LocalDate> days = new TreeMap<>();
    List<Problem> mistakes = new ArrayList<>();
    for (int i = 1; i < rows.size(); i++) {
      if (rows.get(i).isBlank()) {
        continue;
      }
      try {
        row(cells(rows.get(i)), doc, published, days);
      } catch (IllegalArgumentException | DateTimeException mistake) {
        mistakes.add(bad(Place.at(file.toString(), i + 1), mistake.getMessage()).problem());
      }
    }
    if (mistakes.size() == 1) {
      throw new ProblemException(mistakes.get(0));
    }
    if (!mistakes.isEmpty()) {
      List<String> all = mistakes.stream().map(one -> one.place() + ": " + one.message()).toList();
      throw bad(Place.of(file.toString()), all.size() + " mistakes | " + String.join(" | ", all));
    }
    return new PublishedTable(days);
  }

  /** The day given for a document. */
  public Optional<LocalDate> day(DocumentId document) {
    return Optional.ofNullable(days.get(document));
  }

  private static void row(
      List<String> cells, int doc, int published, Map<DocumentId, LocalDate> days) {
    if (cells.size() <= Math.max(doc, published)) {
      throw new IllegalArgumentException("expected a cell for doc and published, got " + cells);
    }
    if (cells.get(published).isEmpty()) {
      return;
    }
    LocalDate day;
    try {
      day = LocalDate.parse(cells.get(published));
    } catch (DateTimeException bad) {
      throw new IllegalArgumentException(
          "expected a day such as 2024-03-05, got \"" + cells.get(published) + "\"", bad);
    }
    LocalDate before = days.putIfAbsent(new DocumentId(cells.get(doc)), day);
    if (before != null && !before.equals(day)) {
      throw new IllegalArgumentException(
          "expected one day for " + cells.get(doc) + ", got " + before + " and " + day);
    }
  }

  private static List<String> cells(String row) {
    return Arrays.stream(row.split("\t", -1)).map(String::strip).toList();
  }

  private static ProblemException bad(Place place, String message) {
    return new ProblemException(
        new Problem(ProblemCode.BAD_PUBLISHED_TABLE, place, message, "correct the table"));
  }
}
