package org.pactwatch.web.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pactwatch.ledger.contradiction.Contradiction;
import org.pactwatch.ledger.duty.AtopColumns;
import org.pactwatch.ledger.duty.Attack;
import org.pactwatch.ledger.duty.Duties;
import org.pactwatch.ledger.lineage.Family;
import org.pactwatch.ledger.query.Change;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.output.Names;
import org.pactwatch.output.export.ChangeFormat;
import org.pactwatch.output.export.ContradictionFormat;
import org.pactwatch.output.export.DutyFormat;
import org.pactwatch.output.export.HostingFormat;
import org.pactwatch.output.export.LineageJson;
import org.pactwatch.output.export.Neutrals;
import org.pactwatch.web.page.NowPage;
import org.pactwatch.web.page.Query;
import org.pactwatch.web.page.Visit;

/** Contradictions, duties, hosting, lineage and changes for programs, as exports write them. */
final class OtherAnswers {
  private OtherAnswers() {}

  static Answer contradictions(Visit visit) {
    Optional<Contradiction.Kind> kind = visit.query().oneOf("kind", Contradiction.Kind.values());
    List<Contradiction> wanted =
        visit.sight().contradictions().stream()
            .filter(one -> kind.isEmpty() || kind.get() == one.kind())
            .toList();
    return numbered(Text.lines(out -> ContradictionFormat.JSON.write(wanted, out)), visit);
  }

  static Answer duties(Visit visit) {
    EntityId attacked = Query.needed(state("attacked", visit), "attacked");
    LocalDate day = visit.query().day("on").orElse(visit.day());
    Duties duties = visit.sight().duties().answer(new Attack(attacked, day, state("by", visit)));
    return Answer.one(
        Text.of(
            out ->
                DutyFormat.JSON.write(
                    duties, Neutrals.LISTED, names(visit), AtopColumns.load(), out)));
  }

  static Answer hosting(Visit visit) {
    return Answer.one(
        Text.of(
            out ->
                HostingFormat.JSON.write(
                    visit.day(), visit.sight().hostings().on(visit.day()), names(visit), out)));
  }

  static Answer lineage(Visit visit) {
    List<Family> families = visit.sight().lineage().families();
    return numbered(
        Text.lines(out -> LineageJson.write(visit.sight().lineage(), families, out)), visit);
  }

  static Answer changes(Visit visit) {
    List<Change> changes = NowPage.changes(visit.sight(), NowPage.since(visit));
    return numbered(Text.lines(out -> ChangeFormat.JSON.write(changes, names(visit), out)), visit);
  }

  /**
   * Such lists have no ids of their own; their order does not change while the ledger stays as it
   * is.
   */
  private static Answer numbered(List<String> items, Visit visit) {
    List<Integer> places = IntStream.range(0, items.size()).boxed().toList();
    Paging.Part<Integer> part = Paging.part(places, String::valueOf, visit);
    return Answer.list(part.items().stream().map(items::get).toList(), part.next());
  }

  private static Optional<EntityId> state(String name, Visit visit) {
    return visit.query().read(name, "a state by its three letters: BLR", EntityId::state);
  }

  private static Names names(Visit visit) {
    return id -> visit.gazetteer().displayName(id, "en");
  }
}
