package org.pactwatch.model.claim;

import static org.pactwatch.model.claim.Role.ABSENT;
import static org.pactwatch.model.claim.Role.ACTOR;
import static org.pactwatch.model.claim.Role.ADDRESSEE;
import static org.pactwatch.model.claim.Role.MEMBER;
import static org.pactwatch.model.claim.Role.OBLIGEE;
import static org.pactwatch.model.claim.Role.OBLIGOR;
import static org.pactwatch.model.claim.Role.ORIGIN;
import static org.pactwatch.model.claim.Role.OWNER;
import static org.pactwatch.model.claim.Role.PARTICIPANT;
import static org.pactwatch.model.claim.Role.PARTNER;
import static org.pactwatch.model.claim.Role.PARTY;
import static org.pactwatch.model.claim.Role.RECIPIENT;
import static org.pactwatch.model.claim.Role.SENDER;
import static org.pactwatch.model.claim.Role.SPEAKER;
import static org.pactwatch.model.claim.Role.SUPPLIER;
import static org.pactwatch.model.claim.Role.TARGET;
import static org.pactwatch.model.claim.Role.TRAINEE;
import static org.pactwatch.model.claim.Role.TRAINER;

import java.util.List;
import java.util.Locale;

/** The fourteen types of claims, each with the roles and acts that it knows. */
public enum ClaimType {
  MEMBERSHIP(
      List.of(MEMBER, Role.ORGANISATION),
      List.of(Act.BELONG, Act.JOIN, Act.LEAVE, Act.INVITE, Act.SUSPEND)),
  OBLIGATION(List.of(OBLIGOR, OBLIGEE), List.of(Act.BIND)),
  STATIONING(List.of(OWNER, Role.HOST), List.of(Act.HOST, Act.CLOSE)),
  AGREEMENT(
      List.of(PARTY),
      List.of(Act.AGREE, Act.SIGN, Act.RATIFY, Act.ADOPT, Act.REVISE, Act.DENOUNCE)),
  MEETING(List.of(PARTICIPANT, ABSENT), List.of(Act.MEET, Act.VISIT, Act.CALL)),
  DEPLOYMENT(List.of(ACTOR, Role.HOST), List.of(Act.DEPLOY, Act.WITHDRAW)),
  TRANSFER(List.of(SUPPLIER, RECIPIENT), List.of(Act.DELIVER, Act.ORDER)),
  UPGRADE(List.of(OWNER, ACTOR), List.of(Act.CONVERT, Act.MODERNISE)),
  TRAINING(List.of(TRAINER, TRAINEE), List.of(Act.TRAIN)),
  EXERCISE(List.of(PARTICIPANT), List.of(Act.HOLD)),
  PRODUCTION(List.of(PARTNER), List.of(Act.PRODUCE)),
  FORCE(List.of(ACTOR, TARGET, ORIGIN), List.of(Act.INVADE, Act.ATTACK, Act.STRIKE, Act.THREATEN)),
  SANCTION(List.of(SENDER, TARGET), List.of(Act.IMPOSE, Act.LIFT)),
  STATEMENT(List.of(SPEAKER, ADDRESSEE), List.of(Act.SAY));

  private final List<Role> roles;
  private final List<Act> acts;

  ClaimType(List<Role> roles, List<Act> acts) {
    this.roles = roles;
    this.acts = acts;
  }

  /** The roles of this type, the leading one first. */
  public List<Role> roles() {
    return roles;
  }

  /** The acts of this type, the plainest first. */
  public List<Act> acts() {
    return acts;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
