package org.pactwatch.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.pactwatch.model.claim.Act;
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
import org.pactwatch.model.document.Declared;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.document.Medium;
import org.pactwatch.model.document.Published;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.text.Span;

/** Builds claims and readings of invented articles about invented states. */
public final class Samples {
  private Samples() {}

  /** Starts a claim of a document. */
  public static Builder claim(String document, ClaimType type, Act act) {
    return new Builder(document, type, act);
  }

  public static EntityId id(String text) {
    return EntityId.parse(text);
  }

  public static Header header(String published, String outlet) {
    return new Header(
        Optional.of(new Published(LocalDate.parse(published), Published.Basis.GIVEN)),
        outlet.isEmpty() ? Optional.empty() : Optional.of(id(outlet)),
        List.of(),
        Optional.of("fr"));
  }

  public static TimeValue time(String value) {
    TimeValue.Precision precision =
        switch (value.length()) {
          case 4 -> TimeValue.Precision.YEAR;
          case 7 -> TimeValue.Precision.MONTH;
          default -> TimeValue.Precision.DAY;
        };
    return new TimeValue(value, precision, value, TimeValue.Anchor.TEXT);
  }

  /** A number that words give as it is. */
  public static Quantity exactly(double number, String unit) {
    return between(number, number, unit);
  }

  public static Quantity between(double least, double most, String unit) {
    return new Quantity(
        OptionalDouble.of(least), OptionalDouble.of(most), false, Optional.of(unit), "words");
  }

  /** A number that words round. */
  public static Quantity about(double number, String unit) {
    return new Quantity(
        OptionalDouble.of(number), OptionalDouble.of(number), true, Optional.of(unit), "words");
  }

  public static Article article(String document, String original) {
    return new Article(
        new DocumentId(document), Digest.of(original), Medium.TEXT, original, Declared.nothing());
  }

  public static ArticleReading reading(
      String document, String original, String version, Header header, Claim... claims) {
    return new ArticleReading(
        article(document, original),
        version,
        State.KEPT,
        header,
        Annotations.none(),
        List.of(claims),
        List.of());
  }

  /** Puts a claim together; what is not said is absent, certain and positive. */
  public static final class Builder {
    private final String document;
    private final ClaimType type;
    private final Act act;
    private final Map<Role, List<EntityId>> roles = new EnumMap<>(Role.class);
    private final Map<EntityId, EntityId> represents = new TreeMap<>();
    private final List<EntityId> items = new ArrayList<>();
    private final List<EntityId> speakers = new ArrayList<>();
    private final List<EntityId> via = new ArrayList<>();
    private Optional<EntityId> instrument = Optional.empty();
    private Optional<ObligationKind> kind = Optional.empty();
    private Optional<Quantity> quantity = Optional.empty();
    private Optional<EntityId> place = Optional.empty();
    private Optional<TimeValue> held = Optional.empty();
    private Optional<TimeValue> said = Optional.empty();
    private Status status = Status.DONE;
    private Certainty certainty = Certainty.CERTAIN;
    private Polarity polarity = Polarity.POSITIVE;
    private String words = "words";
    private int start;

    private Builder(String document, ClaimType type, Act act) {
      this.document = document;
      this.type = type;
      this.act = act;
    }

    public Builder role(Role role, String... ids) {
      roles.put(role, Arrays.stream(ids).map(EntityId::parse).toList());
      return this;
    }

    public Builder stands(String person, String state) {
      represents.put(id(person), id(state));
      return this;
    }

    public Builder item(String item) {
      items.add(id(item));
      return this;
    }

    public Builder quantity(Quantity known) {
      quantity = Optional.of(known);
      return this;
    }

    public Builder place(String name) {
      place = Optional.of(id(name));
      return this;
    }

    public Builder words(String exact) {
      words = exact;
      return this;
    }

    public Builder instrument(String name) {
      instrument = Optional.of(id(name));
      return this;
    }

    public Builder kind(ObligationKind known) {
      kind = Optional.of(known);
      return this;
    }

    public Builder held(String value) {
      held = Optional.of(time(value));
      return this;
    }

    public Builder said(String value) {
      said = Optional.of(time(value));
      return this;
    }

    public Builder status(Status known) {
      status = known;
      return this;
    }

    public Builder certainty(Certainty known) {
      certainty = known;
      return this;
    }

    public Builder negative() {
      polarity = Polarity.NEGATIVE;
      return this;
    }

    public Builder by(String... ids) {
      Arrays.stream(ids).map(EntityId::parse).forEach(speakers::add);
      return this;
    }

    public Builder via(String name) {
      via.add(id(name));
      return this;
    }

    public Builder at(int offset) {
      start = offset;
      return this;
    }

    public Claim build() {
      return Claim.of(
          new DocumentId(document),
          Digest.of(document),
          new Proposition(
              type,
              act,
              new Roles(roles),
              new Details(items, quantity, instrument, kind, place),
              held),
          new Factuality(status, certainty, polarity),
          new Attribution(speakers, Optional.empty(), via, said),
          represents,
          new Grounds(
              new Evidence(
                  new Span(start, start + words.length()), words, "", "", Optional.empty()),
              List.of(),
              "test:rule"));
    }

    public SourcedClaim from(Header header) {
      return new SourcedClaim(build(), header);
    }
  }
}
