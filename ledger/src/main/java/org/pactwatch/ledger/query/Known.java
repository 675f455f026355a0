package org.pactwatch.ledger.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.DocumentEntry;
import org.pactwatch.ledger.Header;
import org.pactwatch.ledger.ReadingKey;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.ledger.State;
import org.pactwatch.ledger.lineage.Sketch;
import org.pactwatch.ledger.lineage.SketchBytes;
import org.pactwatch.ledger.lineage.Sketches;
import org.pactwatch.ledger.review.Review;
import org.pactwatch.ledger.store.Store;
import org.pactwatch.model.claim.ClaimId;
import org.pactwatch.model.document.DocumentId;

/** What a store holds of what had been published by a day, or all of it. */
final class Known implements Evidence {
  private final Store store;
  private final Background background;
  private final Optional<LocalDate> day;

  /**
   * @param day the last day of publication; without it all is known
   */
  Known(Store store, Background background, Optional<LocalDate> day) {
    this.store = store;
    this.background = background;
    this.day = day;
  }

  boolean isAll() {
    return day.isEmpty();
  }

  boolean isKnown(Header header) {
    return day.isEmpty()
        || header.published().filter(one -> !one.day().isAfter(day.get())).isPresent();
  }

  List<DocumentEntry> documents() {
    return store.documents().stream().filter(one -> isKnown(one.header())).toList();
  }

  SortedMap<DocumentId, ReadingKey> readings() {
    SortedMap<DocumentId, ReadingKey> readings = store.readings();
    if (!isAll()) {
      readings.keySet().retainAll(documents().stream().map(DocumentEntry::id).toList());
    }
    return readings;
  }

  Optional<ArticleReading> document(DocumentId id) {
    return store.document(id).filter(one -> isKnown(one.header()));
  }

  Optional<SourcedClaim> claim(ClaimId id) {
    return store.claim(id).filter(one -> isKnown(one.header()));
  }

  @Override
  public Stream<SourcedClaim> claims() {
    return store.claims().filter(one -> isKnown(one.header()));
  }

  @Override
  public Stream<ArticleReading> remarked() {
    return store.remarked().stream().flatMap(one -> document(one).stream());
  }

  /** Made anew where an older version kept it. */
  @Override
  public List<Sketch> sketches() {
    SortedMap<DocumentId, byte[]> kept = store.sketches();
    return documents().stream()
        .filter(entry -> entry.state() == State.KEPT)
        .flatMap(entry -> sketch(entry.id(), kept.get(entry.id())).stream())
        .toList();
  }

  private Optional<Sketch> sketch(DocumentId document, byte[] kept) {
    return kept != null && SketchBytes.isCurrent(kept)
        ? Optional.of(SketchBytes.read(kept))
        : document(document).map(Sketches::of);
  }

  /** All decisions, whenever the articles they quote were published. */
  @Override
  public Review review() {
    return new Reviews(store, background).review();
  }
}
