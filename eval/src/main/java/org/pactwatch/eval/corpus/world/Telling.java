package org.pactwatch.eval.corpus.world;

/** How a report tells what is told differently elsewhere. */
public enum Telling {
  /** As it is. */
  PLAIN,
  /** A number rounded. */
  ROUND,
  /** A number as a range around it. */
  RANGE,
  /** Another number, exactly. */
  OTHER_COUNT,
  /** Another day. */
  OTHER_DAY,
  /** Another town. */
  OTHER_PLACE
}
