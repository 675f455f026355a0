package org.pactwatch.reading.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.pactwatch.model.claim.TimeValue;
import org.pactwatch.model.document.Published;
import org.pactwatch.model.text.Span;
import org.pactwatch.reading.stream.Reading;
import org.pactwatch.reading.stream.Stage;
import org.pactwatch.reading.stream.TimeExpression;
import org.pactwatch.reading.time.RuleTree.Match;

/**
 * Finds the time expressions of the clean text. Sentences, where a stage before found them, tell
 * the tense that decides which Monday "Monday" is.
 */
public final class TimeStage implements Stage {
  private final TimeGrammar grammar;

  public TimeStage(TimeGrammar grammar) {
    this.grammar = Objects.requireNonNull(grammar, "grammar");
  }

  @Override
  public Reading apply(Reading reading) {
    return reading.withTimes(
        read(
            reading.clean().text(),
            reading.header().published().map(Published::day),
            span -> grammar.tenses().around(span, reading.sentences())));
  }

  List<TimeExpression> read(
      String text, Optional<LocalDate> published, Function<Span, Tense> tense) {
    List<Found> found = resolve(scan(Tokens.of(text)), published, tense);
    List<Found> joined = Joints.join(text, Joints.clocksBeforeDays(text, found));
    List<TimeExpression> times = new ArrayList<>();
    for (Found one : joined) {
      times.add(one.expression(text));
    }
    return grammar.intervals().mark(text, times);
  }

  private List<Found> scan(Tokens tokens) {
    List<Found> matches = new ArrayList<>();
    int line = 0;
    int at = 0;
    while (at < tokens.size()) {
      if (tokens.get(at).text().equals(Token.LINE_END)) {
        line++;
      }
      Optional<Match> match = grammar.rules().at(tokens, at);
      if (match.isEmpty()) {
        at++;
        continue;
      }
      Match best = match.get();
      Span span = new Span(tokens.get(best.start()).start(), tokens.get(best.end() - 1).end());
      matches.add(new Found(best.rule(), new Slots(best.slots()), span, line, Outcome.UNRESOLVED));
      at = best.end();
    }
    return matches;
  }

  private static List<Found> resolve(
      List<Found> matches, Optional<LocalDate> published, Function<Span, Tense> tense) {
    List<Found> resolved = new ArrayList<>();
    Earlier earlier = Earlier.in(0);
    for (Found match : matches) {
      earlier = earlier.upTo(match.line());
      Context context = new Context(published, earlier, tense.apply(match.span()));
      Outcome outcome = Resolver.resolve(match.rule(), match.slots(), context);
      if (outcome.time()) {
        resolved.add(match.with(outcome));
        earlier = outcome.value().map(earlier::then).orElse(earlier);
      }
    }
    return resolved;
  }

  /** A match on its way to an expression. */
  record Found(Rule rule, Slots slots, Span span, int line, Outcome outcome) {
    Found with(Outcome better) {
      return new Found(rule, slots, span, line, better);
    }

    private TimeExpression expression(String text) {
      Optional<TimeValue> value =
          outcome
              .value()
              .map(one -> new TimeValue(one.value(), one.precision(), span.of(text), one.anchor()));
      return new TimeExpression(span, rule.type(), value, rule.name());
    }
  }
}
