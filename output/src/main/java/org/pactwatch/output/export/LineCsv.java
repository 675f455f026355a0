package org.pactwatch.output.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.pactwatch.ledger.line.ClaimLink;
import org.pactwatch.ledger.line.LineSummary;
import org.pactwatch.output.Headline;
import org.pactwatch.output.Names;

/**
 * Lines as comma-separated values (RFC 4180): a header, one row a line, several values of a cell
 * parted by {@code "; "}.
 *
 * <p>A cell that a spreadsheet would take for a formula begins with an apostrophe: words from
 * articles must not become programs.
 */
public final class LineCsv {
  private static final String HEAD =
      "id,type,act,what,roles,items,instrument,kind,place,from,to,first_day,status,standing,"
          + "origins,claims,documents";

  private LineCsv() {}

  /** Writes the lines in the order given. */
  public static void write(List<LineSummary> lines, Names names, Appendable out)
      throws IOException {
    out.append(HEAD).append("\r\n");
    for (LineSummary line : lines) {
      String row = cells(line, names).stream().map(LineCsv::cell).collect(Collectors.joining(","));
      out.append(row).append("\r\n");
    }
  }

  private static List<String> cells(LineSummary line, Names names) {
    List<String> roles =
        line.roles().byRole().entrySet().stream()
            .flatMap(role -> role.getValue().stream().map(id -> role.getKey() + "=" + id))
            .toList();
    return List.of(
        line.id().value(),
        line.type().toString(),
        line.act().toString(),
        Headline.of(line, names),
        join(roles),
        join(line.items()),
        join(line.instrument().stream().toList()),
        join(line.subject().kind().stream().toList()),
        join(line.place().stream().toList()),
        line.time().map(time -> time.first().toString()).orElse(""),
        line.time().map(time -> time.last().toString()).orElse(""),
        line.firstDay().map(LocalDate::toString).orElse(""),
        line.status().toString(),
        line.standing().level().toString(),
        join(line.standing().origins()),
        join(line.links().stream().map(ClaimLink::claim).toList()),
        join(line.documents()));
  }

  private static String join(Collection<?> values) {
    return values.stream().map(Object::toString).collect(Collectors.joining("; "));
  }

  static String cell(String value) {
    boolean formula = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
    String safe = formula ? "'" + value : value;
    boolean quoted = safe.chars().anyMatch(one -> one == ',' || one == '"' || one < ' ');
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
