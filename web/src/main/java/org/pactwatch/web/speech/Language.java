package org.pactwatch.web.speech;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language that the workbench speaks. */
public enum Language {
  ENGLISH("en", Locale.UK),
  FRENCH("fr", Locale.FRANCE);

  private final String code;
  private final Locale locale;

  Language(String code, Locale locale) {
    this.code = code;
    this.locale = locale;
  }

  /** The BCP 47 tag: {@code fr}. */
  public String code() {
    return code;
  }

  /** How this language writes days and numbers. */
  Locale locale() {
    return locale;
  }

  /** The language of a tag, if the workbench speaks it. */
  public static Optional<Language> of(String code) {
    return List.of(values()).stream().filter(one -> one.code.equals(code)).findFirst();
  }

  /**
   * The language that a browser asks for.
   *
   * @param accepted its {@code Accept-Language}; what cannot be read counts for nothing
   */
  public static Language preferred(Optional<String> accepted) {
    if (accepted.isEmpty()) {
      return ENGLISH;
    }
    try {
      List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(accepted.get());
      List<Locale> spoken = List.of(ENGLISH.locale, FRENCH.locale);
      Locale best = Locale.lookup(withPlain(ranges), languages(spoken));
      return best == null ? ENGLISH : of(best.getLanguage()).orElse(ENGLISH);
    } catch (IllegalArgumentException unreadable) {
      return ENGLISH;
    }
  }

  private static List<Locale> languages(List<Locale> spoken) {
    return spoken.stream().map(one -> Locale.forLanguageTag(one.getLanguage())).toList();
  }

  /** A browser that asks for Belgian French is given French. */
  private static List<Locale.LanguageRange> withPlain(List<Locale.LanguageRange> ranges) {
    return ranges.stream()
        .filter(one -> one.getWeight() > 0)
        .map(one -> new Locale.LanguageRange(one.getRange().replaceFirst("-.*", "")))
        .toList();
  }

  @Override
  public String toString() {
    return code;
  }
}
