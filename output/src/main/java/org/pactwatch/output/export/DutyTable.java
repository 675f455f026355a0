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
import org.pactwatch.ledger.duty.Citation;
import org.pactwatch.ledger.duty.Clause;
import org.pactwatch.ledger.duty.Conflict;
import org.pactwatch.ledger.duty.Duties;
import org.pactwatch.ledger.duty.Duty;
import org.pactwatch.ledger.duty.GeneralRule;
import org.pactwatch.ledger.duty.Pending;
import org.pactwatch.ledger.duty.Step;
import org.pactwatch.model.claim.ObligationKind;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.output.Names;

/**
 * Duties for a terminal: one table for each clause that obliges, with the reasons that all its
 * states share above it and what speaks against one below.
 */
public final class DutyTable {
  private static final String INDENT = "  ";

  private final Names names;
  private final AtopColumns columns;
  private final Appendable out;

  private DutyTable(Names names, AtopColumns columns, Appendable out) {
    this.names = names;
    this.columns = columns;
    this.out = out;
  }

  /** Writes an answer. */
  public static void write(
      Duties duties, Neutrals neutrals, Names names, AtopColumns columns, Appendable out)
      throws IOException {
    new DutyTable(names, columns, out).answer(duties, neutrals);
  }

  private void answer(Duties duties, Neutrals neutrals) throws IOException {
    String by =
        duties.attack().attacker().map(who -> " by " + state(who)).orElse(", attacker left open");
    line(state(duties.attack().attacked()) + " attacked on " + duties.attack().day() + by);
    for (Step remark : duties.remarks()) {
      line(told(remark));
    }
    if (duties.owed().isEmpty()) {
      line("");
      line("Nothing in force that day obliges any state in particular.");
    }
    for (List<Duty> clause : byClause(duties.owed())) {
      Duty first = clause.get(0);
      section(must(first.kind()), first);
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

  private static String must(ObligationKind kind) {
    return switch (kind) {
      case DEFENSE -> "MUST DEFEND";
      case ASSISTANCE -> "MUST ASSIST";
      case CONSULTATION -> "MUST CONSULT";
      case ASSURANCE -> "HAS GIVEN AN ASSURANCE";
      case NEUTRALITY -> "MUST NOT HELP THE ATTACKER";
      case NONAGGRESSION -> "MUST ABSTAIN FROM FORCE";
    };
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
    line(title + ": " + clause(duty.clause()) + atop(duty));
    if (duty.clause().condition().isPresent()) {
      line(INDENT + "Only if " + duty.clause().condition().get() + ".");
    }
    if (!duty.clause().against().isEmpty()) {
      line(INDENT + "Only against " + states(duty.clause().against()) + ".");
    }
  }

  private void table(List<Duty> clause) throws IOException {
    Set<Step> shared = new LinkedHashSet<>(clause.get(0).steps());
    clause.forEach(duty -> shared.retainAll(duty.steps()));
    for (Step step : shared) {
      line(INDENT + told(step));
    }
    Columns rows = new Columns(INDENT).row("STATE", "SINCE", "UNTIL", "STANDS", "BASIS");
    Set<String> remarks = new LinkedHashSet<>();
    for (Duty duty : clause) {
      rows.row(
          state(duty.obligor()),
          duty.term().since().orElse("-"),
          duty.term().until().orElse("-"),
          duty.footing().toString(),
          duty.basis().toString());
      duty.steps().stream()
          .filter(step -> !shared.contains(step) && !step.source().claims().isEmpty())
          .forEach(step -> remarks.add("+ " + told(step)));
      duty.doubts().forEach(doubt -> remarks.add("! " + told(doubt)));
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
              + clause(conflict.owed().clause())
              + ", and "
              + conflict.bound().kind()
              + " towards "
              + state(conflict.bound().obligee())
              + " by "
              + clause(conflict.bound().clause());
      same.computeIfAbsent(what, fresh -> new ArrayList<>()).add(conflict.owed().obligor());
    }
    for (Map.Entry<String, List<EntityId>> one : same.entrySet()) {
      line("");
      line("BOUND TO BOTH SIDES: " + one.getKey());
      line(INDENT + states(one.getValue()));
    }
  }

  private void general(List<GeneralRule> rules) throws IOException {
    for (GeneralRule rule : rules) {
      line("");
      line("OWED TO EVERYBODY: " + rule.kind() + " by " + clause(rule.clause()));
      line(INDENT + "binds " + rule.states() + " states; it makes none of them less neutral.");
    }
  }

  private void pending(List<Pending> pending) throws IOException {
    for (Pending one : pending) {
      line("");
      line("SIGNED, NOT IN FORCE: " + names.of(one.instrument()) + " (" + one.instrument() + ")");
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
        line(INDENT + state(state));
      }
    }
  }

  private String clause(Clause clause) {
    return clause
        .instrument()
        .map(id -> names.of(id) + article(clause) + " (" + id + ")")
        .orElse("a paper that is not named");
  }

  private static String article(Clause clause) {
    return clause.article().map(one -> ", article " + one).orElse("");
  }

  private String atop(Duty duty) {
    if (duty.clause().atop().isEmpty()) {
      return "";
    }
    String column = columns.of(duty.kind()).map(name -> ' ' + name).orElse("");
    return ", ATOP " + duty.clause().atop().getAsInt() + column;
  }

  private static String told(Step step) {
    Citation source = step.source();
    String claims =
        source.claims().isEmpty()
            ? ""
            : ": "
                + source.claims().stream().map(Object::toString).collect(Collectors.joining(" "));
    return step.sentence() + " [" + source.basis() + ' ' + source.id() + claims + ']';
  }

  private String state(EntityId id) {
    return id + " " + names.of(id);
  }

  private String states(List<EntityId> ids) {
    return ids.stream().map(this::state).collect(Collectors.joining(", "));
  }

  private void line(String text) throws IOException {
    out.append(text).append('\n');
  }
}
