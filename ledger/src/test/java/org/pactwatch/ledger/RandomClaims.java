package org.pactwatch.ledger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.pactwatch.model.claim.Attribution;
import org.pactwatch.model.claim.Certainty;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Details;
import org.pactwatch.model.claim.Evidence;
import org.pactwatch.model.claim.Factuality;
import org.pactwatch.model.claim.Grounds;
import org.pactwatch.model.claim.ObligationKind;
import org.pactwatch.model.claim.Polarity;
import org.pactwatch.model.claim.Proposition;
import org.pactwatch.model.claim.Quantity;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.claim.Roles;
import org.pactwatch.model.claim.Status;
import org.pactwatch.model.claim.TimeValue;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.text.Span;

/** Claims of every shape, from a seed; few names, so that many speak of one thing. */
public final class RandomClaims {
  private static final String[] ACTORS = {
    "RUS",
    "BLR",
    "ARM",
    "person:orlan",
    "person:brisk",
    "org:belarus-mod",
    "text:il",
    "text:Aurelia"
  };
  private static final String[] ITEMS = {
    "weapon:nuclear", "weapon:tactical-nuclear", "weapon:s-400", "text:armes"
  };
  private static final String[] TIMES = {
    "2022", "2023-05", "2023-W21", "2023-05-25", "2023-05-26", "2023-06-01/2023-06-10", "2023-Q2"
  };
  private static final String[] TEXTS = {
    "mots simples", "« guillemets »", "emoji \uD83D\uDE80", "tab\tet \"deux\" \\ \u2028 fin\r\n"
  };

  private final Random random;

  public RandomClaims(Random random) {
    this.random = random;
  }

  /** Returns a claim of a document. */
  public Claim next(String document) {
    ClaimType type = one(ClaimType.values());
    Map<Role, List<EntityId>> roles = new EnumMap<>(Role.class);
    type.roles().forEach(role -> roles.put(role, several(ACTORS)));
    Proposition proposition =
        new Proposition(
            type,
            type.acts().get(random.nextInt(type.acts().size())),
            new Roles(roles),
            new Details(
                random.nextBoolean() ? several(ITEMS) : List.of(),
                maybe(this::quantity),
                maybe(() -> EntityId.parse("instrument:pact-1999")),
                maybe(() -> one(ObligationKind.values())),
                maybe(() -> EntityId.parse("place:minsk"))),
            maybe(this::time));
    Map<EntityId, EntityId> represents = new TreeMap<>();
    represents.put(EntityId.parse("person:orlan"), EntityId.state("RUS"));
    represents.put(EntityId.parse("person:brisk"), EntityId.state("BLR"));
    return Claim.of(
        new DocumentId(document),
        Digest.of(document),
        proposition,
        new Factuality(one(Status.values()), one(Certainty.values()), one(Polarity.values())),
        new Attribution(
            several(ACTORS),
            maybe(() -> "announce"),
            random.nextInt(4) == 0 ? List.of(EntityId.parse("outlet:belta")) : List.of(),
            maybe(this::time)),
        represents,
        new Grounds(evidence(), random.nextBoolean() ? List.of(evidence()) : List.of(), "x:y/é"));
  }

  private Quantity quantity() {
    return new Quantity(
        random.nextBoolean() ? OptionalDouble.of(random.nextInt(200)) : OptionalDouble.empty(),
        random.nextBoolean() ? OptionalDouble.of(random.nextDouble()) : OptionalDouble.empty(),
        random.nextBoolean(),
        maybe(() -> "km"),
        one(TEXTS));
  }

  private TimeValue time() {
    return new TimeValue(
        one(TIMES), one(TimeValue.Precision.values()), one(TEXTS), one(TimeValue.Anchor.values()));
  }

  private Evidence evidence() {
    String exact = one(TEXTS);
    int start = random.nextInt(1000);
    return new Evidence(
        new Span(start, start + exact.length()), exact, one(TEXTS), "", maybe(() -> one(TEXTS)));
  }

  private List<EntityId> several(String[] from) {
    List<EntityId> ids = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      ids.add(EntityId.parse(one(from)));
    }
    return ids;
  }

  private <T> T one(T[] from) {
    return from[random.nextInt(from.length)];
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }
}
