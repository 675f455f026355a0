package org.pactwatch.eval.corpus.press;

import java.util.List;
import org.pactwatch.eval.corpus.world.Happening;
import org.pactwatch.eval.corpus.world.Kind;
import org.pactwatch.eval.corpus.world.Telling;

/**
 * Finds where a sentence stands in the contradiction that is planted in its happening. Two claims
 * contradict each other where one stands on each side: what is so against who denies it; two exact
 * numbers, days or towns of one step, where the sentence tells them; a member that left against one
 * that stays; one quotation with two speakers; one speaker with two offices. A plan that comes to
 * be, a rounded number and a range around the number are on no side.
 */
public final class Sides {
  private Sides() {}

  /** Returns the side of a sentence. */
  public static Side of(Sentence sentence) {
    Content content = sentence.content().orElse(null);
    if (content instanceof Content.Quotation quotation) {
      return quotation.retold() ? Side.NONE : quotation.side();
    }
    return content instanceof Content.Fact fact ? of(fact, sentence.used()) : Side.NONE;
  }

  private static Side of(Content.Fact fact, List<String> used) {
    Happening one = fact.happening();
    String phase = fact.step().phase();
    boolean last = phase.equals(one.last().phase());
    return switch (one.clash()) {
      case DENIAL -> phase.equals(Kind.DENIED) ? Side.B : last ? Side.A : real(one, phase);
      case MEMBERSHIP -> phase.equals(Kind.REMAINS) ? Side.B : last ? Side.A : Side.NONE;
      case COUNT ->
          last && (used.contains("n.items") || used.contains("n.troops"))
              ? told(fact, Telling.OTHER_COUNT)
              : Side.NONE;
      case DATE -> last && used.contains("when") ? told(fact, Telling.OTHER_DAY) : Side.NONE;
      case PLACE -> last && used.contains("place") ? told(fact, Telling.OTHER_PLACE) : Side.NONE;
      default -> Side.NONE;
    };
  }

  private static Side told(Content.Fact fact, Telling other) {
    return fact.telling() == other ? Side.B : fact.telling() == Telling.PLAIN ? Side.A : Side.NONE;
  }

  /** An earlier step is denied too where it already was the deed. */
  private static Side real(Happening one, String phase) {
    return switch (one.kind().step(phase).status()) {
      case BEGUN, ONGOING, DONE, ENDED -> Side.A;
      default -> Side.NONE;
    };
  }
}
