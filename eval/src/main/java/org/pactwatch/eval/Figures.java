package org.pactwatch.eval;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Figures as every table of scores writes them. */
public final class Figures {
  private Figures() {}

  /** Rounds the exact binary value, a tie to the even digit: format("%.3f") would round ties up. */
  public static String threeDigits(double value) {
    return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }

  /** Returns precision, recall and F1 with their letters. */
  public static String rate(Rate rate) {
    return "P "
        + threeDigits(rate.precision())
        + "  R "
        + threeDigits(rate.recall())
        + "  F1 "
        + threeDigits(rate.f1());
  }

  /** Returns how many of how many as a share, with both counts behind it. */
  public static String share(int right, int all) {
    return threeDigits(ratio(right, all)) + "   (" + right + "/" + all + ")";
  }

  /** Returns right out of all, 0 where there was nothing. */
  public static double ratio(int right, int all) {
    return all == 0 ? 0 : (double) right / all;
  }

  /** Formats in the same way everywhere. */
  public static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
