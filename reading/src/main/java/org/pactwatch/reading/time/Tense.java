package org.pactwatch.reading.time;

/** When the words around an expression place what they tell. */
enum Tense {
  PAST,
  PRESENT,
  FUTURE,
  /** It began then, so then is over: "depuis juin". */
  SINCE,
  /** It will be by then, so then is to come: "d'ici juin". */
  UNTIL,
  UNKNOWN
}
