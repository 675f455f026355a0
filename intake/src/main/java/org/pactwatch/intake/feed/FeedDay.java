package org.pactwatch.intake.feed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jdom2.Element;

/**
 * The day of a feed's entry. It is taken as written: half past midnight in Paris is another day
 * than the same moment in Greenwich, and the outlet's day is meant.
 */
final class FeedDay {
  // The names of elements, the best first, in RSS 2.0, Atom 1.0, Atom 0.3, Dublin Core, Atom.
  private static final List<String> NAMES =
      List.of("pubDate", "published", "issued", "date", "updated");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d).*");
  // RFC 822, with the four digits of RFC 1123.
  private static final Pattern MAIL =
      Pattern.compile("(?:[A-Za-z]+,?\\s+)?(\\d{1,2})\\s+([A-Za-z]{3})[A-Za-z.]*\\s+(\\d{4}).*");

  private FeedDay() {}

  static Optional<LocalDate> of(Element entry) {
    return NAMES.stream()
        .flatMap(
            name ->
                entry.getChildren().stream()
                    .filter(child -> child.getName().equals(name))
                    .flatMap(child -> day(child.getTextTrim()).stream()))
        .findFirst();
  }

  static Optional<LocalDate> day(String text) {
    try {
      Matcher iso = ISO.matcher(text);
      if (iso.matches()) {
        return Optional.of(day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3)));
      }
      Matcher mail = MAIL.matcher(text);
      if (mail.matches()) {
        String begin = mail.group(2).toUpperCase(Locale.ROOT);
        return Stream.of(Month.values())
            .filter(month -> month.name().startsWith(begin))
            .findFirst()
            .map(month -> day(mail.group(3), month.getValue(), mail.group(1)));
      }
      return Optional.empty();
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static LocalDate day(String year, int month, String day) {
    return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
  }
}
