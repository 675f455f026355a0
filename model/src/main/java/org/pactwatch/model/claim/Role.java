package org.pactwatch.model.claim;

import java.util.Locale;

/** The part a participant plays in an act or state. */
public enum Role {
  ACTOR,
  ABSENT,
  ADDRESSEE,
  HOST,
  MEMBER,
  OBLIGEE,
  OBLIGOR,
  ORGANISATION,
  ORIGIN,
  OWNER,
  PARTICIPANT,
  PARTNER,
  PARTY,
  RECIPIENT,
  SENDER,
  SPEAKER,
  SUPPLIER,
  TARGET,
  TRAINEE,
  TRAINER;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
