package org.pactwatch.eval.corpus.world;

/** What is planted in a happening: a contradiction, or what only looks like one. */
public enum Clash {
  NONE,
  /** One side says it is so, another that it is not: kind status. */
  DENIAL,
  /** Two exact numbers. */
  COUNT,
  /** Two days of one act. */
  DATE,
  /** Left and still a member. */
  MEMBERSHIP,
  /** Two towns. */
  PLACE,
  /** One quotation, two speakers. */
  ATTRIBUTION,
  /** One person, two offices. */
  OFFICE,
  /** No contradiction: a number, a rounded one and a range that hold together. */
  SPREAD
}
