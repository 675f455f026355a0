package org.pactwatch.reading.stream;

import java.util.Locale;

/** Why a part of a document is not its article. */
public enum CutReason {
  ADDRESS,
  ADVERTISEMENT,
  AUTHOR_NOTE,
  COMMENT_FORM,
  CONTACT,
  CREDIT,
  DEBRIS,
  DISCLAIMER,
  FOREIGN_LANGUAGE,
  KEYWORDS,
  LINKS,
  MENU,
  RELATED,
  REPEATED,
  SITE_NAME,
  TIME_STAMP;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
