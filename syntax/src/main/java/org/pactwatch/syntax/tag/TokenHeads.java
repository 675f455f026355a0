package org.pactwatch.syntax.tag;

/** Cuts tokens to what is enough to tag them: what is longer is no word. */
final class TokenHeads {
  private static final int LONGEST_TOKEN = 60;

  private TokenHeads() {}

  /** A copy with the heads of tokens that are too long. */
  static String[] of(String[] tokens) {
    String[] heads = tokens.clone();
    for (int i = 0; i < heads.length; i++) {
      if (heads[i].length() > LONGEST_TOKEN) {
        heads[i] = heads[i].substring(0, LONGEST_TOKEN);
      }
    }
    return heads;
  }
}
