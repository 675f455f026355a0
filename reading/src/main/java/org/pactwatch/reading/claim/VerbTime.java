package org.pactwatch.reading.claim;

/** How a trigger's form places the act before any governing word is heard. */
enum VerbTime {
  PAST,
  IMPERFECT,
  PRESENT,
  FUTURE,
  CONDITIONAL,
  SUBJUNCTIVE,
  INFINITIVE,
  PARTICIPLE,
  GERUND,
  NOUN
}
