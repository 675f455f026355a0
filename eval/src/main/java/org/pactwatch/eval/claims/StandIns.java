package org.pactwatch.eval.claims;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pactwatch.eval.JsonFields;
import org.pactwatch.eval.JsonFile;

/**
 * People and ministries that may stand for a state in an act of state, and the other way round.
 *
 * @param stateOf the state by the id of who stands for it
 */
record StandIns(Map<String, String> stateOf) {
  StandIns {
    stateOf = Map.copyOf(stateOf);
  }

  /** Reads <code>{"person:x": "RUS", …}</code>; no file, no stand-ins. */
  static StandIns read(Optional<Path> file) {
    return new StandIns(
        file.map(path -> JsonFile.whole(path).each(JsonFields::text)).orElse(Map.of()));
  }

  /** Tells whether a guess names the gold participant or who stands for it. */
  boolean same(String gold, String guess) {
    return named(gold, guess) || guess.equals(stateOf.get(gold)) || gold.equals(stateOf.get(guess));
  }

  /** Tells whether a guess names the gold participant itself; words ({@code text:}) are anyone. */
  static boolean named(String gold, String guess) {
    return isAnyone(gold) || gold.equals(guess);
  }

  static boolean isAnyone(String gold) {
    return gold.startsWith("text:");
  }

  boolean anySame(List<String> gold, List<String> guesses) {
    return gold.stream().anyMatch(one -> guesses.stream().anyMatch(guess -> same(one, guess)));
  }
}
