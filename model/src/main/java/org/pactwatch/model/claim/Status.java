package org.pactwatch.model.claim;

import java.util.Locale;

/** How far an act has come, as its innermost speaker puts it; in order of life. */
public enum Status {
  HYPOTHETICAL,
  POSSIBLE,
  PROPOSED,
  PLANNED,
  AGREED,
  BEGUN,
  ONGOING,
  DONE,
  ENDED,
  REFUSED,
  DENIED;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
