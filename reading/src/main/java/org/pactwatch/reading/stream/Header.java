package org.pactwatch.reading.stream;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pactwatch.model.document.Published;
import org.pactwatch.model.entity.EntityId;

/**
 * Where a document comes from, as source, user and text tell it.
 *
 * @param published the day of publication; absent where nobody told it
 * @param outlet who published it
 * @param agencies agencies that the document credits, sorted
 */
public record Header(
    Optional<Published> published, Optional<EntityId> outlet, List<EntityId> agencies) {
  private static final Header NOTHING = new Header(Optional.empty(), Optional.empty(), List.of());

  public Header {
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(outlet, "outlet");
    agencies = agencies.stream().distinct().sorted().toList();
  }

  public static Header nothing() {
    return NOTHING;
  }
}
