package org.pactwatch.ledger.json;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pactwatch.gazetteer.data.DataFile;
import org.pactwatch.gazetteer.data.DataNode;
import org.pactwatch.model.claim.Act;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Status;

/** PLOVER's event roots for claims, from {@code plover.yaml}. Immutable and safe to share. */
final class Plover {
  private static final Set<String> ROOTS =
      Set.of(
          "AGREE",
          "CONSULT",
          "SUPPORT",
          "CONCEDE",
          "COOPERATE",
          "AID",
          "RETREAT",
          "REQUEST",
          "ACCUSE",
          "REJECT",
          "THREATEN",
          "PROTEST",
          "SANCTION",
          "MOBILIZE",
          "COERCE",
          "ASSAULT");

  private final List<Rule> rules;

  private Plover(List<Rule> rules) {
    this.rules = rules;
  }

  static Plover load() {
    try (DataFile file = DataFile.resource(Plover.class, "plover.yaml")) {
      return new Plover(List.copyOf(file.each(file.root(), Plover::rule)));
    }
  }

  /** The root of what is claimed; absent where PLOVER codes nothing. */
  Optional<String> rootOf(Claim claim) {
    Act act = claim.proposition().act();
    Status status = claim.factuality().status();
    return rules.stream()
        .filter(rule -> rule.fits(claim.type(), act, status))
        .findFirst()
        .flatMap(Rule::root);
  }

  private static Rule rule(DataNode node) {
    node.onlyKeys("type", "acts", "statuses", "root");
    Set<Act> acts = EnumSet.noneOf(Act.class);
    node.find("acts")
        .ifPresent(list -> list.items().forEach(one -> acts.add(one.oneOf(Act.class))));
    Set<Status> statuses = EnumSet.noneOf(Status.class);
    node.find("statuses")
        .ifPresent(list -> list.items().forEach(one -> statuses.add(one.oneOf(Status.class))));
    return new Rule(
        node.find("type").map(type -> type.oneOf(ClaimType.class)),
        acts,
        statuses,
        node.find("root").map(root -> root.as(Plover::root)));
  }

  private static String root(String text) {
    if (!ROOTS.contains(text)) {
      throw new IllegalArgumentException("expected a PLOVER root, got \"" + text + "\"");
    }
    return text;
  }

  /** The first rule that fits a claim gives its root; what a rule leaves out fits anything. */
  private record Rule(
      Optional<ClaimType> type, Set<Act> acts, Set<Status> statuses, Optional<String> root) {
    boolean fits(ClaimType claimed, Act act, Status status) {
      return type.map(claimed::equals).orElse(true)
          && (acts.isEmpty() || acts.contains(act))
          && (statuses.isEmpty() || statuses.contains(status));
    }
  }
}
