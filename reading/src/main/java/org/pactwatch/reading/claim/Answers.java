package org.pactwatch.reading.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pactwatch.model.claim.Certainty;
import org.pactwatch.model.claim.Factuality;
import org.pactwatch.model.claim.Polarity;
import org.pactwatch.model.claim.Status;
import org.pactwatch.model.text.Span;
import org.pactwatch.reading.stream.Quote;
import org.pactwatch.reading.stream.Stance;

/**
 * Gives reported questions to those who answer them: asked whether the weapons have arrived, the
 * president who says "it is possible" claims that they may have. A question without such an answer
 * claims nothing.
 */
final class Answers {
  /** How far behind a question its answer may begin, in code units. */
  private static final int REACH = 200;

  private final Operators operators;
  private final List<Quote> quotes;
  private final Attributions attributions;
  private final String text;

  Answers(Operators operators, List<Quote> quotes, Attributions attributions, String text) {
    this.operators = operators;
    this.quotes = quotes;
    this.attributions = attributions;
    this.text = text;
  }

  /** Returns the drafts with every question answered or left out. */
  List<Draft> settle(List<Draft> drafts) {
    List<Draft> settled = new ArrayList<>();
    for (Draft draft : drafts) {
      boolean asked =
          attributions.stance(draft.trigger()).filter(one -> one == Stance.ASKS).isPresent();
      if (asked && draft.factuality().status() == Status.HYPOTHETICAL) {
        answer(draft).ifPresent(settled::add);
      } else {
        settled.add(draft);
      }
    }
    return settled;
  }

  private Optional<Draft> answer(Draft question) {
    return quotes.stream()
        .filter(quote -> quote.kind() == Quote.Kind.DIRECT)
        .filter(quote -> start(quote) >= question.trigger().end())
        .filter(quote -> start(quote) <= question.trigger().end() + REACH)
        .min(Comparator.comparingInt(Answers::start))
        .flatMap(quote -> answered(question, quote));
  }

  private Optional<Draft> answered(Draft question, Quote quote) {
    Span words = quote.parts().get(0);
    return operators
        .answer(words.of(text).toLowerCase(Locale.ROOT))
        .map(
            status ->
                new Draft(
                    question.proposition(),
                    new Factuality(
                        status,
                        status == Status.POSSIBLE ? Certainty.POSSIBLE : Certainty.CERTAIN,
                        status == Status.DENIED ? Polarity.NEGATIVE : Polarity.POSITIVE),
                    Attributions.chain(List.of(quote)),
                    question.represents(),
                    words,
                    words,
                    List.of(question.evidence()),
                    question.rule() + "+answer"));
  }

  private static int start(Quote quote) {
    return quote.parts().get(0).start();
  }
}
