package org.pactwatch.gazetteer.name;

/** What kind of name was found. */
public enum NameForm {
  /** A proper name; for people the whole name. */
  NAME,
  /** A person's family name alone. */
  FAMILY_NAME,
  /** An adjective: biélorusse. */
  ADJECTIVE,
  /** A noun for a state's people: les Biélorusses. */
  PEOPLE,
  /** What stands for a state or body as an actor: Minsk, le Kremlin. */
  METONYM
}
