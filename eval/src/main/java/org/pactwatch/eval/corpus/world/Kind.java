package org.pactwatch.eval.corpus.world;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.pactwatch.eval.corpus.phrase.Phrase;
import org.pactwatch.model.claim.Act;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Status;

/**
 * A kind of happening: what claims it makes, in what steps, in which words.
 *
 * @param name its name in data
 * @param type the type of its claims
 * @param roles who plays which role: {@code a}, {@code b}, {@code ab} or {@code org}
 * @param pace how it lies in time
 * @param needs what else it is about
 * @param lives the steps it may take, by name
 * @param steps the steps' words, by name
 */
public record Kind(
    String name,
    ClaimType type,
    Map<String, String> roles,
    Pace pace,
    Set<Need> needs,
    List<List<String>> lives,
    Map<String, Words> steps) {
  /** The step in which somebody says that it is not so. */
  public static final String DENIED = "denied";

  /** The step in which somebody says that a member stays. */
  public static final String REMAINS = "remains";

  public Kind {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(pace, "pace");
    roles = Map.copyOf(roles);
    needs = Set.copyOf(needs);
    lives = lives.stream().map(List::copyOf).toList();
    steps = Map.copyOf(steps);
  }

  public Words step(String phase) {
    return steps.get(phase);
  }

  /** Whether its act is one that a journalist can watch. */
  public boolean isSeen() {
    return needs.contains(Need.PLACE);
  }

  /** How a happening lies in time. */
  public enum Pace {
    PROCESS,
    EVENT,
    STATE
  }

  /** What a happening is about besides its states. */
  public enum Need {
    ITEMS,
    TROOPS,
    ORGANISATION,
    PAPER,
    PLACE
  }

  /** Whose word a step can be. */
  public enum By {
    A,
    B,
    EITHER
  }

  /**
   * The words of one step.
   *
   * @param status how far the act has come in it
   * @param act the act of its claims
   * @param by whose word it is
   * @param titles for headlines
   * @param clauses to be embedded
   * @param told whole sentences with their source
   */
  public record Words(
      Status status, Act act, By by, List<Phrase> titles, List<Phrase> clauses, List<Phrase> told) {
    public Words {
      Objects.requireNonNull(status, "status");
      Objects.requireNonNull(act, "act");
      Objects.requireNonNull(by, "by");
      titles = List.copyOf(titles);
      clauses = List.copyOf(clauses);
      told = List.copyOf(told);
    }
  }
}
