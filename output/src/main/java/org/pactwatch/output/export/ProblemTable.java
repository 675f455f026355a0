package org.pactwatch.output.export;

import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;

/** Problems for a terminal: how often each code came, then one line each. */
public final class ProblemTable {
  private ProblemTable() {}

  /** Writes problems. */
  public static void write(List<Problem> problems, Appendable out) throws IOException {
    TreeMap<ProblemCode, Integer> counts = new TreeMap<>();
    problems.forEach(problem -> counts.merge(problem.code(), 1, Integer::sum));
    Columns rows = new Columns("");
    rows.row("problems", String.valueOf(problems.size()));
    counts.forEach((code, count) -> rows.row(code.name(), String.valueOf(count)));
    rows.write(out);
    if (!problems.isEmpty()) {
      out.append('\n');
    }
    for (Problem problem : problems) {
      out.append(problem.line()).append('\n');
    }
  }
}
