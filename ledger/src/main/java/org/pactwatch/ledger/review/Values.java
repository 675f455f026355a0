package org.pactwatch.ledger.review;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pactwatch.model.claim.Quantity;
import org.pactwatch.model.claim.TimeValue;
import org.pactwatch.model.claim.TimexDays;

/** Reads what a reviewer writes into a field; what fits none is told with what was expected. */
final class Values {
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,12}(?:\\.\\d{1,6})?)(?:\\.\\.(\\d{1,12}(?:\\.\\d{1,6})?))?");

  private Values() {}

  /** The constant that prints as the text. */
  static <E> E constant(E[] constants, String text) {
    return Stream.of(constants)
        .filter(constant -> constant.toString().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "expected one of " + List.of(constants) + ", got \"" + text + "\""));
  }

  /** A quantity of which no words tell: 12, or 10..14. */
  static Quantity quantity(String text) {
    Matcher numbers = NUMBERS.matcher(text);
    if (!numbers.matches()) {
      throw new IllegalArgumentException("expected a number or least..most, got \"" + text + "\"");
    }
    double least = Double.parseDouble(numbers.group(1));
    double most = numbers.group(2) == null ? least : Double.parseDouble(numbers.group(2));
    if (most < least) {
      throw new IllegalArgumentException("expected least before most, got \"" + text + "\"");
    }
    return new Quantity(
        OptionalDouble.of(least), OptionalDouble.of(most), false, Optional.empty(), "");
  }

  /** How exact a time is, by its form; it must name known days. */
  static TimeValue.Precision precision(String value) {
    if (TimexDays.of(value).isEmpty()) {
      throw new IllegalArgumentException(
          "expected days such as 2023, 2023-05, 2023-W21, 2023-05-25 or an interval of two such,"
              + " got \""
              + value
              + "\"");
    }
    if (value.contains("/")) {
      return TimeValue.Precision.INTERVAL;
    }
    if (value.contains("T")) {
      return TimeValue.Precision.PART_OF_DAY;
    }
    if (value.contains("W") && !value.endsWith("WI")) {
      return TimeValue.Precision.WEEK;
    }
    if (value.contains("H")) {
      return TimeValue.Precision.HALF;
    }
    return switch (value.length()) {
      case 10 -> TimeValue.Precision.DAY;
      case 7 ->
          Character.isDigit(value.charAt(5))
              ? TimeValue.Precision.MONTH
              : TimeValue.Precision.QUARTER;
      default -> TimeValue.Precision.YEAR;
    };
  }
}
