package org.pactwatch.model.entity;

import java.util.Locale;

/** What kind of thing an entity is; {@link #TEXT} for words the gazetteer does not know. */
public enum EntityKind {
  STATE,
  PERSON,
  ORG,
  WEAPON,
  INSTRUMENT,
  PLACE,
  OUTLET,
  TEXT;

  private final String prefix = name().toLowerCase(Locale.ROOT);

  /** Returns the word that stands before the colon in ids: {@code person}, {@code org}, …. */
  public String prefix() {
    return prefix;
  }
}
