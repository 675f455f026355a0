package org.pactwatch.model.claim;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A number with its bounds, as the words give it.
 *
 * @param least lower bound, where the words give one ("au moins six")
 * @param most upper bound
 * @param approximate whether the words say "about"
 * @param unit what is counted or measured, where said
 * @param expression the words
 */
public record Quantity(
    OptionalDouble least,
    OptionalDouble most,
    boolean approximate,
    Optional<String> unit,
    String expression) {
  public Quantity {
    Objects.requireNonNull(least, "least");
    Objects.requireNonNull(most, "most");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(expression, "expression");
  }
}
