package org.pactwatch.eval;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * People and ministries that may stand for a state in an act of state, and the other way round.
 *
 * @param stateOf the state by the id of who stands for it
 */
public record StandIns(Map<String, String> stateOf) {
  private static final String UNKNOWN = "text:";

  public StandIns {
    stateOf = Map.copyOf(stateOf);
  }

  /**
   * Reads <code>{"person:x": "RUS", …}</code>; where no file is given, {@code states.json} beside
   * the gold folder serves; without that, nobody stands for another.
   *
   * @throws org.pactwatch.model.problem.ProblemException BAD_GOLD if the file holds something else
   */
  public static StandIns read(Path gold, Optional<Path> file) {
    Optional<Path> beside =
        Optional.of(gold.toAbsolutePath().normalize().resolveSibling("states.json"))
            .filter(Files::exists);
    return new StandIns(
        file.or(() -> beside)
            .map(path -> JsonFile.whole(path).each(JsonFields::text))
            .orElse(Map.of()));
  }

  /** Tells whether a guess names the gold participant or who stands for it. */
  public boolean same(String gold, String guess) {
    return named(gold, guess) || guess.equals(stateOf.get(gold)) || gold.equals(stateOf.get(guess));
  }

  /** Tells whether a guess names the gold participant itself; words ({@code text:}) are anyone. */
  public static boolean named(String gold, String guess) {
    return isAnyone(gold) || gold.equals(guess);
  }

  /** Tells whether the gold knows a participant only by words, so that anyone fits. */
  public static boolean isAnyone(String gold) {
    return gold.startsWith(UNKNOWN);
  }

  /** Tells whether any guess names any gold participant or who stands for it. */
  public boolean anySame(List<String> gold, List<String> guesses) {
    return gold.stream().anyMatch(one -> guesses.stream().anyMatch(guess -> same(one, guess)));
  }

  /**
   * Tells whether a guess names one of the gold's speakers. Whom the gold knows by words alone only
   * an unresolved guess ({@code text:}) can be; a person of the gold is that person and no other; a
   * state or body may be who stands for it.
   */
  public boolean speaks(List<String> gold, String guess) {
    return gold.stream().anyMatch(one -> speaks(one, guess));
  }

  private boolean speaks(String gold, String guess) {
    if (isAnyone(gold)) {
      return guess.startsWith(UNKNOWN);
    }
    return gold.startsWith("person:") ? gold.equals(guess) : same(gold, guess);
  }
}
