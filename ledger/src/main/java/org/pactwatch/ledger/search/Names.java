package org.pactwatch.ledger.search;

import java.util.List;
import java.util.stream.Stream;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.model.entity.EntityId;

/** What something is called in the languages that the index is asked in. */
final class Names {
  private Names() {}

  /** The names shown in French and in English; for words alone, these. */
  static List<String> of(EntityId id, Gazetteer gazetteer) {
    return Stream.of("fr", "en")
        .map(language -> gazetteer.displayName(id, language))
        .distinct()
        .toList();
  }
}
