package org.pactwatch.reading.clean;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.pactwatch.gazetteer.data.DataFile;
import org.pactwatch.gazetteer.data.DataNode;

/**
 * How one language writes a day in a time stamp and credits an agency, after what holds in every
 * language.
 */
public final class HeaderRules {
  // Java 19 made \b and \w mean ASCII unless told otherwise; every Java must read alike.
  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  private final Map<String, Integer> months = new HashMap<>();
  private final List<Pattern> days = new ArrayList<>();
  private final List<Pattern> addresses = new ArrayList<>();
  private final List<Pattern> credits = new ArrayList<>();
  private final List<Pattern> updates = new ArrayList<>();
  private final List<Pattern> sureCredits = new ArrayList<>();

  private HeaderRules() {}

  /**
   * Loads a language's rules from the data file beside a class.
   *
   * @throws org.pactwatch.model.problem.ProblemException telling every mistake in it
   */
  public static HeaderRules load(Class<?> beside, String name) {
    HeaderRules rules = new HeaderRules();
    rules.read(HeaderRules.class, "any-language-header.yaml");
    rules.read(beside, name);
    return rules;
  }

  /** The first day that a time stamp names. */
  Optional<LocalDate> day(String stamp) {
    return first(days, stamp);
  }

  /** Tells whether a time stamp says when the document was changed, not when it was published. */
  boolean isUpdate(String stamp) {
    return updates.stream().anyMatch(update -> update.matcher(Line.plain(stamp)).lookingAt());
  }

  /** The day that a page's address names. */
  Optional<LocalDate> addressDay(String address) {
    return first(addresses, address);
  }

  /** The names that a line credits as its agencies, not yet looked up. */
  List<String> credited(String line) {
    return agencies(credits, line);
  }

  /** The names that a line credits in a way that is used for agencies alone. */
  List<String> surelyCredited(String line) {
    return agencies(sureCredits, line);
  }

  private static List<String> agencies(List<Pattern> patterns, String line) {
    List<String> names = new ArrayList<>();
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(Line.plain(line));
      while (matcher.find()) {
        names.add(matcher.group("agency").strip());
      }
    }
    return names;
  }

  private Optional<LocalDate> first(List<Pattern> patterns, String text) {
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(Line.plain(text));
      while (matcher.find()) {
        Optional<LocalDate> day = day(matcher);
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> day(Matcher matcher) {
    String month = matcher.group("month").toLowerCase(Locale.ROOT);
    int year = Integer.parseInt(matcher.group("year"));
    try {
      int number =
          Character.isDigit(month.charAt(0))
              ? Integer.parseInt(month)
              : months.getOrDefault(month, 0);
      return Optional.of(
          LocalDate.of(
              // Of a year with two digits, this century is meant: there were no pages before.
              year < 100 ? 2000 + year : year, number, Integer.parseInt(matcher.group("day"))));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private void read(Class<?> beside, String name) {
    try (DataFile file = DataFile.resource(beside, name)) {
      DataNode root =
          file.root().onlyKeys("months", "days", "updates", "addresses", "credits", "sure-credits");
      root.find("months")
          .ifPresent(
              node ->
                  node.entries()
                      .forEach(
                          (month, number) ->
                              file.attempt(() -> months.put(month, number.as(Integer::valueOf)))));
      patterns(file, root, "days", days);
      patterns(file, root, "updates", updates);
      patterns(file, root, "addresses", addresses);
      patterns(file, root, "credits", credits);
      patterns(file, root, "sure-credits", sureCredits);
    }
  }

  private static void patterns(DataFile file, DataNode root, String key, List<Pattern> into) {
    root.find(key).ifPresent(list -> into.addAll(file.each(list, HeaderRules::pattern)));
  }

  private static Pattern pattern(DataNode node) {
    try {
      return Pattern.compile(node.text(), FLAGS);
    } catch (PatternSyntaxException bad) {
      throw node.mistake("expected a pattern: " + bad.getDescription());
    }
  }
}
