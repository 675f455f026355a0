package org.pactwatch.reading.quote;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pactwatch.model.text.Span;
import org.pactwatch.reading.stream.Quote;
import org.pactwatch.syntax.Upos;

/** Cuts out the words that are said: from where they begin to where the article speaks again. */
final class ReportedWords {
  /** What has a finite verb of its own. */
  private static final Set<String> CLAUSES = Set.of("clause", "question", "colon");

  private final ContentBorder border;

  ReportedWords(CueLexicon lexicon) {
    this.border = new ContentBorder(lexicon);
  }

  /** What is said behind the clause of a cue, which lies from one word to another. */
  Optional<Statement> behind(
      Line line, int matrixFrom, int matrixTo, int from, int end, String rule) {
    boolean clause = CLAUSES.contains(rule);
    int zone = line.zone(Math.max(0, matrixTo - 1));
    return trimmed(line, from, border.end(line, zone, from, end, clause))
        .map(
            span ->
                new Statement(
                    Quote.Kind.INDIRECT, List.of(span), matrixFrom, matrixTo, false, rule));
  }

  /** The words of a clause in the zone of another word. */
  Optional<Span> clause(Line line, int sameZone, int from, int end) {
    return trimmed(line, from, border.end(line, line.zone(sameZone), from, end, true));
  }

  /** The words of a stretch without the punctuation at its ends; whole quotations keep marks. */
  static Optional<Span> trimmed(Line line, int from, int end) {
    int first = from;
    int last = end;
    while (first < last && isEdge(line, first)) {
      first++;
    }
    while (last > first && isEdge(line, last - 1)) {
      last--;
    }
    // "spoke of one": a determiner alone says nothing.
    boolean empty = first + 1 == last && line.upos(first) == Upos.DET;
    return first < last && !empty ? Optional.of(line.span(first, last)) : Optional.empty();
  }

  static boolean isEdge(Line line, int word) {
    char unit = line.form(word).charAt(0);
    return line.isPunctuation(word) && !QuotationMarks.isMark(unit) && "()[]".indexOf(unit) < 0;
  }
}
