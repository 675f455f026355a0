package org.pactwatch.ledger;

import java.util.List;
import org.pactwatch.model.problem.Problem;

/**
 * What an examination of a whole ledger looked at and found.
 *
 * @param documents documents with a current reading
 * @param readings readings, older ones too
 * @param claims claims of all readings
 * @param problems what is not as it should be, in the order of examination
 */
public record Examination(int documents, int readings, int claims, List<Problem> problems) {
  public Examination {
    problems = List.copyOf(problems);
  }
}
