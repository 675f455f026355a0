package org.pactwatch.output.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.gazetteer.Weapon;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.ledger.line.Subject;
import org.pactwatch.ledger.standing.Standing;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.claim.Status;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.output.Extract;
import org.pactwatch.output.Names;

/**
 * Transfers of arms as a register: SIPRI's columns, then how the deal stands here and its lines. A
 * row is a deal: a supplier, a recipient and a weapon.
 *
 * <p>Columns and rules are those of the trade register of the SIPRI Arms Transfers Database
 * ("Sources and methods", "Explanation of the Transfer Registers"): a deal is in it where an order
 * has been placed or deliveries have begun, so that what is only proposed, possible or planned, or
 * refused or denied, is not; who is not told is unknown; a figure that is not exactly told is an
 * estimate. Two columns are called as in SIPRI's printed register, which alone gives the number
 * ordered.
 */
final class TransferRegister {
  private static final List<String> HEAD =
      List.of(
          "Supplier",
          "Recipient",
          "Number ordered",
          "Number ordered is estimate",
          "Designation",
          "Description",
          "Order date",
          "Order date is estimate",
          "Numbers delivered",
          "Numbers delivered is estimate",
          "Delivery year",
          "Delivery year is estimate",
          "Told status",
          "Standing",
          "Origins",
          "Lines");

  /** What the gazetteer calls a whole kind of weapons, which describes none of them. */
  private static final String KIND = "weapon-kind";

  private static final Set<Status> DEALS =
      Set.of(Status.AGREED, Status.BEGUN, Status.ONGOING, Status.DONE, Status.ENDED);

  private TransferRegister() {}

  static void write(Extract extract, Appendable out) throws IOException {
    Csv.row(HEAD, out);
    for (Deal deal : deals(extract.lines())) {
      Csv.row(cells(deal, extract.names(), extract.facts().get()), out);
    }
  }

  private static List<Deal> deals(List<Line> lines) {
    SortedMap<String, Deal> deals = new TreeMap<>();
    for (Line line : lines) {
      if (line.type() == ClaimType.TRANSFER
          && DEALS.contains(line.status())
          && line.standing().level() != Standing.Level.DENIED) {
        items(line)
            .forEach(
                item ->
                    deals
                        .computeIfAbsent(
                            line.roles() + " " + item, key -> new Deal(item, new ArrayList<>()))
                        .lines()
                        .add(line));
      }
    }
    return List.copyOf(deals.values());
  }

  private static List<Optional<EntityId>> items(Line line) {
    return line.items().isEmpty()
        ? List.of(Optional.empty())
        : line.items().stream().map(Optional::of).toList();
  }

  private static List<String> cells(Deal deal, Names names, Gazetteer facts) {
    Figures ordered = Figures.ordered(deal.lines());
    Figures delivered = Figures.delivered(deal.lines());
    Optional<Weapon> weapon = deal.item().flatMap(facts::weapon);
    List<String> cells = new ArrayList<>();
    cells.add(who(deal, Role.SUPPLIER, "unknown supplier(s)", names));
    cells.add(who(deal, Role.RECIPIENT, "unknown recipient(s)", names));
    cells.addAll(ordered.number().cells());
    cells.add(Csv.join(designations(deal).map(names::of).toList()));
    cells.add(
        weapon
            .flatMap(one -> one.category().filter(what -> !what.equals(KIND)).or(one::role))
            .map(words -> words.replace('-', ' '))
            .orElse(""));
    cells.addAll(ordered.years().cells());
    cells.addAll(delivered.number().cells());
    cells.addAll(delivered.years().cells());
    cells.add(Csv.join(deal.lines().stream().map(Line::status).distinct().toList()));
    cells.add(
        Csv.join(deal.lines().stream().map(line -> line.standing().level()).distinct().toList()));
    cells.add(
        Csv.join(
            deal.lines().stream()
                .flatMap(line -> line.standing().origins().stream())
                .distinct()
                .sorted()
                .toList()));
    cells.add(Csv.join(deal.lines().stream().map(Line::id).toList()));
    return cells;
  }

  /** Where a deal is of what no weapon's name tells, the words for it. */
  private static Stream<EntityId> designations(Deal deal) {
    if (!deal.item().equals(Optional.of(Subject.FORCES))) {
      return deal.item().stream();
    }
    return deal.lines().stream()
        .flatMap(line -> line.claims().stream())
        .flatMap(one -> one.claim().proposition().details().items().stream())
        .filter(item -> !item.isKnown())
        .distinct()
        .sorted();
  }

  private static String who(Deal deal, Role role, String unknown, Names names) {
    List<EntityId> all = deal.lines().get(0).roles().of(role);
    return all.isEmpty() ? unknown : all.stream().map(names::of).collect(Collectors.joining("; "));
  }

  /**
   * Lines of one supplier, one recipient and one weapon.
   *
   * @param item the weapon, where one is told
   * @param lines in the order of lines; being filled
   */
  private record Deal(Optional<EntityId> item, List<Line> lines) {}
}
