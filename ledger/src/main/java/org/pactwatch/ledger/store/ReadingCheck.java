package org.pactwatch.ledger.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pactwatch.ledger.Annotations;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.Evidence;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.text.Span;

/** Whether a reading is what its key says, and its words stand where they are said to stand. */
final class ReadingCheck {
  private final ArticleReading reading;
  private final String original;
  private final List<Problem> problems = new ArrayList<>();

  private ReadingCheck(ArticleReading reading) {
    this.reading = reading;
    this.original = reading.article().original();
  }

  /**
   * Returns what is wrong with a reading.
   *
   * @param key what it is recorded under
   * @param claims how many claims it is recorded to have
   */
  static List<Problem> of(String key, ArticleReading reading, int claims) {
    ReadingCheck check = new ReadingCheck(reading);
    check.whole(key, claims);
    reading.claims().forEach(check::claim);
    return check.problems;
  }

  /** The problem of a reading whose text is lost. */
  static Problem withoutText(String key) {
    return problem(ProblemCode.LEDGER_INCONSISTENT, key, "its text is not there");
  }

  private void whole(String key, int claims) {
    if (!reading.key().value().equals(key)) {
      tell(ProblemCode.RECORD_CHANGED, key, "its content gives the key " + reading.key());
    }
    if (reading.claims().size() != claims) {
      tell(
          ProblemCode.LEDGER_INCONSISTENT,
          key,
          "expected " + claims + " claims, got " + reading.claims().size());
    }
    long outside = spans(reading.annotations()).filter(span -> !inside(span)).count();
    if (outside > 0) {
      tell(ProblemCode.WORDS_MISPLACED, key, outside + " annotations lie outside its text");
    }
  }

  private void claim(Claim claim) {
    Claim again =
        Claim.of(
            claim.document(),
            reading.article().digest(),
            claim.proposition(),
            claim.factuality(),
            claim.attribution(),
            claim.represents(),
            claim.grounds());
    String place = claim.id().value();
    if (!again.id().equals(claim.id())) {
      tell(ProblemCode.RECORD_CHANGED, place, "its content gives the id " + again.id());
    }
    Stream.concat(Stream.of(claim.grounds().evidence()), claim.grounds().also().stream())
        .filter(words -> !stands(words))
        .forEach(
            words ->
                tell(
                    ProblemCode.WORDS_MISPLACED,
                    place,
                    "its words do not stand at " + words.span() + " in " + claim.document()));
  }

  private boolean stands(Evidence words) {
    return inside(words.span()) && words.span().of(original).equals(words.exact());
  }

  private boolean inside(Span span) {
    return span.end() <= original.length();
  }

  private static Stream<Span> spans(Annotations found) {
    return Stream.of(
            found.sections().stream().map(Annotations.Section::span),
            found.cuts().stream().map(Annotations.Cut::span),
            found.mentions().stream().map(Annotations.Mention::span),
            found.times().stream().map(Annotations.Time::span),
            found.quotes().stream().flatMap(quote -> quote.parts().stream()),
            found.quotes().stream().flatMap(quote -> quote.cue().stream()),
            found.remarks().stream().map(Annotations.Remark::span))
        .flatMap(spans -> spans);
  }

  private void tell(ProblemCode code, String place, String message) {
    problems.add(problem(code, place, message));
  }

  private static Problem problem(ProblemCode code, String place, String message) {
    return Problem.of(code, place, message, StoreErrors.RESTORE);
  }
}
