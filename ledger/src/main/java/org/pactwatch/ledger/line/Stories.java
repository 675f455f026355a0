package org.pactwatch.ledger.line;

import java.util.EnumMap;
import java.util.Map;
import org.pactwatch.model.claim.Act;
import org.pactwatch.model.claim.ClaimType;

/** Which acts are steps of one story, and how a story lies in time. */
final class Stories {
  private static final Map<Act, Act> LEADING = new EnumMap<>(Act.class);

  static {
    LEADING.put(Act.JOIN, Act.BELONG);
    LEADING.put(Act.INVITE, Act.BELONG);
    LEADING.put(Act.SIGN, Act.AGREE);
    LEADING.put(Act.RATIFY, Act.AGREE);
    LEADING.put(Act.ADOPT, Act.AGREE);
    LEADING.put(Act.VISIT, Act.MEET);
    LEADING.put(Act.ORDER, Act.DELIVER);
    LEADING.put(Act.MODERNISE, Act.CONVERT);
    LEADING.put(Act.STRIKE, Act.ATTACK);
  }

  private Stories() {}

  /** The act that a story is told under: ordering and delivering arms are one story. */
  static Act leading(Act act) {
    return LEADING.getOrDefault(act, act);
  }

  /** Tells whether a subject is a state, which lasts until it ends. */
  static boolean lasts(Subject subject) {
    return pace(subject) != Pace.EVENT;
  }

  static Pace pace(Subject subject) {
    ClaimType type = subject.type();
    return switch (type) {
      case MEMBERSHIP, OBLIGATION, STATIONING -> Pace.STATE;
      case AGREEMENT -> subject.instrument().isPresent() ? Pace.STATE : Pace.EVENT;
      case DEPLOYMENT, TRANSFER, UPGRADE, TRAINING, PRODUCTION, SANCTION -> Pace.PROCESS;
      case FORCE -> subject.act() == Act.INVADE ? Pace.PROCESS : Pace.EVENT;
      case MEETING, EXERCISE, STATEMENT -> Pace.EVENT;
    };
  }

  /** How a story lies in time. */
  enum Pace {
    /** Lasts until it ends: one story, whenever it is told. */
    STATE,
    /** Goes from plan to end over months; a year of silence parts two stories. */
    PROCESS,
    /** Happens on days: another day is another story. */
    EVENT
  }
}
