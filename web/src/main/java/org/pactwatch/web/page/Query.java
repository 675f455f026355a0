package org.pactwatch.web.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;

/**
 * The words of a request, read as values. What fits none is told with what was expected, never
 * passed on.
 *
 * @param words values by name
 */
public record Query(Map<String, List<String>> words) {
  /** How long a value may be, in UTF-16 code units. */
  private static final int LONGEST = 500;

  /**
   * @throws ProblemException BAD_OPTION if a value is longer than any that is meant
   */
  public Query {
    words = Map.copyOf(words);
    words.forEach(
        (name, values) -> {
          for (String one : values) {
            if (one.length() > LONGEST) {
              throw mistake(
                  name.substring(0, Math.min(name.length(), LONGEST)),
                  "at most " + LONGEST + " characters, got " + one.length());
            }
          }
        });
  }

  /** The values of a name; an empty field of a form counts for nothing. */
  public List<String> all(String name) {
    return words.getOrDefault(name, List.of()).stream().filter(one -> !one.isBlank()).toList();
  }

  /** The one value of a name, if there is one. */
  public Optional<String> text(String name) {
    List<String> all = all(name);
    if (all.size() > 1) {
      throw mistake(name, "one value, got " + all.size());
    }
    return all.stream().findFirst();
  }

  /** A day such as 2024-03-05. */
  public Optional<LocalDate> day(String name) {
    return read(name, "a day such as 2024-03-05", Query::parsed);
  }

  /** One of some constants, by what it prints as. */
  public <E> Optional<E> oneOf(String name, E[] constants) {
    return text(name)
        .map(
            word ->
                Stream.of(constants)
                    .filter(one -> one.toString().equals(word))
                    .findFirst()
                    .orElseThrow(() -> mistake(name, "one of " + List.of(constants))));
  }

  /**
   * A value that a parser makes of the words.
   *
   * @param expected what is told where it cannot
   * @param parser throws IllegalArgumentException where it cannot
   */
  public <T> Optional<T> read(String name, String expected, Function<String, T> parser) {
    return text(name)
        .map(
            word -> {
              try {
                return parser.apply(word);
              } catch (IllegalArgumentException | DateTimeException bad) {
                throw mistake(name, expected);
              }
            });
  }

  /** A value that must be there. */
  public static <T> T needed(Optional<T> value, String name) {
    return value.orElseThrow(() -> mistake(name, "a value, got none"));
  }

  private static LocalDate parsed(String word) {
    LocalDate day = LocalDate.parse(word);
    if (day.getYear() < 1 || day.getYear() > 9999) {
      throw new IllegalArgumentException("a year of four digits");
    }
    return day;
  }

  private static ProblemException mistake(String name, String expected) {
    return new ProblemException(
        Problem.of(ProblemCode.BAD_OPTION, name, "expected " + expected, "correct the address"));
  }
}
