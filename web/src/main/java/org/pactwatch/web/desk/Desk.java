package org.pactwatch.web.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.ledger.Mode;
import org.pactwatch.ledger.query.Deciding;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.ledger.review.Signature;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;

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

  private final Function<Mode, Ledger> opener;
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
   * @param opener opens it, each time anew
   * @throws org.pactwatch.model.problem.ProblemException if it cannot be opened
   */
  public Desk(Function<Mode, Ledger> opener, Gazetteer gazetteer) {
    this(opener, gazetteer, System::nanoTime);
  }

  Desk(Function<Mode, Ledger> opener, Gazetteer gazetteer, LongSupplier nanoTime) {
    this.opener = opener;
    this.gazetteer = gazetteer;
    this.nanoTime = nanoTime;
    this.ledger = opener.apply(Mode.READ);
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

  /**
   * Lets a reviewer decide: opens the ledger for recording while it lasts, so that others may write
   * between two decisions.
   *
   * @return the decision's id
   * @throws org.pactwatch.model.problem.ProblemException LEDGER_BUSY while another process writes;
   *     what deciding throws
   */
  public synchronized String decide(
      String reviewer, String note, Clock clock, Function<Deciding, String> decision) {
    Signature signature;
    try {
      signature = new Signature(reviewer, note, clock.instant());
    } catch (IllegalArgumentException bad) {
      throw new ProblemException(
          Problem.of(ProblemCode.BAD_OPTION, "reviewer", bad.getMessage(), "correct the form"));
    }
    try (Ledger open = opener.apply(Mode.CHANGE)) {
      String decided = decision.apply(open.decide(signature));
      // Else every question from here on, also of other processes, would compute all lines.
      open.settle();
      return decided;
    } finally {
      looked = nanoTime.getAsLong() - LOOK_AGAIN.toNanos();
    }
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
    Ledger opened = opener.apply(Mode.READ);
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
