package org.pactwatch.ledger.line;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pactwatch.model.entity.EntityId;

/** What a subject is about, in words for a reader. */
final class Wording {
  private Wording() {}

  static String of(Subject subject) {
    List<String> parts = new ArrayList<>();
    subject.roles().byRole().forEach((role, ids) -> parts.add(role + " " + names(ids)));
    if (!subject.items().isEmpty()) {
      parts.add(names(subject.items()));
    }
    subject.instrument().ifPresent(one -> parts.add(one.toString()));
    subject.kind().ifPresent(one -> parts.add(one.toString()));
    return parts.isEmpty() ? "nobody" : String.join(", ", parts);
  }

  private static String names(List<EntityId> ids) {
    return ids.stream().map(EntityId::toString).collect(Collectors.joining(" and "));
  }
}
