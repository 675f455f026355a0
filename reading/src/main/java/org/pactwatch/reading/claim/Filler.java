package org.pactwatch.reading.claim;

/** What kind of thing may fill a role or be a frame's item. */
enum Filler {
  STATE,
  ORG,
  PERSON,
  WEAPON,
  /** Troops and other nouns of force or people known by their words only. */
  FORCE,
  INSTRUMENT,
  /** The state in which a place lies. */
  PLACE,
  OUTLET
}
