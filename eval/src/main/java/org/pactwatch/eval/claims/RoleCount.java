package org.pactwatch.eval.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.pactwatch.eval.StandIns;

/**
 * How many participants stand in their roles.
 *
 * @param right participants found in the role they should have
 * @param wanted participants of the gold, those that are anyone left out
 * @param given participants of the claim, those in a role that anyone may fill left out
 */
public record RoleCount(int right, int wanted, int given) {
  static final RoleCount NONE = new RoleCount(0, 0, 0);

  /**
   * Compares a claim's roles with the gold reading whose type it has; empty where no type fits. The
   * speaker of a statement is a person: nobody stands in for him.
   */
  static Optional<RoleCount> compare(GoldClaim gold, PredictedClaim claim, StandIns standIns) {
    for (GoldClaim.Shape shape : gold.shapes()) {
      if (shape.type().equals(claim.type())) {
        return Optional.of(count(shape.type(), shape.roles(), claim.roles(), standIns));
      }
    }
    if (gold.otherTypes().contains(claim.type())) {
      return Optional.of(
          count(claim.type(), together(gold.roles()), together(claim.roles()), standIns));
    }
    return Optional.empty();
  }

  RoleCount plus(RoleCount other) {
    return new RoleCount(right + other.right, wanted + other.wanted, given + other.given);
  }

  boolean isExact() {
    return right == wanted && wanted == given;
  }

  private static RoleCount count(
      String type,
      Map<String, List<String>> gold,
      Map<String, List<String>> claim,
      StandIns standIns) {
    RoleCount total = NONE;
    for (Map.Entry<String, List<String>> role : gold.entrySet()) {
      boolean person = type.equals("statement") && role.getKey().equals("speaker");
      BiPredicate<String, String> same = person ? StandIns::named : standIns::same;
      List<String> guesses = claim.getOrDefault(role.getKey(), List.of());
      total = total.plus(count(role.getValue(), guesses, same));
    }
    int added =
        claim.entrySet().stream()
            .filter(role -> !gold.containsKey(role.getKey()))
            .mapToInt(role -> role.getValue().size())
            .sum();
    return total.plus(new RoleCount(0, 0, added));
  }

  private static RoleCount count(
      List<String> gold, List<String> claim, BiPredicate<String, String> same) {
    List<String> known = gold.stream().filter(one -> !StandIns.isAnyone(one)).toList();
    List<String> guesses = new ArrayList<>(claim);
    int right = 0;
    for (String one : known) {
      Optional<String> hit = guesses.stream().filter(guess -> same.test(one, guess)).findFirst();
      if (hit.isPresent()) {
        guesses.remove(hit.get());
        right++;
      }
    }
    // A state and its president in one role say the same thing twice, which is not wrong.
    guesses.removeIf(guess -> known.stream().anyMatch(one -> same.test(one, guess)));
    boolean anyone = known.size() < gold.size();
    return new RoleCount(right, known.size(), right + (anyone ? 0 : guesses.size()));
  }

  private static Map<String, List<String>> together(Map<String, List<String>> roles) {
    return Map.of("any", roles.values().stream().flatMap(List::stream).toList());
  }
}
