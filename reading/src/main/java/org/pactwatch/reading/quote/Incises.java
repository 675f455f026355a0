package org.pactwatch.reading.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pactwatch.model.text.Span;
import org.pactwatch.reading.stream.Quote;

/** Finds cues that interrupt the quotation in which they stand: "A, he joked. B". */
final class Incises {
  private final SourceFinder sources;

  Incises(SourceFinder sources) {
    this.sources = sources;
  }

  /** Tells whether the cue interrupts the very quotation in which it stands. */
  boolean is(Line line, CueSite site, Source source, int from) {
    int zone = line.zone(site.first());
    boolean reflexive = site.verb().filter(CueVerb::reflexive).isPresent();
    boolean bare = reflexive || sources.start(line, site) == site.first();
    return zone != Line.OUTSIDE
        && bare
        && site.isInverted(source)
        && from > line.sentenceStart(site.first())
        && line.isComma(from - 1);
  }

  /** The parts of the quotation around its cue. */
  static Optional<Statement> statement(Line line, CueSite site, int from, int matrixEnd) {
    Span whole = line.quotations().get(line.zone(site.first())).inside();
    int spoken = from < 2 ? whole.start() : line.span(from - 2).end();
    if (spoken <= whole.start()) {
      return Optional.empty();
    }
    List<Span> parts = new ArrayList<>();
    parts.add(new Span(whole.start(), spoken));
    int behind = matrixEnd;
    while (behind < line.size() && ReportedWords.isEdge(line, behind)) {
      behind++;
    }
    if (behind < line.size() && line.span(behind).start() < whole.end()) {
      parts.add(new Span(line.span(behind).start(), whole.end()));
    }
    return Optional.of(new Statement(Quote.Kind.DIRECT, parts, from, matrixEnd, true, "incise"));
  }
}
