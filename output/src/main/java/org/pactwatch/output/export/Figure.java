package org.pactwatch.output.export;

import java.math.BigDecimal;
import java.util.List;

/**
 * A figure of a register and whether it is an estimate.
 *
 * @param text the figure; empty where nothing is told
 * @param estimate whether it is not exactly told
 */
record Figure(String text, boolean estimate) {
  private static final Figure NONE = new Figure("", false);

  static Figure none() {
    return NONE;
  }

  /**
   * The figure and SIPRI's word for whether it is an estimate; two empty cells where it is none.
   */
  List<String> cells() {
    return text.isEmpty() ? List.of("", "") : List.of(text, estimate ? "Yes" : "No");
  }

  /** A number as people write it: without an exponent, and without decimals where it is whole. */
  static String plain(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
