package org.pactwatch.web.api;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.pactwatch.web.page.Visit;

/**
 * One thing that a program can ask for.
 *
 * @param name what it is called in the OpenAPI document
 * @param path below {@code /api/v1}; parts in braces are parameters
 * @param summary what it answers
 * @param parameters what it takes
 * @param answer gives the answer
 */
public record Operation(
    String name,
    String path,
    String summary,
    List<Parameter> parameters,
    Answer.Shape shape,
    Function<Visit, Answer> answer) {
  public Operation {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(summary, "summary");
    Objects.requireNonNull(shape, "shape");
    Objects.requireNonNull(answer, "answer");
    parameters = List.copyOf(parameters);
  }

  /**
   * A parameter.
   *
   * @param name its name
   * @param place where it stands
   * @param text what it means
   * @param form its form: {@code date}, {@code integer}, {@code string}, or words between bars
   */
  public record Parameter(String name, Place place, String text, String form) {
    public Parameter {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(place, "place");
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(form, "form");
    }

    static Parameter asked(String name, String text, String form) {
      return new Parameter(name, Place.QUERY, text, form);
    }

    static Parameter needed(String name, String text, String form) {
      return new Parameter(name, Place.NEEDED, text, form);
    }

    static Parameter inPath(String name, String text) {
      return new Parameter(name, Place.PATH, text, "string");
    }
  }

  /** Where a parameter stands, and whether it may be left out. */
  public enum Place {
    PATH,
    QUERY,
    NEEDED
  }
}
