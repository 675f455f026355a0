package org.pactwatch.reading.time;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Numbers spelled out: values that add up, multipliers that raise what stands before them, and
 * words that join.
 */
final class NumberWords {
  private final Map<String, Integer> values;
  private final Map<String, Integer> multipliers;
  private final Set<String> joints;

  /**
   * @param values "vingt" 20
   * @param multipliers "cent" 100
   * @param joints what may stand between: "-", "et"
   */
  NumberWords(Map<String, Integer> values, Map<String, Integer> multipliers, Set<String> joints) {
    this.values = Map.copyOf(values);
    this.multipliers = Map.copyOf(multipliers);
    this.joints = Set.copyOf(joints);
  }

  /** The longest number that begins at an index, none if no number does. */
  List<WordClass.Hit> at(Tokens tokens, int index) {
    List<WordClass.Hit> hits = new ArrayList<>(1);
    int thousands = 0;
    int sum = 0;
    int lastAdded = Integer.MAX_VALUE;
    int end = index;
    int at = index;
    while (at < tokens.size()) {
      String word = tokens.get(at).text();
      Integer value = values.get(word);
      Integer multiplier = multipliers.get(word);
      if (multiplier != null && (sum > 0 || end == index) && raises(multiplier, sum)) {
        sum = Math.max(sum, 1) * multiplier;
        if (multiplier >= 1000) {
          thousands += sum;
          sum = 0;
        }
        lastAdded = multiplier;
      } else if (value != null && value < lastAdded && fitsBehind(value, lastAdded)) {
        sum += value;
        lastAdded = value;
      } else {
        break;
      }
      end = at + 1;
      at = end;
      while (at < tokens.size() && joints.contains(tokens.get(at).text())) {
        at++;
      }
    }
    if (end > index) {
      hits.add(new WordClass.Hit(end, Integer.toString(thousands + sum)));
    }
    return hits;
  }

  /** Four twenties are eighty, but forty twenties are nothing. */
  private static boolean raises(int multiplier, int sum) {
    return sum < multiplier && (multiplier != 20 || sum == 4);
  }

  /** Units follow tens, not units: "deux trois" is two numbers. */
  private static boolean fitsBehind(int value, int before) {
    return before >= 100 || (before >= 20 && value < 20) || (before == 10 && value < 10);
  }

  Set<String> firstWords() {
    Set<String> all = new HashSet<>(values.keySet());
    all.addAll(multipliers.keySet());
    return all;
  }
}
