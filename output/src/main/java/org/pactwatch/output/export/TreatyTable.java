package org.pactwatch.output.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.gazetteer.Instrument;
import org.pactwatch.ledger.duty.AtopColumns;
import org.pactwatch.ledger.duty.Step;
import org.pactwatch.ledger.duty.TreatyFinder;
import org.pactwatch.ledger.duty.TreatyMember;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.ledger.query.LineFilter;
import org.pactwatch.model.claim.ObligationKind;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;
import org.pactwatch.output.Extract;
import org.pactwatch.output.Names;

/**
 * Who was bound by which treaty on a day, a row for each treaty and member, in the names of ATOP's
 * member-level data (Leeds and others 2002, codebook of version 5), then what has no column there
 * and how it stands. Where ATOP has a country's number, {@code member} is ISO 3166-1's code.
 *
 * <p>{@code offense} is empty: nothing here tells of it, which is not to say that it is not so.
 */
final class TreatyTable {
  private static final List<String> ATOP_DUTIES =
      List.of("defense", "offense", "neutral", "nonagg", "consul");
  private static final String NOT_CODED = "offense";

  private final Names names;
  private final Gazetteer facts;
  private final AtopColumns columns = AtopColumns.load();

  private TreatyTable(Names names, Gazetteer facts) {
    this.names = names;
    this.facts = facts;
  }

  /**
   * Writes the table of the extract's day.
   *
   * @throws ProblemException BAD_OPTION where there is none
   */
  static void write(Extract extract, Appendable out) throws IOException {
    LocalDate day =
        extract
            .day()
            .orElseThrow(
                () ->
                    new ProblemException(
                        Problem.of(
                            ProblemCode.BAD_OPTION,
                            "export lines",
                            "expected a day, got a ledger in which no document has one",
                            "tell the day with --as-of")));
    // A treaty may be in force by the gazetteer, and doubted by lines that are not.
    List<Line> lines = extract.ledger().lines(LineFilter.all());
    Gazetteer facts = extract.facts().get();
    Csv.row(head(), out);
    for (TreatyMember member : new TreatyFinder(facts, lines).on(day)) {
      Csv.row(new TreatyTable(extract.names(), facts).cells(member), out);
    }
  }

  private static List<String> head() {
    List<String> head = new ArrayList<>(List.of("atopid", "treaty", "treaty_name"));
    head.addAll(List.of("member", "member_name", "yrent", "moent", "dayent"));
    head.addAll(List.of("yrexit", "moexit", "dayexit"));
    head.addAll(ATOP_DUTIES);
    head.addAll(List.of("assistance", "assurance", "stands", "basis", "sources", "doubts"));
    return head;
  }

  private List<String> cells(TreatyMember member) {
    List<String> cells = new ArrayList<>();
    Optional<Instrument> instrument = member.instrument().flatMap(facts::instrument);
    cells.add(instrument.map(one -> number(one.atop())).orElse(""));
    cells.add(Csv.text(member.instrument()));
    cells.add(member.instrument().map(names::of).orElse(""));
    cells.add(member.state().toString());
    cells.add(names.of(member.state()));
    cells.addAll(parts(member.term().since()));
    cells.addAll(parts(member.term().until()));
    for (String column : ATOP_DUTIES) {
      cells.add(column.equals(NOT_CODED) ? "" : coded(isCoded(member, column)));
    }
    cells.add(coded(member.kinds().contains(ObligationKind.ASSISTANCE)));
    cells.add(coded(member.kinds().contains(ObligationKind.ASSURANCE)));
    cells.add(member.footing().toString());
    cells.add(member.basis().toString());
    cells.add(sources(member.steps()));
    cells.add(sources(member.doubts()));
    return cells;
  }

  private boolean isCoded(TreatyMember member, String column) {
    return member.kinds().stream().anyMatch(kind -> columns.of(kind).equals(Optional.of(column)));
  }

  private static String coded(boolean promised) {
    return promised ? "1" : "0";
  }

  private static String number(OptionalInt number) {
    return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
  }

  /** Year, month and day, as far as they are known. */
  private static List<String> parts(Optional<String> date) {
    String[] known = date.filter(text -> !text.equals("?")).orElse("").split("-", 3);
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      parts.add(i < known.length ? known[i].replaceFirst("^0+", "") : "");
    }
    return parts;
  }

  private static String sources(List<Step> steps) {
    return Csv.join(steps.stream().map(step -> step.source().id()).distinct().toList());
  }
}
