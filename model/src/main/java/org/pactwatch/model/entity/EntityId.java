package org.pactwatch.model.entity;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The name by which an entity is known everywhere: {@code RUS}, {@code person:lukashenko}, {@code
 * text:il}. Prints and parses itself; sorts by its printed form.
 *
 * @param kind what it names
 * @param name a state's ISO 3166-1 alpha-3 code, an English lower-case hyphenated name, or, for
 *     {@link EntityKind#TEXT}, the words themselves
 */
public record EntityId(EntityKind kind, String name) implements Comparable<EntityId> {
  private static final Pattern STATE_CODE = Pattern.compile("[A-Z]{3}");
  private static final Pattern PLAIN_NAME = Pattern.compile("[a-z0-9]+(?:[-.][a-z0-9]+)*");

  public EntityId {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(name, "name");
    boolean fits =
        switch (kind) {
          case STATE -> STATE_CODE.matcher(name).matches();
          case TEXT -> !name.isBlank();
          default -> PLAIN_NAME.matcher(name).matches();
        };
    if (!fits) {
      throw new IllegalArgumentException(
          "expected " + expected(kind) + ", got \"" + name + "\" for kind " + kind.prefix());
    }
  }

  /**
   * Reads an id as {@link #toString()} prints it.
   *
   * @throws IllegalArgumentException if the text is no id, telling what was expected
   */
  public static EntityId parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      return new EntityId(EntityKind.STATE, text);
    }
    String prefix = text.substring(0, colon);
    for (EntityKind kind : EntityKind.values()) {
      if (kind != EntityKind.STATE && kind.prefix().equals(prefix)) {
        return new EntityId(kind, text.substring(colon + 1));
      }
    }
    throw new IllegalArgumentException(
        "expected a three-letter state code or kind:name, got \"" + text + "\"");
  }

  public static EntityId state(String code) {
    return new EntityId(EntityKind.STATE, code);
  }

  /** Returns the id of something known only by its words. */
  public static EntityId text(String words) {
    return new EntityId(EntityKind.TEXT, words.strip());
  }

  /** Tells whether the gazetteer stands behind this id, rather than words alone. */
  public boolean isKnown() {
    return kind != EntityKind.TEXT;
  }

  @Override
  public int compareTo(EntityId other) {
    // No prefix begins another one and only state codes are in capitals: where kinds differ, they
    // alone tell how the printed forms sort.
    return kind == other.kind
        ? name.compareTo(other.name)
        : beginning().compareTo(other.beginning());
  }

  @Override
  public String toString() {
    return kind == EntityKind.STATE ? name : kind.prefix() + ':' + name;
  }

  private String beginning() {
    return kind == EntityKind.STATE ? name : kind.prefix();
  }

  private static String expected(EntityKind kind) {
    return switch (kind) {
      case STATE -> "an ISO 3166-1 alpha-3 code";
      case TEXT -> "words";
      default -> "a name in lower-case ASCII letters, digits and hyphens";
    };
  }
}
