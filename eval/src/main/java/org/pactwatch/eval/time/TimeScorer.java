package org.pactwatch.eval.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pactwatch.eval.Finding;
import org.pactwatch.eval.time.TimeScore.Matches;

/** Adds up documents, one after the other, to a score. For one thread. */
public final class TimeScorer {
  private final List<Finding> findings = new ArrayList<>();
  private Matches matches = Matches.NONE;
  private int gold;
  private int found;

  /** Adds one document with the time expressions found in its text, in order. */
  public void add(TimeDocument document, List<MarkedTime> times) {
    gold += document.times().size();
    found += times.size();
    List<MarkedTime> free = new ArrayList<>(times);
    for (MarkedTime wanted : document.times()) {
      Optional<MarkedTime> match = best(wanted, free);
      if (match.isEmpty()) {
        find(Finding.Kind.MISSED, document, wanted, "");
        continue;
      }
      MarkedTime got = match.get();
      free.remove(got);
      int strict = got.span().equals(wanted.span()) ? 1 : 0;
      int type = got.type().equals(wanted.type()) ? 1 : 0;
      int value = got.value().equals(wanted.value()) ? 1 : 0;
      matches = matches.plus(new Matches(1, strict, type, value));
      if (strict + type + value < 3) {
        find(Finding.Kind.INEXACT, document, wanted, " got " + shown(document, got));
      }
    }
    free.forEach(extra -> find(Finding.Kind.EXTRA, document, extra, ""));
  }

  /** Returns the score of all documents so far. */
  public TimeScore score() {
    return new TimeScore(gold, found, matches, findings);
  }

  /** One of the same extent, or else the first that overlaps. */
  private static Optional<MarkedTime> best(MarkedTime wanted, List<MarkedTime> free) {
    return free.stream()
        .filter(one -> one.span().equals(wanted.span()))
        .findFirst()
        .or(() -> free.stream().filter(one -> one.span().overlaps(wanted.span())).findFirst());
  }

  private void find(Finding.Kind kind, TimeDocument document, MarkedTime time, String more) {
    findings.add(new Finding(kind, document.name(), shown(document, time) + more));
  }

  private static String shown(TimeDocument document, MarkedTime time) {
    return "«" + time.span().of(document.text()) + "» " + time.type() + " " + time.value();
  }
}
