package org.pactwatch.eval.corpus.press;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.pactwatch.eval.corpus.world.Publisher;

/**
 * A document of a world before it has a file.
 *
 * @param number its number within the world; parents come first
 * @param parent whom it copies
 * @param way how
 * @param publisher who publishes it
 * @param published when
 * @param article what it says
 */
public record Draft(
    int number,
    Optional<Draft> parent,
    Way way,
    Publisher publisher,
    LocalDate published,
    Article article) {
  public Draft {
    Objects.requireNonNull(parent, "parent");
    Objects.requireNonNull(way, "way");
    Objects.requireNonNull(publisher, "publisher");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(article, "article");
  }

  /** The document from which this one and all its copies come. */
  public Draft root() {
    return parent.map(Draft::root).orElse(this);
  }
}
