package org.pactwatch.output.export;

import java.util.List;
import java.util.stream.Collectors;
import org.pactwatch.ledger.duty.AtopColumns;
import org.pactwatch.ledger.duty.Citation;
import org.pactwatch.ledger.duty.Clause;
import org.pactwatch.ledger.duty.Duty;
import org.pactwatch.ledger.duty.Step;
import org.pactwatch.model.claim.ObligationKind;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.output.Names;

/** The words in which a table tells of duties. */
final class DutyWords {
  private final Names names;
  private final AtopColumns columns;

  DutyWords(Names names, AtopColumns columns) {
    this.names = names;
    this.columns = columns;
  }

  static String must(ObligationKind kind) {
    return switch (kind) {
      case DEFENSE -> "MUST DEFEND";
      case ASSISTANCE -> "MUST ASSIST";
      case CONSULTATION -> "MUST CONSULT";
      case ASSURANCE -> "HAS GIVEN AN ASSURANCE";
      case NEUTRALITY -> "MUST NOT HELP THE ATTACKER";
      case NONAGGRESSION -> "MUST ABSTAIN FROM FORCE";
    };
  }

  String paper(EntityId instrument) {
    return names.of(instrument) + " (" + instrument + ")";
  }

  String clause(Clause clause) {
    return clause
        .instrument()
        .map(id -> names.of(id) + article(clause) + " (" + id + ")")
        .orElse("a paper that is not named");
  }

  private static String article(Clause clause) {
    return clause.article().map(one -> ", article " + one).orElse("");
  }

  String atop(Duty duty) {
    if (duty.clause().atop().isEmpty()) {
      return "";
    }
    String column = columns.of(duty.kind()).map(name -> ' ' + name).orElse("");
    return ", ATOP " + duty.clause().atop().getAsInt() + column;
  }

  static String told(Step step) {
    Citation source = step.source();
    String claims =
        source.claims().isEmpty()
            ? ""
            : ": "
                + source.claims().stream().map(Object::toString).collect(Collectors.joining(" "));
    return step.sentence() + " [" + source.basis() + ' ' + source.id() + claims + ']';
  }

  String state(EntityId id) {
    return id + " " + names.of(id);
  }

  String states(List<EntityId> ids) {
    return ids.stream().map(this::state).collect(Collectors.joining(", "));
  }
}
