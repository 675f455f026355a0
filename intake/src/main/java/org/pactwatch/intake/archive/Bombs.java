package org.pactwatch.intake.archive;

import org.pactwatch.intake.source.BombException;
import org.pactwatch.intake.source.Entry;
import org.pactwatch.intake.source.Origin;
import org.pactwatch.model.problem.ProblemCode;

/** Packed bytes that were made to fill the memory or the disk. */
final class Bombs {
  private Bombs() {}

  static Entry refused(Origin origin, BombException bomb) {
    return origin.refused(
        ProblemCode.ARCHIVE_BOMB, bomb.getMessage(), "look at where it comes from");
  }
}
