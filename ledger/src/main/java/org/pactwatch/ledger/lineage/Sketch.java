package org.pactwatch.ledger.lineage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.entity.EntityId;

/**
 * All that lineage needs to know of one document, in some kilobytes. Sorts by id.
 *
 * @param id the document
 * @param digest of its bytes
 * @param published its day of publication
 * @param outlet who published it
 * @param credits agencies that it credits as a whole, sorted
 * @param sources agencies and outlets that it names for single things told ("selon …"), sorted
 * @param links hosts that its text links to, without {@code www.}, sorted
 * @param language a BCP 47 tag
 * @param print its words
 */
public record Sketch(
    DocumentId id,
    Digest digest,
    Optional<LocalDate> published,
    Optional<EntityId> outlet,
    List<EntityId> credits,
    List<EntityId> sources,
    List<String> links,
    Optional<String> language,
    TextPrint print)
    implements Comparable<Sketch> {
  public Sketch {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(digest, "digest");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(outlet, "outlet");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(print, "print");
    credits = sorted(credits);
    sources = sorted(sources);
    links = sorted(links);
  }

  private static <T extends Comparable<T>> List<T> sorted(Collection<T> all) {
    return all.stream().distinct().sorted().toList();
  }

  @Override
  public int compareTo(Sketch other) {
    return id.compareTo(other.id);
  }
}
