package org.pactwatch.reading.time;

import java.util.Optional;

/**
 * One step of a pattern.
 *
 * @param words what may stand there
 * @param name the class's name or the literal word, by which equal elements of two rules meet
 * @param slot the name its value is kept under, where the operation wants it
 * @param glued whether it must follow without white space
 * @param zone whether it belongs to the expression or only stands beside it
 */
record Element(WordClass words, String name, Optional<String> slot, boolean glued, Zone zone) {
  /** Where an element stands. */
  enum Zone {
    BEFORE,
    INSIDE,
    AFTER
  }

  boolean sameAs(Element other) {
    return name.equals(other.name)
        && slot.equals(other.slot)
        && glued == other.glued
        && zone == other.zone;
  }
}
