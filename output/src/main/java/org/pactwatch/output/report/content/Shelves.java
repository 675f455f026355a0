package org.pactwatch.output.report.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.ledger.standing.Stage;
import org.pactwatch.ledger.standing.Standing;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Status;
import org.pactwatch.output.report.content.Edition.Group;

/** Puts every line where a reader looks for it, once. */
record Shelves(
    List<Group> inForce, List<Group> happened, List<Group> intended, List<Group> doubtful) {

  static Shelves of(List<Line> lines, Optional<LocalDate> day, LineEditor editor) {
    List<Line> inForce = new ArrayList<>();
    List<Line> happened = new ArrayList<>();
    List<Line> intended = new ArrayList<>();
    List<Line> doubtful = new ArrayList<>();
    for (Line line : lines) {
      Stage stage = LineEditor.furthest(line);
      if (day.isPresent() && line.inForce(day.get())) {
        inForce.add(line);
      } else if (line.standing().level() == Standing.Level.DENIED
          || stage.compareTo(Stage.OPEN) <= 0) {
        doubtful.add(line);
      } else {
        (stage == Stage.REAL ? happened : intended).add(line);
      }
    }
    // The order of these calls is the order on the page, which gives anchors their numbers.
    return new Shelves(
        byEnum(inForce, Line::type, ClaimType.values(), editor),
        byMonth(happened, editor),
        byEnum(intended, Line::status, Status.values(), editor),
        byEnum(doubtful, Line::status, Status.values(), editor));
  }

  private static <T> List<Group> byEnum(
      List<Line> lines, Function<Line, T> key, T[] order, LineEditor editor) {
    Map<String, List<Line>> groups = new LinkedHashMap<>();
    for (T value : order) {
      groups.put(Wording.capital(value.toString()), new ArrayList<>());
    }
    lines.forEach(line -> groups.get(Wording.capital(key.apply(line).toString())).add(line));
    return groups(groups, editor);
  }

  /** Lines come sorted by first day, those without one last. */
  private static List<Group> byMonth(List<Line> lines, LineEditor editor) {
    Map<String, List<Line>> groups = new LinkedHashMap<>();
    for (Line line : lines) {
      String month = line.firstDay().map(Days::month).orElse("Day not told");
      groups.computeIfAbsent(month, name -> new ArrayList<>()).add(line);
    }
    return groups(groups, editor);
  }

  private static List<Group> groups(Map<String, List<Line>> byTitle, LineEditor editor) {
    List<Group> groups = new ArrayList<>();
    byTitle.forEach(
        (title, lines) -> {
          if (!lines.isEmpty()) {
            groups.add(new Group(title, lines.stream().map(editor::entry).toList()));
          }
        });
    return groups;
  }
}
