package org.pactwatch.output.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pactwatch.ledger.duty.AtopColumns;
import org.pactwatch.ledger.duty.Conflict;
import org.pactwatch.ledger.duty.Duties;
import org.pactwatch.ledger.duty.Duty;
import org.pactwatch.ledger.duty.GeneralRule;
import org.pactwatch.ledger.duty.Pending;
import org.pactwatch.ledger.duty.Step;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.output.Names;

/**
 * Duties for a terminal: one table for each clause that obliges, with the reasons that all its
 * states share above it and what speaks against one below.
 */
public final class DutyTable {
  private static final String INDENT = "  ";

  private final DutyWords words;
  private final Appendable out;

  private DutyTable(DutyWords words, Appendable out) {
    this.words = words;
    this.out = out;
  }

  /** Writes an answer. */
  public static void write(
      Duties duties, Neutrals neutrals, Names names, AtopColumns columns, Appendable out)
      throws IOException {
    new DutyTable(new DutyWords(names, columns), out).answer(duties, neutrals);
  }

  private void answer(Duties duties, Neutrals neutrals) throws IOException {
    String by =
        duties
            .attack()
            .attacker()
            .map(who -> " by " + words.state(who))
            .orElse(", attacker left open");
    line(words.state(duties.attack().attacked()) + " attacked on " + duties.attack().day() + by);
    for (Step remark : duties.remarks()) {
      line(DutyWords.told(remark));
    }
    if (duties.owed().isEmpty()) {
      line("");
      line("Nothing in force that day obliges any state in particular.");
    }
    for (List<Duty> clause : byClause(duties.owed())) {
      Duty first = clause.get(0);
      section(DutyWords.must(first.kind()), first);
      table(clause);
    }
    for (List<Duty> clause : byClause(duties.broken())) {
      Duty first = clause.get(0);
      section("THE ATTACKER BREAKS " + first.kind(), first);
      table(clause);
    }
    conflicts(duties.conflicts());
    general(duties.general());
    pending(duties.pending());
    neutral(duties.neutral(), neutrals);
  }

  private static List<List<Duty>> byClause(List<Duty> duties) {
    Map<List<Object>, List<Duty>> clauses =
        duties.stream()
            .collect(
                Collectors.groupingBy(
                    duty -> List.of(duty.kind(), duty.clause()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return List.copyOf(clauses.values());
  }

  private void section(String title, Duty duty) throws IOException {
    line("");
    line(title + ": " + words.clause(duty.clause()) + words.atop(duty));
    if (duty.clause().condition().isPresent()) {
      line(INDENT + "Only if " + duty.clause().condition().get() + ".");
    }
    if (!duty.clause().against().isEmpty()) {
      line(INDENT + "Only against " + words.states(duty.clause().against()) + ".");
    }
  }

  private void table(List<Duty> clause) throws IOException {
    Set<Step> shared = new LinkedHashSet<>(clause.get(0).steps());
    clause.forEach(duty -> shared.retainAll(duty.steps()));
    for (Step step : shared) {
      line(INDENT + DutyWords.told(step));
    }
    Columns rows = new Columns(INDENT).row("STATE", "SINCE", "UNTIL", "STANDS", "BASIS");
    Set<String> remarks = new LinkedHashSet<>();
    for (Duty duty : clause) {
      rows.row(
          words.state(duty.obligor()),
          duty.term().since().orElse("-"),
          duty.term().until().orElse("-"),
          duty.footing().toString(),
          duty.basis().toString());
      duty.steps().stream()
          .filter(step -> !shared.contains(step) && !step.source().claims().isEmpty())
          .forEach(step -> remarks.add("+ " + DutyWords.told(step)));
      duty.doubts().forEach(doubt -> remarks.add("! " + DutyWords.told(doubt)));
    }
    rows.write(out);
    for (String remark : remarks) {
      line(INDENT + remark);
    }
  }

  private void conflicts(List<Conflict> conflicts) throws IOException {
    Map<String, List<EntityId>> same = new LinkedHashMap<>();
    for (Conflict conflict : conflicts) {
      String what =
          conflict.owed().kind()
              + " by "
              + words.clause(conflict.owed().clause())
              + ", and "
              + conflict.bound().kind()
              + " towards "
              + words.state(conflict.bound().obligee())
              + " by "
              + words.clause(conflict.bound().clause());
      same.computeIfAbsent(what, fresh -> new ArrayList<>()).add(conflict.owed().obligor());
    }
    for (Map.Entry<String, List<EntityId>> one : same.entrySet()) {
      line("");
      line("BOUND TO BOTH SIDES: " + one.getKey());
      line(INDENT + words.states(one.getValue()));
    }
  }

  private void general(List<GeneralRule> rules) throws IOException {
    for (GeneralRule rule : rules) {
      line("");
      line("OWED TO EVERYBODY: " + rule.kind() + " by " + words.clause(rule.clause()));
      line(INDENT + "binds " + rule.states() + " states; it makes none of them less neutral.");
    }
  }

  private void pending(List<Pending> pending) throws IOException {
    for (Pending one : pending) {
      line("");
      line("SIGNED, NOT IN FORCE: " + words.paper(one.instrument()));
      line(
          INDENT
              + "signed "
              + one.signed()
              + one.force().map(day -> ", in force since " + day).orElse(""));
    }
  }

  private void neutral(List<EntityId> neutral, Neutrals neutrals) throws IOException {
    line("");
    line("NEUTRAL: nothing in particular binds " + neutral.size() + " further states.");
    if (neutrals == Neutrals.LISTED) {
      for (EntityId state : neutral) {
        line(INDENT + words.state(state));
      }
    }
  }

  private void line(String text) throws IOException {
    out.append(text).append('\n');
  }
}
