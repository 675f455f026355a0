package org.pactwatch.cli.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pactwatch.ledger.State;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;

/** Counts what became of the entries of one run. For one thread. */
public final class Tally {
  // A web archive skips a hundred thousand pictures; who reads the first knows the rest.
  private static final int NAMED = 20;

  private final List<Outcome.Skipped> skipped = new ArrayList<>();
  private final SortedMap<ProblemCode, Integer> problems = new TreeMap<>();
  private int passedOver;
  private int kept;
  private int unchanged;
  private int refused;
  private int claims;

  /** Counts an outcome and returns the problems to tell. */
  public List<Problem> add(Outcome outcome) {
    List<Problem> told = List.of();
    if (outcome instanceof Outcome.Done done) {
      told = done.reading().problems();
      if (done.reading().state() == State.KEPT) {
        kept++;
        claims += done.reading().claims().size();
      } else {
        refused++;
      }
    } else if (outcome instanceof Outcome.Unchanged) {
      unchanged++;
    } else if (outcome instanceof Outcome.Refused turnedAway) {
      refused++;
      told = turnedAway.reading().problems();
    } else if (outcome instanceof Outcome.Trouble trouble) {
      told = List.of(trouble.problem());
    } else if (outcome instanceof Outcome.Forgotten forgotten) {
      refused++;
      told = List.of(forgotten.problem());
    } else if (outcome instanceof Outcome.Skipped one && passedOver++ < NAMED) {
      skipped.add(one);
    }
    told.forEach(problem -> problems.merge(problem.code(), 1, Integer::sum));
    return told;
  }

  /** Documents that were tried, in this run or before. */
  public int documents() {
    return kept + unchanged + refused;
  }

  public int kept() {
    return kept;
  }

  public int unchanged() {
    return unchanged;
  }

  public int refused() {
    return refused;
  }

  /** Claims of the documents kept in this run. */
  public int claims() {
    return claims;
  }

  /** How many entries were not for us. */
  public int passedOver() {
    return passedOver;
  }

  /** The first of those that were not for us. */
  public List<Outcome.Skipped> skipped() {
    return Collections.unmodifiableList(skipped);
  }

  /** How often each problem came. */
  public SortedMap<ProblemCode, Integer> problems() {
    return Collections.unmodifiableSortedMap(problems);
  }
}
