package org.pactwatch.ledger.duty;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.pactwatch.gazetteer.Instrument;
import org.pactwatch.gazetteer.Obligation;
import org.pactwatch.ledger.line.LineSummary;
import org.pactwatch.model.entity.EntityId;

/**
 * The words that oblige.
 *
 * @param instrument the treaty or other paper; absent where a line names none
 * @param form what kind of paper it is: {@code treaty}, {@code declaration}
 * @param atop the paper's number in ATOP
 * @param article the article
 * @param against whose attack alone calls it; empty: anybody's
 * @param condition without what an attack alone does not call it
 * @param text what it says, in our words
 */
public record Clause(
    Optional<EntityId> instrument,
    Optional<String> form,
    OptionalInt atop,
    Optional<String> article,
    List<EntityId> against,
    Optional<String> condition,
    Optional<String> text) {
  public Clause {
    Objects.requireNonNull(instrument, "instrument");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(atop, "atop");
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(condition, "condition");
    Objects.requireNonNull(text, "text");
    against = List.copyOf(against);
  }

  static Clause of(Instrument instrument, Obligation obligation) {
    return new Clause(
        Optional.of(instrument.id()),
        Optional.of(instrument.kind()),
        instrument.atop(),
        obligation.article(),
        obligation.against(),
        obligation.condition(),
        obligation.text());
  }

  static Clause of(LineSummary line) {
    return new Clause(
        line.instrument(),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  /** What stands where in a list: by paper, those without one last, then by article. */
  String key() {
    return instrument.map(EntityId::toString).orElse("~")
        + '|'
        + article.orElse("")
        + '|'
        + text.orElse("");
  }
}
