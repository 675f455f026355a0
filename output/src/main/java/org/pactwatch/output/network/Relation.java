package org.pactwatch.output.network;

/** How two nodes are tied. */
public enum Relation {
  /** A member and an organisation. */
  BELONGS_TO("belongs to", Course.ONE_WAY),
  /** Who is bound to help, consult or abstain, and to whom it is owed. */
  OWES_DUTY_TO("owes a duty to", Course.ONE_WAY),
  /** Those who owe each other a duty. */
  SHARES_DUTY_WITH("shares a duty with", Course.BOTH_WAYS),
  /** Who has agreed to an instrument, or is bound by it. */
  IS_PARTY_TO("is party to", Course.ONE_WAY),
  /** Those who agreed with each other, where no instrument is named. */
  HAS_AGREED_WITH("has agreed with", Course.BOTH_WAYS),
  /** Whose weapons or forces stand in a state, and that state. */
  KEEPS_ARMS_IN("keeps arms in", Course.ONE_WAY),
  /** A weapon or force, and the state where it stands. */
  STANDS_IN("stands in", Course.ONE_WAY);

  private final String words;
  private final Course course;

  Relation(String words, Course course) {
    this.words = words;
    this.course = course;
  }

  /** Tells whether it means the same from either end. */
  public boolean isMutual() {
    return course == Course.BOTH_WAYS;
  }

  /** The words that stand between the two names: "belongs to". */
  @Override
  public String toString() {
    return words;
  }

  private enum Course {
    ONE_WAY,
    BOTH_WAYS
  }
}
