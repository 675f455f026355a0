package org.pactwatch.reading.quote;

import java.util.List;
import java.util.stream.Stream;
import org.pactwatch.model.entity.EntityId;

/**
 * Who stands behind a cue.
 *
 * @param speakers people, states and bodies
 * @param via outlets and media
 * @param again whether it points back to the source named before
 * @param pronoun whether it is a pronoun that nobody resolved
 * @param doubtful whether it is a noun that is not known to speak
 * @param from its first word
 * @param to the word after its last one
 */
record Source(
    List<EntityId> speakers,
    List<EntityId> via,
    boolean again,
    boolean pronoun,
    boolean doubtful,
    int from,
    int to) {
  Source {
    speakers = List.copyOf(speakers);
    via = List.copyOf(via);
  }

  static Source speaker(List<EntityId> speakers, int from, int to) {
    return new Source(speakers, List.of(), false, false, false, from, to);
  }

  static Source medium(List<EntityId> via, int from, int to) {
    return new Source(List.of(), via, false, false, false, from, to);
  }

  static Source again(int from, int to) {
    return new Source(List.of(), List.of(), true, false, false, from, to);
  }

  static Source pronoun(EntityId words, int from, int to) {
    return new Source(List.of(words), List.of(), false, true, false, from, to);
  }

  /** A subject that is there and names nobody: "one says". */
  static Source nobody(int from, int to) {
    return new Source(List.of(), List.of(), false, false, false, from, to);
  }

  Source inDoubt() {
    return new Source(speakers, via, again, pronoun, true, from, to);
  }

  /** The same where a pronoun stands for it. */
  Source standingAt(int first, int end) {
    return new Source(speakers, via, again, pronoun, doubtful, first, end);
  }

  /** Returns both, this one first. */
  Source and(Source other) {
    return new Source(
        joined(speakers, other.speakers),
        joined(via, other.via),
        false,
        false,
        false,
        Math.min(from, other.from),
        Math.max(to, other.to));
  }

  private static List<EntityId> joined(List<EntityId> one, List<EntityId> other) {
    return Stream.concat(one.stream(), other.stream()).distinct().toList();
  }

  boolean namesSomebody() {
    return again || !speakers.isEmpty() || !via.isEmpty();
  }
}
