package org.pactwatch.reading.stream;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;
import org.pactwatch.model.text.Span;

/**
 * Words that name something. Mentions of one reading do not overlap: a title and the name behind it
 * are one mention.
 *
 * @param span where
 * @param form how it is named
 * @param kind what is named; for unknown people and things too
 * @param entities what is named: one, or several for "les deux pays"; {@code text:} ids where the
 *     gazetteer does not know it
 * @param represents the state or body that a named person stood for on the day of publication
 */
public record Mention(
    Span span, Form form, EntityKind kind, List<EntityId> entities, Optional<EntityId> represents) {
  public Mention {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(represents, "represents");
    entities = List.copyOf(entities);
    if (entities.isEmpty()) {
      throw new IllegalArgumentException("expected a mention of something, got no entity");
    }
  }

  /** The one entity named, or the first of several. */
  public EntityId first() {
    return entities.get(0);
  }

  /** How something is named. */
  public enum Form {
    /** By its name, with or without a title: "le ministre russe de la Défense Sergueï Choïgou". */
    NAME,
    /** By office alone: "le président biélorusse". */
    TITLE,
    /** By an adjective: "russe", "biélorusses". */
    ADJECTIVE,
    /** By a place that stands for it: "Minsk", "le Kremlin". */
    METONYM,
    /** By a common noun that points back: "les deux pays", "l'alliance". */
    NOMINAL,
    /** By a pronoun that points back with care: "il", "ce dernier". */
    PRONOUN;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
