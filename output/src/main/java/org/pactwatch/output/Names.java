package org.pactwatch.output;

import org.pactwatch.model.entity.EntityId;

/** What things are called for a reader. Answers must not change while something is written. */
@FunctionalInterface
public interface Names {

  /** The name of an entity; for words the gazetteer does not know, those words. */
  String of(EntityId id);

  /** Calls everything by the last part of its id. */
  static Names plain() {
    return EntityId::name;
  }
}
