package org.pactwatch.ledger.search;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.line.DaySpan;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.entity.EntityId;

/** Documents as entries of the index: what is told of a current reading. */
final class DocumentEntries {
  private static final String OUTLET = "outlet";
  private static final String LANGUAGE = "language";

  private final Gazetteer gazetteer;

  DocumentEntries(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  Entry of(ArticleReading reading) {
    Set<String> types = new HashSet<>();
    Set<String> participants = new HashSet<>();
    for (Claim claim : reading.claims()) {
      types.add(claim.type().toString());
      for (EntityId one : claim.proposition().roles().all()) {
        participants.add(one.toString());
        Optional.ofNullable(claim.represents().get(one))
            .ifPresent(state -> participants.add(state.toString()));
      }
    }
    return new Entry(
        Hit.Kind.DOCUMENT,
        reading.article().id().value(),
        reading.key().value(),
        new Entry.Wording(
            ArticleText.titleOf(reading).text(),
            ArticleText.bodyOf(reading).text(),
            outletNames(reading)),
        new Entry.Traits(
            types,
            participants,
            reading.header().published().map(one -> DaySpan.of(one.day())),
            facts(reading)));
  }

  private List<String> outletNames(ArticleReading reading) {
    return reading.header().outlet().map(id -> Names.of(id, gazetteer)).orElse(List.of());
  }

  private static SortedMap<String, String> facts(ArticleReading reading) {
    SortedMap<String, String> facts = new TreeMap<>();
    reading.header().outlet().ifPresent(outlet -> facts.put(OUTLET, outlet.toString()));
    reading.header().language().ifPresent(language -> facts.put(LANGUAGE, language));
    return facts;
  }
}
