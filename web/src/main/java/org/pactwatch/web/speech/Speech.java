package org.pactwatch.web.speech;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.ledger.line.DaySpan;
import org.pactwatch.ledger.line.Subject;
import org.pactwatch.model.claim.TimeValue;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.output.Names;

/** Says things in one language. Immutable and safe to share. */
public final class Speech {
  private final Language language;
  private final Messages messages;
  private final DayWords days;
  private final Names names;
  private final Headlines headlines;
  private final Sentences sentences;

  private Speech(Language language, Messages messages, Gazetteer gazetteer) {
    this.language = language;
    this.messages = messages;
    this.days = new DayWords(language.locale(), messages.say("day.first"));
    this.names = id -> known(id, language, gazetteer);
    this.headlines = new Headlines(messages, names);
    this.sentences = new Sentences(language, messages.sentences(), this::name);
  }

  /**
   * Loads the words of a language.
   *
   * @throws org.pactwatch.model.problem.ProblemException if its data file is wrong
   */
  public static Speech load(Language language, Gazetteer gazetteer) {
    return new Speech(language, Messages.load(language), gazetteer);
  }

  /** The name in this language; else in any that has one, for an id is no name. */
  private static String known(EntityId id, Language language, Gazetteer gazetteer) {
    String name = gazetteer.displayName(id, language.code());
    for (Language other : Language.values()) {
      if (name.equals(id.name())) {
        name = gazetteer.displayName(id, other.code());
      }
    }
    return name;
  }

  public Language language() {
    return language;
  }

  /** All messages by key, for tests that compare languages. */
  SortedMap<String, String> messages() {
    return messages.byKey();
  }

  /**
   * A message with values in its places.
   *
   * @throws IllegalArgumentException if there is no such message
   */
  public String say(String key, Object... values) {
    return messages.say(key, values);
  }

  /** A constant of the ledger's vocabulary in words: {@code word("status", Status.DONE)}. */
  public String word(String kind, Object constant) {
    return say(kind + '.' + constant.toString().toLowerCase(Locale.ROOT).replace(' ', '-'));
  }

  /** "1 line", "2 lines": a message {@code key.one} or {@code key.many} with the number. */
  public String count(String key, long number) {
    // French counts nothing as one.
    boolean one = number == 1 || (number == 0 && language == Language.FRENCH);
    return say(key + (one ? ".one" : ".many"), number(number));
  }

  public String number(long number) {
    return NumberFormat.getIntegerInstance(language.locale()).format(number);
  }

  /** A share from 0 to 1 in whole percent. */
  public String share(double share) {
    return NumberFormat.getPercentInstance(language.locale()).format(share);
  }

  /** A day: "25 May 2023", "25 mai 2023". */
  public String day(LocalDate day) {
    return days.of(day);
  }

  /** A day, or that none is known. */
  public String day(Optional<LocalDate> day) {
    return day.map(days::of).orElseGet(() -> say("day.unknown"));
  }

  public String days(DaySpan span) {
    return days.of(span);
  }

  /** A time in words; as it is where it names no known days. */
  public String time(TimeValue time) {
    return DaySpan.of(time).map(days::of).orElse(time.value());
  }

  public String name(EntityId id) {
    if (id.equals(Subject.FORCES)) {
      return say("forces");
    }
    return id.isKnown() ? names.of(id) : say("quoted", id.name());
  }

  /** Names with commas and a last "and". */
  public String names(Collection<EntityId> ids) {
    return list(ids.stream().map(this::name).toList());
  }

  /** Words with commas and a last "and". */
  public String list(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : say("list", String.join(", ", words.subList(0, last)), words.get(last));
  }

  /** What a line is about, as a noun phrase that asserts nothing. */
  public String headline(Subject subject, Optional<EntityId> place) {
    Objects.requireNonNull(place, "place");
    return headlines.of(subject, place);
  }

  /** A sentence that the ledger wrote in English with ids, in words for a reader. */
  public Said sentence(String written) {
    return sentences.of(written);
  }

  /**
   * A sentence and the language it is in: what has no rewording stays English.
   *
   * @param text for a reader
   * @param language its BCP 47 tag
   */
  public record Said(String text, String language) {
    public Said {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(language, "language");
    }
  }
}
