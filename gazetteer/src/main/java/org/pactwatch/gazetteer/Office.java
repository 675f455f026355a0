package org.pactwatch.gazetteer;

import java.util.Locale;

/** An office whose holders the gazetteer keeps. How a language names it is that language's data. */
public enum Office {
  HEAD_OF_STATE,
  HEAD_OF_GOVERNMENT,
  FOREIGN_MINISTER,
  DEFENCE_MINISTER,
  SECRETARY_GENERAL,
  SPOKESPERSON,
  SECURITY_COUNCIL_SECRETARY,
  CHIEF_OF_GENERAL_STAFF,
  DEPUTY_HEAD_OF_SECURITY_COUNCIL,
  AMBASSADOR_TO_UN,
  HEAD_OF_ORGANISATION;

  /** Returns the name as data files write it: {@code head-of-state}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
