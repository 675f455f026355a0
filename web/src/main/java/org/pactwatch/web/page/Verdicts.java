package org.pactwatch.web.page;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pactwatch.ledger.DecisionId;
import org.pactwatch.ledger.line.LineId;
import org.pactwatch.ledger.query.Deciding;
import org.pactwatch.ledger.review.Changes;
import org.pactwatch.ledger.review.Field;
import org.pactwatch.model.claim.ClaimId;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;

/** Reads what a form decides. */
public final class Verdicts {
  private Verdicts() {}

  /**
   * Returns what is to be decided.
   *
   * @param form the fields of the form
   * @throws ProblemException BAD_OPTION if the form decides nothing
   */
  public static Function<Deciding, String> of(Query form) {
    String action = Query.needed(form.text("action"), "action");
    return switch (action) {
      case "accept" -> one -> one.accept(claim(form)).toString();
      case "reject" -> one -> one.reject(claim(form)).toString();
      case "correct" -> one -> one.correct(claim(form), changes(form)).toString();
      case "merge" -> one -> one.merge(List.of(line(form, "line"), line(form, "other"))).toString();
      case "split" -> one -> one.split(line(form, "line"), claims(form)).toString();
      case "undo" -> one -> one.undo(undone(form)).toString();
      default -> throw mistake("action", "accept, reject, correct, merge, split or undo");
    };
  }

  private static ClaimId claim(Query form) {
    return Query.needed(form.read("claim", "a claim's id", ClaimId::new), "claim");
  }

  private static LineId line(Query form, String name) {
    return Query.needed(form.read(name, "a line's id", LineId::new), name);
  }

  private static List<ClaimId> claims(Query form) {
    try {
      return form.all("claims").stream().map(ClaimId::new).toList();
    } catch (IllegalArgumentException bad) {
      throw mistake("claims", "ids of claims");
    }
  }

  private static DecisionId undone(Query form) {
    return Query.needed(form.read("decision", "a decision's id", DecisionId::new), "decision");
  }

  private static Changes changes(Query form) {
    String field = Query.needed(form.text("field"), "field");
    List<String> values =
        form.text("value").stream()
            .flatMap(words -> Stream.of(words.split(",")))
            .map(String::strip)
            .filter(one -> !one.isEmpty())
            .toList();
    try {
      for (Role role : Role.values()) {
        if (role.toString().equals(field)) {
          return Changes.of(Map.of(), Map.of(role, values.stream().map(EntityId::parse).toList()));
        }
      }
      return Changes.of(Map.of(Field.parse(field), values), Map.of());
    } catch (IllegalArgumentException bad) {
      throw mistake("value", String.valueOf(bad.getMessage()).replaceFirst("^.*?expected ", ""));
    }
  }

  private static ProblemException mistake(String name, String expected) {
    return new ProblemException(
        Problem.of(ProblemCode.BAD_OPTION, name, "expected " + expected, "correct the form"));
  }
}
