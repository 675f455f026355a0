package org.pactwatch.reading.time;

/** When the words around an expression place what they tell. */
enum Tense {
  PAST,
  PRESENT,
  FUTURE,
  UNKNOWN
}
