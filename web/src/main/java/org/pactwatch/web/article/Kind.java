package org.pactwatch.web.article;

import java.util.Locale;

/** What words are marked as; several may hold of the same words. */
public enum Kind {
  CLAIM,
  QUOTE,
  NAME,
  TIME,
  /** The words that the address of the page asks for. */
  ASKED;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
