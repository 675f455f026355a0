package org.pactwatch.model.document;

import java.util.Objects;
import java.util.Optional;

/**
 * What the source or the user says about a document, before anything is read.
 *
 * @param published the day of publication
 * @param outlet the outlet's name as given, not yet looked up
 * @param title the title that the markup names
 * @param address where the page came from
 * @param language the language that the markup names, a BCP 47 tag
 * @param author who wrote it, as the markup names him or them
 * @param modified the day of its last change
 */
public record Declared(
    Optional<Published> published,
    Optional<String> outlet,
    Optional<String> title,
    Optional<String> address,
    Optional<String> language,
    Optional<String> author,
    Optional<Published> modified) {
  private static final Declared NOTHING =
      new Declared(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Declares nothing of author and last change. */
  public Declared(
      Optional<Published> published,
      Optional<String> outlet,
      Optional<String> title,
      Optional<String> address,
      Optional<String> language) {
    this(published, outlet, title, address, language, Optional.empty(), Optional.empty());
  }

  public Declared {
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(outlet, "outlet");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(author, "author");
    Objects.requireNonNull(modified, "modified");
  }

  public static Declared nothing() {
    return NOTHING;
  }

  /** Returns the same with what another one says where this one is silent. */
  public Declared or(Declared other) {
    return new Declared(
        published.or(other::published),
        outlet.or(other::outlet),
        title.or(other::title),
        address.or(other::address),
        language.or(other::language));
  }

  /** Returns the same with a day of publication; the one given replaces any other. */
  public Declared withPublished(Published day) {
    return new Declared(Optional.of(day), outlet, title, address, language, author, modified);
  }

  /** Returns the same with an outlet; the one given replaces any other. */
  public Declared withOutlet(String name) {
    return new Declared(published, Optional.of(name), title, address, language, author, modified);
  }
}
