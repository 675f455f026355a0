package org.pactwatch.web.picture;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/**
 * Something to be drawn on a day.
 *
 * @param stage its sign: {@code real}, {@code intended}, {@code open}, {@code against}
 * @param from its day
 * @param to its last day
 * @param told what a pointer tells of it
 * @param address where it leads
 */
public record Mark(String stage, LocalDate from, LocalDate to, String told, String address) {
  public Mark {
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(told, "told");
    Objects.requireNonNull(address, "address");
  }

  /** Draws its sign around a point, so that it can be told without its colour. */
  void draw(Svg svg, double x, double y) {
    switch (stage) {
      case "against" ->
          svg.path(
              "p-against",
              String.format(
                  Locale.ROOT,
                  "M%.1f %.1fl7 7M%.1f %.1fl-7 7",
                  x - 3.5,
                  y - 3.5,
                  x + 3.5,
                  y - 3.5));
      case "intended" ->
          svg.circle("p-open p-ring", x, y, 4.2)
              .path(
                  "p-intended",
                  String.format(Locale.ROOT, "M%.1f %.1fa4.2 4.2 0 0 0 0 8.4z", x, y - 4.2));
      case "open" -> svg.circle("p-open", x, y, 4.2);
      default -> svg.circle("p-real", x, y, 4.5);
    }
  }
}
