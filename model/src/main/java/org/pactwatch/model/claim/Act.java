package org.pactwatch.model.claim;

import java.util.Locale;

/** What is done within a claim type: a deployment deploys or withdraws. */
public enum Act {
  ADOPT,
  AGREE,
  ATTACK,
  BELONG,
  BIND,
  CALL,
  CLOSE,
  CONVERT,
  DELIVER,
  DENOUNCE,
  DEPLOY,
  HOLD,
  HOST,
  IMPOSE,
  INVADE,
  INVITE,
  JOIN,
  LEAVE,
  LIFT,
  MEET,
  MODERNISE,
  ORDER,
  PRODUCE,
  RATIFY,
  REVISE,
  SAY,
  SIGN,
  STRIKE,
  SUSPEND,
  THREATEN,
  TRAIN,
  VISIT,
  WITHDRAW;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
