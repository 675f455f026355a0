package org.pactwatch.reading.stream;

/** How a speaker stands to what he says, as the word of saying tells. */
public enum Stance {
  ASSERTS,
  ASKS,
  DENIES,
  DOUBTS,
  FEARS,
  ORDERS,
  PROMISES,
  PROPOSES,
  REFUSES,
  SUSPECTS,
  WISHES
}
