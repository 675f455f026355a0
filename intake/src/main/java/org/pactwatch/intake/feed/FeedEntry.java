package org.pactwatch.intake.feed;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a feed tells of one article.
 *
 * @param name what the feed knows it by: its own id, else its address
 * @param address where the article is
 * @param title its title
 * @param published the day of publication as it is written, in the outlet's own time zone
 * @param words the article, or its summary, as markup or plain text
 * @param whole whether the words are the article and no summary
 */
public record FeedEntry(
    Optional<String> name,
    Optional<String> address,
    Optional<String> title,
    Optional<LocalDate> published,
    Optional<String> words,
    boolean whole) {
  public FeedEntry {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(words, "words");
  }
}
