package org.pactwatch.model.claim;

/** Whether the speaker says it is so, or that it is not so. */
public enum Polarity {
  POSITIVE("+"),
  NEGATIVE("-");

  private final String sign;

  Polarity(String sign) {
    this.sign = sign;
  }

  @Override
  public String toString() {
    return sign;
  }
}
