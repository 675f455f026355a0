package org.pactwatch.intake.web;

import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.pactwatch.intake.feed.Feed;
import org.pactwatch.intake.feed.FeedContainer;
import org.pactwatch.intake.feed.FeedEntry;
import org.pactwatch.intake.source.Content;
import org.pactwatch.intake.source.Entry;
import org.pactwatch.intake.source.Item;
import org.pactwatch.intake.source.Kind;
import org.pactwatch.intake.source.Origin;
import org.pactwatch.model.document.Declared;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.document.Published;
import org.pactwatch.model.problem.ProblemCode;

/**
 * The pages that a feed leads to, each named by its address. Where a page cannot be had for good,
 * the article that the feed itself carries is taken.
 */
final class FeedPages {
  private final Web web;
  private final Predicate<DocumentId> held;

  /**
   * Makes a follower of feeds.
   *
   * @param held what is there already and not asked for again
   */
  FeedPages(Web web, Predicate<DocumentId> held) {
    this.web = web;
    this.held = held;
  }

  /**
   * Hands on what a feed leads to.
   *
   * @return whether all of it is settled; false where another try may bring more
   */
  boolean each(Answer answer, Consumer<Entry> taker) {
    Origin origin = Origin.of(Addresses.id(answer.address()), answer.address().toString());
    Feed feed;
    try {
      feed = Feed.of(answer.body());
    } catch (IOException broken) {
      taker.accept(
          origin.trouble(
              ProblemCode.BROKEN_FEED,
              "expected RSS or Atom: " + broken.getMessage(),
              "correct the address"));
      return false;
    }
    boolean settled = true;
    Set<DocumentId> names = new HashSet<>();
    int number = 0;
    for (FeedEntry entry : feed.entries()) {
      Optional<URI> page = entry.address().flatMap(one -> Addresses.parse(answer.address(), one));
      Origin named =
          page.map(FeedPages::origin).orElse(origin.record(FeedContainer.name(entry, ++number)));
      if (names.add(named.id()) && !held.test(named.id())) {
        settled &=
            page.isPresent() ? page(named, page.get(), entry, taker) : own(named, entry, taker);
      }
    }
    return settled;
  }

  private boolean page(Origin named, URI page, FeedEntry entry, Consumer<Entry> taker) {
    try {
      Answer answer = web.get(page);
      taker.accept(
          answer
              .kind()
              .filter(kind -> !kind.isContainer())
              .<Entry>map(kind -> named.offered(kind, Content.of(answer.body()), declared(entry)))
              .orElseGet(() -> unreadable(named)));
      return true;
    } catch (FetchException failure) {
      if (failure.isPassing()) {
        taker.accept(new Entry.Settled(named.place(), new Item.Trouble(failure.problem())));
        return false;
      }
      if (entry.whole()) {
        return own(named, entry, taker);
      }
      taker.accept(named.refused(failure.problem()));
      return true;
    }
  }

  private static boolean own(Origin named, FeedEntry entry, Consumer<Entry> taker) {
    taker.accept(
        entry
            .words()
            .map(words -> FeedContainer.offered(named, words, declared(entry)))
            .orElseGet(
                () ->
                    named.refused(
                        ProblemCode.EMPTY_FILE, "expected an article or a summary, got none", "")));
    return true;
  }

  /** Not the feed's title as outlet: feeds are called after their subjects, pages tell better. */
  private static Declared declared(FeedEntry entry) {
    return new Declared(
        entry.published().map(day -> new Published(day, Published.Basis.SOURCE)),
        Optional.empty(),
        entry.title(),
        entry.address(),
        Optional.empty());
  }

  static Origin origin(URI page) {
    return Origin.of(Addresses.id(page), page.toString());
  }

  static Entry unreadable(Origin page) {
    return page.refused(
        ProblemCode.BINARY_FILE,
        "expected a kind of page that is read, such as " + Kind.HTML + ", got another",
        "");
  }
}
