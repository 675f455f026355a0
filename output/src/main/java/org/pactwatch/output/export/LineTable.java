package org.pactwatch.output.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.pactwatch.ledger.line.LineSummary;
import org.pactwatch.output.Headline;
import org.pactwatch.output.Names;

/**
 * Lines as a plain table for a terminal: one line each under a line of column names, columns padded
 * to their widest cell, the last one free.
 */
public final class LineTable {
  private static final List<String> HEAD =
      List.of("ID", "FIRST DAY", "STATUS", "STANDING", "CLAIMS", "WHAT");

  private LineTable() {}

  /** Writes the lines in the order given; the column names also where there are none. */
  public static void write(List<LineSummary> lines, Names names, Appendable out)
      throws IOException {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEAD);
    lines.forEach(line -> rows.add(row(line, names)));
    int[] widths = new int[HEAD.size()];
    for (List<String> row : rows) {
      for (int i = 0; i < row.size() - 1; i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    for (List<String> row : rows) {
      int last = row.size() - 1;
      for (int i = 0; i < last; i++) {
        out.append(row.get(i)).append(" ".repeat(widths[i] - width(row.get(i)) + 2));
      }
      out.append(row.get(last)).append('\n');
    }
  }

  private static List<String> row(LineSummary line, Names names) {
    return List.of(
        line.id().value(),
        line.firstDay().map(LocalDate::toString).orElse("-"),
        line.status().toString(),
        line.standing().level().toString(),
        String.valueOf(line.links().size()),
        plain(Headline.of(line, names)));
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }

  /** Words from articles must not move the cursor or colour the terminal. */
  private static String plain(String words) {
    StringBuilder plain = new StringBuilder(words.length());
    words
        .codePoints()
        .map(one -> Character.isISOControl(one) || isDirection(one) ? ' ' : one)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static boolean isDirection(int point) {
    return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
  }
}
