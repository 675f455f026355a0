package org.pactwatch.gazetteer.name;

/** How much of a name's capital letters a text must keep for the name to be found. */
public enum CaseRule {
  /**
   * The first capitalised word of the name is capitalised in the text: {@code Union européenne},
   * {@code États-unis}. A name without capitals is found in any case.
   */
  FIRST,
  /** Every capitalised word of the name is capitalised in the text: {@code Le Drian}. */
  EACH,
  /** Any one of them is: {@code mémorandum de Budapest}. */
  ANY
}
