package org.pactwatch.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pactwatch.web.picture.Drawing;
import org.pactwatch.web.picture.LanePicture;
import org.pactwatch.web.picture.Mark;
import org.pactwatch.web.rows.LineRow;

/** Draws lines over time. */
final class Timeline {
  private static final int LABEL = 52;

  private Timeline() {}

  /** The picture of the rows that tell a day, the eldest on top; absent where none does. */
  static Optional<Drawing> picture(List<LineRow> rows, String told, Visit visit) {
    List<LanePicture.Lane> lanes = new ArrayList<>();
    rows.stream()
        .filter(row -> row.first().isPresent())
        .sorted((one, other) -> one.first().orElseThrow().compareTo(other.first().orElseThrow()))
        .forEach(row -> lanes.add(lane(row, visit)));
    return lanes.isEmpty()
        ? Optional.empty()
        : Optional.of(LanePicture.of(lanes, LABEL, visit.speech()::day, told));
  }

  private static LanePicture.Lane lane(LineRow row, Visit visit) {
    String headline = visit.speech().headline(row.subject(), row.place());
    String address = visit.links().line(row.id());
    LocalDate first = row.first().orElseThrow();
    LocalDate last = row.last().filter(day -> !day.isBefore(first)).orElse(first);
    String told =
        headline
            + " · "
            + visit.speech().word("status", row.status())
            + " · "
            + visit.speech().day(first);
    return new LanePicture.Lane(
        headline,
        address,
        List.of(new Mark(Signs.stage(row.status()), first, last, told, address)));
  }
}
