package org.pactwatch.ledger;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pactwatch.model.document.Published;
import org.pactwatch.model.entity.EntityId;

/**
 * Where an article comes from, as its reading found it.
 *
 * @param published the day of publication; absent where nobody told it
 * @param outlet who published it
 * @param agencies agencies that it credits, sorted
 * @param language a BCP 47 tag
 */
public record Header(
    Optional<Published> published,
    Optional<EntityId> outlet,
    List<EntityId> agencies,
    Optional<String> language) {
  private static final Header NOTHING =
      new Header(Optional.empty(), Optional.empty(), List.of(), Optional.empty());

  public Header {
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(outlet, "outlet");
    Objects.requireNonNull(language, "language");
    agencies = agencies.stream().distinct().sorted().toList();
  }

  /** The header of an article of which nothing is known. */
  public static Header nothing() {
    return NOTHING;
  }
}
