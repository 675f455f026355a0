package org.pactwatch.eval.pages;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** Gold of pages that have no file, for tests that need none. */
public final class GoldPages {
  private GoldPages() {}

  public static GoldPage article(int number, String text) {
    return page(number, Optional.of(text), Optional.empty(), Optional.empty());
  }

  public static GoldPage segments(int number, Segments segments) {
    return page(number, Optional.empty(), Optional.of(segments), Optional.empty());
  }

  public static GoldPage day(int number, LocalDate day) {
    return page(number, Optional.empty(), Optional.empty(), Optional.of(day));
  }

  private static GoldPage page(
      int number, Optional<String> article, Optional<Segments> segments, Optional<LocalDate> day) {
    return new GoldPage(
        number, "page-" + number, "https://example.org/", Path.of("none"), article, segments, day);
  }
}
