package org.pactwatch.intake.feed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.pactwatch.intake.source.Container;
import org.pactwatch.intake.source.Content;
import org.pactwatch.intake.source.Entry;
import org.pactwatch.intake.source.Kind;
import org.pactwatch.intake.source.Origin;
import org.pactwatch.intake.source.Unpacked;
import org.pactwatch.model.document.Declared;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.document.Published;
import org.pactwatch.model.problem.ProblemCode;

/**
 * A feed that lies in a file: what it holds itself, articles or summaries, named by the feed's own
 * ids. The pages that it leads to are not asked for.
 */
public final class FeedContainer implements Container {
  private static final int NAME_LENGTH = 500;

  private final long limit;

  /**
   * Makes a reader.
   *
   * @param limit how many bytes a feed may have
   */
  public FeedContainer(long limit) {
    this.limit = limit;
  }

  @Override
  public void each(Origin origin, Content content, Consumer<Entry> taker) throws IOException {
    byte[] bytes;
    try (InputStream plain = Unpacked.of(content.open())) {
      bytes = plain.readNBytes((int) limit + 1);
    }
    if (bytes.length > limit) {
      taker.accept(
          origin.trouble(
              ProblemCode.FILE_TOO_LARGE,
              "expected a feed of at most " + limit + " bytes, got more",
              "split it"));
      return;
    }
    if (origin.place().endsWith(".xml") && Kind.ofContent(bytes).orElse(Kind.TEXT) != Kind.FEED) {
      taker.accept(origin.skipped("not a feed"));
      return;
    }
    Feed feed;
    try {
      feed = Feed.of(bytes);
    } catch (IOException broken) {
      taker.accept(
          origin.trouble(
              ProblemCode.BROKEN_FEED,
              "expected RSS or Atom: " + broken.getMessage(),
              "fetch it again"));
      return;
    }
    Set<String> names = new HashSet<>();
    int number = 0;
    for (FeedEntry entry : feed.entries()) {
      String name = name(entry, ++number);
      if (names.add(name)) {
        taker.accept(entry(origin.record(name), feed, entry));
      }
    }
  }

  private static Entry entry(Origin origin, Feed feed, FeedEntry entry) {
    if (entry.words().isEmpty()) {
      return origin.refused(
          ProblemCode.EMPTY_FILE, "expected an article or a summary, got none", "read its page");
    }
    Declared declared =
        new Declared(
            entry.published().map(day -> new Published(day, Published.Basis.SOURCE)),
            feed.title(),
            entry.title(),
            entry.address(),
            Optional.empty());
    return offered(origin, entry.words().get(), declared);
  }

  /** An entry's own words as a document. */
  public static Entry offered(Origin origin, String words, Declared declared) {
    boolean markup = words.indexOf('<') >= 0 || words.indexOf('&') >= 0;
    return origin.offered(
        markup ? Kind.HTML : Kind.TEXT,
        Content.of(words.getBytes(StandardCharsets.UTF_8)),
        declared);
  }

  /** What an entry is known by in its feed. */
  public static String name(FeedEntry entry, int number) {
    return entry
        .name()
        .map(name -> name.length() > NAME_LENGTH ? Digest.of(name).first(32) : name)
        .orElse(String.valueOf(number));
  }
}
