package org.pactwatch.reading.clean;

import java.util.List;

/** Joins a sentence that was broken over two lines: the first has no end, the second no start. */
final class JoinPass implements Pass {
  private static final int SHORTEST = 4;

  @Override
  public void apply(Draft draft) {
    List<Line> kept = draft.kept();
    for (int i = 0; i + 1 < kept.size(); i++) {
      Words first = kept.get(i).words();
      Words second = kept.get(i + 1).words();
      boolean broken =
          first.count() >= SHORTEST
              && second.count() >= SHORTEST
              && !first.isEnded()
              && !first.isLowerCase()
              && Character.isLowerCase(second.text().charAt(0))
              && second.isProse();
      if (broken) {
        kept.get(i).continuesInNext();
      }
    }
  }
}
