package org.pactwatch.eval.corpus.world;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pactwatch.eval.corpus.phrase.Chance;
import org.pactwatch.eval.corpus.phrase.Phrase;
import org.pactwatch.eval.corpus.phrase.Slots;
import org.pactwatch.gazetteer.data.DataFile;
import org.pactwatch.gazetteer.data.DataNode;

/** Writes days and numbers as the press does. Immutable. */
public final class Numbers {
  private static final int DAYS_NAMED = 6;
  private static final int SMALL = 100;

  private final List<String> weekdays;
  private final List<String> months;
  private final Phrase shortDay;
  private final Phrase fullDay;
  private final String first;
  private final Map<Integer, String> tens = new TreeMap<>();
  private final List<String> about;
  private final List<String> exactly;
  private final Phrase range;

  private Numbers(DataNode root) {
    root.onlyKeys("calendar", "rounded");
    DataNode calendar =
        root.get("calendar").onlyKeys("weekdays", "months", "short", "full", "first");
    weekdays = calendar.get("weekdays").texts();
    months = calendar.get("months").texts();
    shortDay = calendar.get("short").as(Phrase::parse);
    fullDay = calendar.get("full").as(Phrase::parse);
    first = calendar.get("first").text();
    DataNode rounded = root.get("rounded").onlyKeys("tens", "about", "range", "exactly");
    rounded
        .get("tens")
        .entries()
        .forEach((number, words) -> tens.put(Integer.valueOf(number), words.text()));
    about = rounded.get("about").texts();
    exactly = rounded.get("exactly").texts();
    range = rounded.get("range").as(Phrase::parse);
  }

  /** Reads the words of days and numbers. */
  public static Numbers read() {
    try (DataFile file = DataFile.resource(Numbers.class, "numbers.yaml")) {
      return new Numbers(file.root());
    }
  }

  /**
   * Returns a day as an article of another day tells it, with the space before it: the weekday
   * where it was within the last six days, else day and month, with the year where it differs.
   */
  String told(LocalDate day, LocalDate published) {
    boolean near = !day.isAfter(published) && !day.isBefore(published.minusDays(DAYS_NAMED));
    if (near) {
      return " " + weekdays.get(day.getDayOfWeek().getValue() - 1);
    }
    String words = dated(day);
    return day.getYear() == published.getYear() ? words : words + " " + day.getYear();
  }

  /** Returns day and month, with the space before them. */
  String dated(LocalDate day) {
    return shortDay.write(slots(day), Chance.of(0)).text();
  }

  /** Returns a day in full: "3 mars 2024". */
  public String full(LocalDate day) {
    return fullDay.write(slots(day), Chance.of(0)).text();
  }

  /** Returns a number as it is told, with what joins it to a noun. */
  String number(Count count, Telling telling, Chance chance) {
    return switch (telling) {
      case ROUND -> rounded(count.number(), chance);
      case RANGE -> range(count.number());
      case OTHER_COUNT -> chance.pick(exactly) + count.other() + " ";
      default -> chance.pick(exactly) + count.number() + " ";
    };
  }

  private String rounded(int number, Chance chance) {
    if (number < SMALL) {
      for (Map.Entry<Integer, String> ten : tens.entrySet()) {
        if (Math.abs(number - ten.getKey()) * 5 <= ten.getKey()) {
          return ten.getValue();
        }
      }
    }
    return chance.pick(about) + Math.round(number / 10.0) * 10 + " ";
  }

  private String range(int number) {
    int step = Math.max(2, number / 5);
    return range
        .write(
            Slots.none()
                .with("least", String.valueOf(number - step))
                .with("most", String.valueOf(number + step)),
            Chance.of(0))
        .text();
  }

  private Slots slots(LocalDate day) {
    return Slots.none()
        .with("day", day.getDayOfMonth() == 1 ? first : String.valueOf(day.getDayOfMonth()))
        .with("month", months.get(day.getMonthValue() - 1))
        .with("year", String.valueOf(day.getYear()));
  }
}
