package org.pactwatch.ledger.lineage;

import java.util.List;
import java.util.Optional;

/** Compares and weighs pairs of one corpus; documents are numbers. */
final class Matcher {
  private final List<Profile> profiles;
  private final Pointers pointers;

  Matcher(List<Profile> profiles, Pointers pointers) {
    this.profiles = profiles;
    this.pointers = pointers;
  }

  /** Returns the pair, or nothing where they are not alike enough to matter. */
  Optional<Match> match(int one, int other) {
    int first = Math.min(one, other);
    int second = Math.max(one, other);
    Likeness likeness = Comparer.compare(profiles.get(first), profiles.get(second));
    boolean credited = pointers.pointsTo(first, second) || pointers.pointsTo(second, first);
    double similarity = Weighing.similarity(likeness, credited, speakDifferently(first, second));
    return similarity < Weighing.DOUBTFUL
        ? Optional.empty()
        : Optional.of(new Match(first, second, likeness, similarity));
  }

  /** Tells whether two documents say that they are in different languages. */
  boolean speakDifferently(int one, int other) {
    Optional<String> language = profiles.get(one).sketch().language();
    Optional<String> another = profiles.get(other).sketch().language();
    return language.isPresent() && another.isPresent() && !language.equals(another);
  }
}
