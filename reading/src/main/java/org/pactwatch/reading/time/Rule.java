package org.pactwatch.reading.time;

import java.util.List;
import java.util.Map;
import org.pactwatch.reading.stream.TimeExpression;

/**
 * A rule of the grammar.
 *
 * @param name its name, with the grammar's prefix: {@code fr:time/day}
 * @param order its place in the file; of two rules that fit alike the earlier wins
 * @param type TIMEX3's type of what it finds
 * @param operation how the value is computed
 * @param constants slots whose value the rule itself gives
 * @param notAfter words that may not stand right before
 * @param notBefore words that may not stand right behind
 */
record Rule(
    String name,
    int order,
    TimeExpression.Type type,
    Operation operation,
    Map<String, String> constants,
    List<Phrases> notAfter,
    List<WordClass> notBefore) {
  Rule {
    constants = Map.copyOf(constants);
    notAfter = List.copyOf(notAfter);
    notBefore = List.copyOf(notBefore);
  }

  boolean allows(Tokens tokens, int start, int end) {
    return notAfter.stream().noneMatch(words -> words.endsAt(tokens, start))
        && notBefore.stream().allMatch(words -> words.at(tokens, end).isEmpty());
  }
}
