package org.pactwatch.gazetteer.name;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;
import org.pactwatch.model.text.Span;

/**
 * A name found in a text.
 *
 * @param span where
 * @param senses what it can name, at least one, in the order of their ids
 */
public record NameMatch(Span span, List<Sense> senses) {
  public NameMatch {
    Objects.requireNonNull(span, "span");
    senses = List.copyOf(senses);
    if (senses.isEmpty()) {
      throw new IllegalArgumentException("expected at least one sense, got none");
    }
  }

  /** Returns what it names in one form, sorted. */
  public List<EntityId> ids(NameForm form) {
    return senses.stream().filter(sense -> sense.form() == form).map(Sense::id).sorted().toList();
  }

  /** Returns what it names, of one kind, sorted, each once. */
  public List<EntityId> ids(EntityKind kind) {
    return senses.stream()
        .map(Sense::id)
        .filter(id -> id.kind() == kind)
        .distinct()
        .sorted()
        .toList();
  }

  /** Returns the first sense of this form and kind. */
  public Optional<EntityId> first(NameForm form, EntityKind kind) {
    return senses.stream()
        .filter(sense -> sense.form() == form && sense.id().kind() == kind)
        .map(Sense::id)
        .findFirst();
  }
}
