package org.pactwatch.reading.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pactwatch.model.claim.TimeValue;
import org.pactwatch.reading.stream.TimeExpression;

/** Runs a grammar's examples. */
public final class TimeExamples {
  private TimeExamples() {}

  /** What does not come out as the grammar says, one sentence each; none if all is well. */
  public static List<String> failures(TimeGrammar grammar) {
    TimeStage stage = new TimeStage(grammar);
    List<String> failures = new ArrayList<>();
    for (TimeExample example : grammar.examples()) {
      List<TimeExpression> times =
          stage.read(example.plain(), example.published(), span -> example.around());
      failure(example, times).ifPresent(failures::add);
    }
    return failures;
  }

  private static Optional<String> failure(TimeExample example, List<TimeExpression> times) {
    String place = "line " + example.line() + ": " + example.text() + ": ";
    Optional<TimeExpression> found =
        times.stream().filter(time -> time.rule().equals(example.rule())).findFirst();
    if (!example.expectsTime()) {
      return found.map(time -> place + "expected nothing, got " + time);
    }
    Optional<TimeExpression> wanted =
        times.stream()
            .filter(time -> time.span().start() == example.text().indexOf('['))
            .filter(time -> time.span().of(example.plain()).equals(example.expected()))
            .findFirst();
    if (wanted.isEmpty()) {
      return Optional.of(place + "expected " + example.expected() + ", got " + times);
    }
    Optional<String> value = wanted.get().value().map(TimeValue::value);
    return value.equals(example.value())
        ? Optional.empty()
        : Optional.of(place + "expected " + example.value() + ", got " + wanted.get());
  }
}
