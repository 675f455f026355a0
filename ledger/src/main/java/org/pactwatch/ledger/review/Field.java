package org.pactwatch.ledger.review;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.pactwatch.model.claim.Act;
import org.pactwatch.model.claim.Certainty;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.ObligationKind;
import org.pactwatch.model.claim.Polarity;
import org.pactwatch.model.claim.Status;
import org.pactwatch.model.entity.EntityId;

/** What of a claim can be corrected besides its roles, by the names of the claim format. */
public enum Field {
  TYPE(1, 1, text -> Values.constant(ClaimType.values(), text)),
  ACT(1, 1, text -> Values.constant(Act.values(), text)),
  ITEM(0, Integer.MAX_VALUE, EntityId::parse),
  /** A number, or {@code least..most}. */
  QUANTITY(0, 1, Values::quantity),
  INSTRUMENT(0, 1, EntityId::parse),
  KIND(0, 1, text -> Values.constant(ObligationKind.values(), text)),
  PLACE(0, 1, EntityId::parse),
  TIME(0, 1, Values::precision),
  STATUS(1, 1, text -> Values.constant(Status.values(), text)),
  CERTAINTY(1, 1, text -> Values.constant(Certainty.values(), text)),
  POLARITY(1, 1, text -> Values.constant(Polarity.values(), text)),
  /** The outermost first. */
  SPEAKERS(0, Integer.MAX_VALUE, EntityId::parse),
  VIA(0, Integer.MAX_VALUE, EntityId::parse),
  SAID(0, 1, Values::precision);

  private final int least;
  private final int most;
  private final Consumer<String> reader;

  Field(int least, int most, Consumer<String> reader) {
    this.least = least;
    this.most = most;
    this.reader = reader;
  }

  /** The field of this name. */
  public static Field parse(String name) {
    return Stream.of(values())
        .filter(field -> field.toString().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "expected a role or one of " + List.of(values()) + ", got \"" + name + "\""));
  }

  /**
   * Looks whether these can stand in it.
   *
   * @throws IllegalArgumentException if they cannot, telling what was expected
   */
  void check(List<String> values) {
    if (values.size() < least || values.size() > most) {
      throw new IllegalArgumentException(
          "expected "
              + (least == 1 ? "one value" : "one value or none")
              + " for "
              + this
              + ", got "
              + values);
    }
    values.forEach(
        value -> {
          try {
            reader.accept(value);
          } catch (IllegalArgumentException mistake) {
            throw new IllegalArgumentException(this + ": " + mistake.getMessage(), mistake);
          }
        });
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
