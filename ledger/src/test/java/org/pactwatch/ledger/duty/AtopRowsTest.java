package org.pactwatch.ledger.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.gazetteer.data.DataFile;
import org.pactwatch.gazetteer.data.DataNode;
import org.pactwatch.model.claim.ObligationKind;
import org.pactwatch.model.entity.EntityId;

/** ATOP's rows of the CSTO and of Russia and Belarus come out; every difference is explained. */
class AtopRowsTest {
  private static final LocalDate LAST_CODED = LocalDate.of(2016, 12, 31);
  private static final AtopColumns COLUMNS = AtopColumns.load();

  private static DutyFinder finder;
  private static List<Row> rows;

  @BeforeAll
  static void load() {
    finder = new DutyFinder(Gazetteer.load(), List.of());
    try (DataFile file = DataFile.resource(AtopRowsTest.class, "atop-rows.yaml")) {
      rows = file.each(file.root(), Row::read);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {4220, 4865})
  void membersAndColumnsAreAtopsButForWhatIsExplained(int atopid) {
    Row row = rows.stream().filter(one -> one.atopid == atopid).findFirst().orElseThrow();
    Set<Difference> needed = new LinkedHashSet<>();
    List<String> unexplained = new ArrayList<>();
    for (LocalDate day : row.days()) {
      Map<EntityId, Set<String>> all = ours(row, day);
      for (EntityId state : row.states()) {
        Set<String> atop = row.columns(state, day);
        Set<String> ours = all.get(state);
        Set<String> other = new TreeSet<>(atop);
        other.removeAll(ours);
        ours.stream().filter(column -> !atop.contains(column)).forEach(other::add);
        if (other.isEmpty()) {
          continue;
        }
        Optional<Difference> why =
            row.differences.stream().filter(one -> one.explains(state, day, other)).findFirst();
        why.ifPresentOrElse(
            needed::add,
            () -> unexplained.add(day + " " + state + ": ATOP " + atop + ", we " + ours));
      }
    }
    assertEquals(List.of(), unexplained);
    assertEquals(Set.copyOf(row.differences), needed, "explanations that nothing needs");
  }

  @Test
  void kindsAreNamedAsAtopNamesThem() {
    assertEquals(Optional.of("defense"), COLUMNS.of(ObligationKind.DEFENSE));
    assertEquals(Optional.of("consul"), COLUMNS.of(ObligationKind.CONSULTATION));
    assertEquals(Optional.of("nonagg"), COLUMNS.of(ObligationKind.NONAGGRESSION));
    assertEquals(Optional.of("neutral"), COLUMNS.of(ObligationKind.NEUTRALITY));
    assertEquals(Optional.empty(), COLUMNS.of(ObligationKind.ASSURANCE));
  }

  /** The columns that our duties of each state fill towards any other state of the row. */
  private static Map<EntityId, Set<String>> ours(Row row, LocalDate day) {
    Map<EntityId, Set<String>> columns = new TreeMap<>();
    row.states().forEach(state -> columns.put(state, new TreeSet<>()));
    for (EntityId attacked : row.states()) {
      finder.answer(new Attack(attacked, day, Optional.empty())).owed().stream()
          .filter(duty -> duty.clause().atop().orElse(0) == row.atopid)
          .forEach(
              duty ->
                  columns.computeIfPresent(
                      duty.obligor(),
                      (state, known) -> {
                        COLUMNS.of(duty.kind()).ifPresent(known::add);
                        return known;
                      }));
    }
    return columns;
  }

  private record Stay(EntityId state, LocalDate from, LocalDate to) {
    static Stay read(DataNode node) {
      node.onlyKeys("state", "from", "to");
      return new Stay(
          node.get("state").id(),
          node.get("from").as(LocalDate::parse),
          node.find("to").map(to -> to.as(LocalDate::parse)).orElse(LAST_CODED));
    }

    boolean holds(EntityId who, LocalDate day) {
      return state.equals(who) && !day.isBefore(from) && !day.isAfter(to);
    }
  }

  private record Difference(
      List<EntityId> states, List<String> columns, LocalDate from, LocalDate to) {
    static Difference read(DataNode node) {
      node.onlyKeys("states", "columns", "from", "to", "why");
      assertFalse(node.get("why").text().isBlank());
      return new Difference(
          node.get("states").items().stream().map(DataNode::id).toList(),
          node.texts("columns"),
          node.get("from").as(LocalDate::parse),
          node.get("to").as(LocalDate::parse));
    }

    boolean explains(EntityId state, LocalDate day, Set<String> other) {
      return states.contains(state)
          && !day.isBefore(from)
          && !day.isAfter(to)
          && (columns.isEmpty() || columns.containsAll(other));
    }
  }

  private record Row(
      int atopid, List<String> columns, List<Stay> stays, List<Difference> differences) {
    static Row read(DataNode node) {
      node.onlyKeys("atopid", "begin", "columns", "members", "differences");
      return new Row(
          node.get("atopid").as(Integer::parseInt),
          node.get("columns").texts(),
          node.get("members").items().stream().map(Stay::read).toList(),
          node.get("differences").items().stream().map(Difference::read).toList());
    }

    Set<EntityId> states() {
      return stays.stream().map(Stay::state).collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> columns(EntityId state, LocalDate day) {
      return stays.stream().anyMatch(stay -> stay.holds(state, day))
          ? new TreeSet<>(columns)
          : Set.of();
    }

    /** Some days of every year, and those around every change. */
    Set<LocalDate> days() {
      Set<LocalDate> days = new TreeSet<>();
      for (LocalDate day = LocalDate.of(1992, 1, 9);
          day.isBefore(LAST_CODED);
          day = day.plusDays(97)) {
        days.add(day);
      }
      stays.forEach(stay -> days.addAll(around(stay.from, stay.to)));
      differences.forEach(one -> days.addAll(around(one.from, one.to)));
      days.removeIf(day -> day.isAfter(LAST_CODED));
      return days;
    }

    private static List<LocalDate> around(LocalDate from, LocalDate to) {
      return List.of(
          from.minusDays(1), from, from.plusDays(1), to.minusDays(1), to, to.plusDays(1));
    }
  }
}
