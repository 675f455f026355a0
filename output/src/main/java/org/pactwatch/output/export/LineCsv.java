package org.pactwatch.output.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.output.Headline;
import org.pactwatch.output.Names;

/** Lines as comma-separated values: a header, one row a line. */
public final class LineCsv {
  private static final String HEAD =
      "id,type,act,what,roles,items,instrument,kind,place,from,to,first_day,status,standing,"
          + "origins,claims,documents";

  private LineCsv() {}

  /** Writes the lines in the order given. */
  public static void write(List<Line> lines, Names names, Appendable out) throws IOException {
    out.append(HEAD).append("\r\n");
    for (Line line : lines) {
      Csv.row(cells(line, names), out);
    }
  }

  private static List<String> cells(Line line, Names names) {
    return List.of(
        line.id().value(),
        line.type().toString(),
        line.act().toString(),
        Headline.of(line, names),
        RoleCell.of(line.roles()),
        Csv.join(line.items()),
        Csv.join(line.instrument().stream().toList()),
        Csv.join(line.subject().kind().stream().toList()),
        Csv.join(line.place().stream().toList()),
        line.time().map(time -> time.first().toString()).orElse(""),
        line.time().map(time -> time.last().toString()).orElse(""),
        line.firstDay().map(LocalDate::toString).orElse(""),
        line.status().toString(),
        line.standing().level().toString(),
        Csv.join(line.standing().origins()),
        Csv.join(line.claims().stream().map(one -> one.claim().id()).toList()),
        Csv.join(line.claims().stream().map(one -> one.claim().document()).distinct().toList()));
  }
}
