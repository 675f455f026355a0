package org.pactwatch.ledger.query;

import java.util.List;
import java.util.Optional;
import org.pactwatch.ledger.contradiction.Contradiction;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.ledger.line.LineFilter;
import org.pactwatch.ledger.line.LineId;
import org.pactwatch.ledger.line.LineSummary;
import org.pactwatch.ledger.lineage.Lineage;

/** What the articles known amount to, wherever the answers come from: they are the same. */
interface Answers {
  Lineage lineage();

  /** The wanted lines without the words of their claims, sorted. */
  List<LineSummary> summaries(LineFilter filter);

  /** The wanted lines, sorted. */
  List<Line> lines(LineFilter filter);

  /** The line that has this id now. */
  Optional<Line> line(LineId id);

  /** What cannot both hold, sorted; claims as they were read or as they stand in lines. */
  List<Contradiction> contradictions();
}
