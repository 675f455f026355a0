package org.pactwatch.eval.contradictions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pactwatch.eval.JsonFile;
import org.pactwatch.model.problem.Place;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;

/**
 * Reads sentence pairs from tab-separated values with a line of names: {@code premise}, {@code
 * hypothesis} and {@code label} (1 contradictory, 0 compatible), perhaps {@code id}. A value may
 * stand in quotation marks, those in it doubled; it may hold no line end.
 */
public final class PairFile {
  private static final char QUOTE = '"';

  private final String name;
  private final List<String> columns;

  private PairFile(String name, List<String> columns) {
    this.name = name;
    this.columns = columns;
  }

  /**
   * Returns the pairs of a file, one or more, in its order.
   *
   * @throws ProblemException BAD_GOLD if it cannot be read or is no such table
   */
  public static List<SentencePair> read(Path file) {
    return parse(file.toString(), JsonFile.text(file));
  }

  static List<SentencePair> parse(String name, String text) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty()) {
      throw mistake(Place.of(name), "expected a line of names and pairs, got an empty file");
    }
    PairFile file = new PairFile(name, cells(lines.get(0)));
    List<SentencePair> pairs = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        pairs.add(file.pair(pairs.size() + 1, cells(lines.get(i)), Place.at(name, i + 1)));
      }
    }
    if (pairs.isEmpty()) {
      throw mistake(Place.of(name), "expected pairs under the line of names, got none");
    }
    return pairs;
  }

  private SentencePair pair(int number, List<String> cells, Place place) {
    if (cells.size() != columns.size()) {
      throw mistake(
          place, "expected " + columns.size() + " values between tabs, got " + cells.size());
    }
    String label = cells.get(column("label"));
    if (!label.equals("0") && !label.equals("1")) {
      throw mistake(place, "expected the label 0 or 1, got \"" + label + "\"");
    }
    int id = columns.indexOf("id");
    return new SentencePair(
        number,
        id < 0 ? String.valueOf(number) : cells.get(id),
        cells.get(column("premise")),
        cells.get(column("hypothesis")),
        label.equals("1"));
  }

  private int column(String wanted) {
    int column = columns.indexOf(wanted);
    if (column < 0) {
      throw mistake(Place.at(name, 1), "expected a column \"" + wanted + "\", got " + columns);
    }
    return column;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    int at = 0;
    while (at <= line.length()) {
      StringBuilder cell = new StringBuilder();
      if (at < line.length() && line.charAt(at) == QUOTE) {
        at = quoted(line, at + 1, cell);
      }
      int end = line.indexOf('\t', at);
      end = end < 0 ? line.length() : end;
      cells.add(cell.append(line, at, end).toString().strip());
      at = end + 1;
    }
    return cells;
  }

  /** Takes what stands up to the closing mark, or to the end; returns where to go on. */
  private static int quoted(String line, int start, StringBuilder cell) {
    int at = start;
    while (at < line.length()) {
      if (line.charAt(at) != QUOTE) {
        cell.append(line.charAt(at));
        at++;
      } else if (at + 1 < line.length() && line.charAt(at + 1) == QUOTE) {
        cell.append(QUOTE);
        at += 2;
      } else {
        return at + 1;
      }
    }
    return at;
  }

  private static ProblemException mistake(Place place, String message) {
    return new ProblemException(
        new Problem(ProblemCode.BAD_GOLD, place, message, "correct the file"));
  }
}
