package org.pactwatch.output.report.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.pactwatch.ledger.standing.Stage;
import org.pactwatch.model.claim.Certainty;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Details;
import org.pactwatch.model.claim.Polarity;
import org.pactwatch.model.claim.Quantity;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.claim.TimeValue;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.output.report.content.ClaimEntry.Fact;

/** Puts a claim into words. */
final class ClaimEditor {
  private final Wording wording;

  ClaimEditor(Wording wording) {
    this.wording = wording;
  }

  /** A claim within its article; whoever places it on the page gives it its anchor and reason. */
  ClaimEntry entry(Claim claim, Article article) {
    return new ClaimEntry(
        claim.id().value(),
        claim.id().value(),
        claim.factuality().status(),
        Stage.of(claim),
        wording.who(claim, article.reading().header().outlet()),
        facts(claim),
        article.excerpt(claim.grounds().evidence()),
        claim.grounds().also().stream().map(article::excerpt).toList(),
        claim.grounds().rule(),
        Optional.empty(),
        Anchors.document(claim.document()),
        wording.citation(article));
  }

  static ClaimEntry placed(ClaimEntry entry, String anchor, Optional<String> reason) {
    return new ClaimEntry(
        anchor,
        entry.id(),
        entry.status(),
        entry.stage(),
        entry.who(),
        entry.facts(),
        entry.excerpt(),
        entry.also(),
        entry.rule(),
        reason,
        entry.source(),
        entry.citation());
  }

  private List<Fact> facts(Claim claim) {
    List<Fact> facts = new ArrayList<>();
    if (!claim.attribution().via().isEmpty()) {
      facts.add(new Fact("Via", wording.names(claim.attribution().via())));
    }
    claim.attribution().said().ifPresent(said -> facts.add(new Fact("Said", time(said))));
    claim.proposition().time().ifPresent(held -> facts.add(new Fact("Time", time(held))));
    if (claim.type() != ClaimType.STATEMENT) {
      facts.add(new Fact("Act", claim.proposition().act().toString()));
    } else if (isPassedOn(claim)) {
      facts.add(new Fact("Told by", wording.names(claim.attribution().speakers())));
    }
    for (Map.Entry<Role, List<EntityId>> role : claim.proposition().roles().byRole().entrySet()) {
      facts.add(
          new Fact(Wording.capital(role.getKey().toString()), people(claim, role.getValue())));
    }
    details(claim.proposition().details(), facts);
    if (claim.factuality().certainty() != Certainty.CERTAIN) {
      facts.add(new Fact("Certainty", claim.factuality().certainty().toString()));
    }
    if (claim.factuality().polarity() == Polarity.NEGATIVE) {
      facts.add(new Fact("Polarity", "the speaker says that it is not so"));
    }
    return facts;
  }

  /** Tells whether somebody else passes a statement on. */
  private static boolean isPassedOn(Claim statement) {
    List<EntityId> speakers = statement.attribution().speakers();
    return !speakers.isEmpty()
        && !speakers.equals(statement.proposition().roles().of(Role.SPEAKER));
  }

  private void details(Details details, List<Fact> facts) {
    if (!details.items().isEmpty()) {
      facts.add(new Fact("Item", wording.names(details.items())));
    }
    details.quantity().ifPresent(quantity -> facts.add(new Fact("Quantity", quantity(quantity))));
    details
        .instrument()
        .ifPresent(instrument -> facts.add(new Fact("Instrument", wording.name(instrument))));
    details.kind().ifPresent(kind -> facts.add(new Fact("Duty", kind.toString())));
    details.place().ifPresent(place -> facts.add(new Fact("Place", wording.name(place))));
  }

  /** A person who stood for a state that day is shown with it. */
  private String people(Claim claim, List<EntityId> ids) {
    List<String> shown = new ArrayList<>();
    for (EntityId id : ids) {
      EntityId body = claim.represents().get(id);
      shown.add(
          body == null ? wording.name(id) : wording.name(id) + " (" + wording.name(body) + ")");
    }
    return String.join(", ", shown);
  }

  private static String time(TimeValue time) {
    return Days.of(time) + " (“" + time.expression() + "”)";
  }

  private static String quantity(Quantity quantity) {
    List<String> parts = new ArrayList<>();
    if (quantity.approximate()) {
      parts.add("about");
    }
    if (quantity.least().equals(quantity.most())) {
      number(quantity.least()).ifPresent(parts::add);
    } else {
      number(quantity.least()).ifPresent(least -> parts.add("at least " + least));
      number(quantity.most()).ifPresent(most -> parts.add("at most " + most));
    }
    quantity.unit().ifPresent(parts::add);
    parts.add("(“" + quantity.expression() + "”)");
    return String.join(" ", parts);
  }

  private static Optional<String> number(OptionalDouble value) {
    if (value.isEmpty() || !Double.isFinite(value.getAsDouble())) {
      return Optional.empty();
    }
    return Optional.of(
        BigDecimal.valueOf(value.getAsDouble()).stripTrailingZeros().toPlainString());
  }
}
