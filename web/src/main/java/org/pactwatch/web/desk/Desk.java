package org.pactwatch.web.desk;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.model.document.Digest;

/**
 * Hands out what a ledger holds, and notices when another process has written to it. Safe to share
 * between threads.
 *
 * <p>A sight that was handed out keeps answering after the ledger has changed: the ledger before is
 * closed only when the one after it is put away too.
 */
public final class Desk implements AutoCloseable {
  private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);
  private static final int SIGHTS_KEPT = 4;

  private final Supplier<Ledger> opener;
  private final Gazetteer gazetteer;
  private final LongSupplier nanoTime;
  private Ledger ledger;
  private Optional<Ledger> previous = Optional.empty();
  private Digest content;
  private long looked;
  private final Map<Optional<LocalDate>, Sight> sights =
      new LinkedHashMap<>(SIGHTS_KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Optional<LocalDate>, Sight> eldest) {
          return size() > SIGHTS_KEPT;
        }
      };

  /**
   * Opens the ledger.
   *
   * @param opener opens it for asking, each time anew
   * @throws org.pactwatch.model.problem.ProblemException if it cannot be opened
   */
  public Desk(Supplier<Ledger> opener, Gazetteer gazetteer) {
    this(opener, gazetteer, System::nanoTime);
  }

  Desk(Supplier<Ledger> opener, Gazetteer gazetteer, LongSupplier nanoTime) {
    this.opener = opener;
    this.gazetteer = gazetteer;
    this.nanoTime = nanoTime;
    this.ledger = opener.get();
    this.content = ledger.contentDigest();
    this.looked = nanoTime.getAsLong();
  }

  /** What the ledger holds now, or what was known by a day. */
  public synchronized Sight sight(Optional<LocalDate> knownBy) {
    lookAgain();
    return sights.computeIfAbsent(
        knownBy,
        day ->
            new Sight(
                day.map(ledger::knownBy).orElse(ledger), gazetteer, day, content, this::earlier));
  }

  private Sight earlier(LocalDate day) {
    return sight(Optional.of(day));
  }

  private void lookAgain() {
    long now = nanoTime.getAsLong();
    if (now - looked < LOOK_AGAIN.toNanos()) {
      return;
    }
    looked = now;
    Digest found = ledger.contentDigest();
    if (found.equals(content)) {
      return;
    }
    Ledger opened = opener.get();
    previous.ifPresent(Ledger::close);
    previous = Optional.of(ledger);
    ledger = opened;
    content = opened.contentDigest();
    sights.clear();
  }

  @Override
  public synchronized void close() {
    previous.ifPresent(Ledger::close);
    ledger.close();
  }
}
