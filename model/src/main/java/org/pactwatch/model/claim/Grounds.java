package org.pactwatch.model.claim;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Why a claim was made: the words and the rule.
 *
 * @param evidence the words it rests on
 * @param also further places that say the same: title, caption, repetition
 * @param rule the rule that made it: {@code fr:deployment/annoncer-le-début}
 */
public record Grounds(Evidence evidence, List<Evidence> also, String rule) {
  public Grounds {
    Objects.requireNonNull(evidence, "evidence");
    Objects.requireNonNull(rule, "rule");
    also = List.copyOf(new TreeSet<>(also));
  }
}
