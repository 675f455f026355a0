package org.pactwatch.ledger.review;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.pactwatch.model.claim.Act;
import org.pactwatch.model.claim.Attribution;
import org.pactwatch.model.claim.Certainty;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Details;
import org.pactwatch.model.claim.Factuality;
import org.pactwatch.model.claim.ObligationKind;
import org.pactwatch.model.claim.Polarity;
import org.pactwatch.model.claim.Proposition;
import org.pactwatch.model.claim.Quantity;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.claim.Roles;
import org.pactwatch.model.claim.Status;
import org.pactwatch.model.claim.TimeValue;
import org.pactwatch.model.entity.EntityId;

/** Puts changes into a claim. */
record Correction(Changes changes, Claim read) {
  Claim claim() {
    return new Claim(
        read.id(),
        read.document(),
        proposition(),
        new Factuality(
            constant(Field.STATUS, Status.values(), read.factuality().status()),
            constant(Field.CERTAINTY, Certainty.values(), read.factuality().certainty()),
            constant(Field.POLARITY, Polarity.values(), read.factuality().polarity())),
        new Attribution(
            ids(Field.SPEAKERS, read.attribution().speakers()),
            read.attribution().cue(),
            ids(Field.VIA, read.attribution().via()),
            time(Field.SAID, read.attribution().said())),
        read.represents(),
        read.grounds());
  }

  private Proposition proposition() {
    Details details = read.proposition().details();
    ClaimType type = constant(Field.TYPE, ClaimType.values(), read.type());
    return new Proposition(
        type,
        constant(Field.ACT, Act.values(), read.proposition().act()),
        roles(type),
        new Details(
            ids(Field.ITEM, details.items()),
            quantity(details.quantity()),
            maybe(Field.INSTRUMENT, details.instrument(), EntityId::parse),
            maybe(
                Field.KIND, details.kind(), text -> Values.constant(ObligationKind.values(), text)),
            maybe(Field.PLACE, details.place(), EntityId::parse)),
        time(Field.TIME, read.proposition().time()));
  }

  private Roles roles(ClaimType type) {
    Map<Role, List<EntityId>> roles = new EnumMap<>(Role.class);
    roles.putAll(read.proposition().roles().byRole());
    roles.keySet().retainAll(type.roles());
    roles.putAll(changes.roles());
    return new Roles(roles);
  }

  private <E> E constant(Field field, E[] constants, E before) {
    return changes.sole(field).map(text -> Values.constant(constants, text)).orElse(before);
  }

  private List<EntityId> ids(Field field, List<EntityId> before) {
    List<String> texts = changes.fields().get(field);
    return texts == null ? before : texts.stream().map(EntityId::parse).toList();
  }

  private <T> Optional<T> maybe(Field field, Optional<T> before, Function<String, T> reader) {
    return changes.fields().containsKey(field) ? changes.sole(field).map(reader) : before;
  }

  /** What is counted is not corrected, so it stays. */
  private Optional<Quantity> quantity(Optional<Quantity> before) {
    return maybe(
        Field.QUANTITY,
        before,
        text -> {
          Quantity given = Values.quantity(text);
          return new Quantity(
              given.least(),
              given.most(),
              false,
              before.flatMap(Quantity::unit),
              before.map(Quantity::expression).orElse(""));
        });
  }

  /** The words and their anchor stay; where there were none, the reviewer's day is absolute. */
  private Optional<TimeValue> time(Field field, Optional<TimeValue> before) {
    return maybe(
        field,
        before,
        text ->
            new TimeValue(
                text,
                Values.precision(text),
                before.map(TimeValue::expression).orElse(""),
                before.map(TimeValue::anchor).orElse(TimeValue.Anchor.TEXT)));
  }
}
