package org.pactwatch.intake.web;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.pactwatch.intake.source.Entry;
import org.pactwatch.intake.source.Item;
import org.pactwatch.intake.source.Source;
import org.pactwatch.model.document.DocumentId;

/**
 * One round of asking feeds for what is new. A feed that did not change is not sent again, a page
 * that is held is not asked for again.
 */
public final class FeedRound implements Source {
  private final Web web;
  private final List<URI> feeds;
  private final Predicate<DocumentId> held;
  private final Map<URI, Validators> validators;

  /**
   * Makes a round.
   *
   * @param before what the rounds before remember
   * @param held what is there already
   */
  public FeedRound(Web web, List<URI> feeds, FeedMemory before, Predicate<DocumentId> held) {
    this.web = web;
    this.feeds = feeds.stream().distinct().toList();
    this.held = held;
    this.validators = new LinkedHashMap<>(before.validators());
  }

  @Override
  public void each(Consumer<Entry> taker) {
    feeds.forEach(feed -> ask(feed, taker));
  }

  /**
   * What to remember once all that was handed on is recorded. A feed with something left to try is
   * forgotten, so that it is sent again whole.
   */
  public FeedMemory memory() {
    return new FeedMemory(validators);
  }

  private void ask(URI feed, Consumer<Entry> taker) {
    try {
      Optional<Answer> answer = web.changed(feed, validators.getOrDefault(feed, Validators.none()));
      if (answer.isEmpty()) {
        return;
      }
      boolean settled = new FeedPages(web, held).each(answer.get(), taker);
      if (settled) {
        validators.put(feed, answer.get().validators());
      } else {
        validators.remove(feed);
      }
    } catch (FetchException failure) {
      taker.accept(new Entry.Settled(feed.toString(), new Item.Trouble(failure.problem())));
    }
  }
}
