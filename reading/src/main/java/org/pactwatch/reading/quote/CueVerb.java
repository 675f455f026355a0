package org.pactwatch.reading.quote;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.pactwatch.reading.stream.Stance;

/**
 * A verb of saying, with the words that make it one.
 *
 * @param reflexive whether it needs a reflexive pronoun
 * @param head its lemma
 * @param clitic object pronouns that must stand before it: "y voir"
 * @param tail words that must follow, as lemmas or forms; {@link #GAP} stands for phrases between
 * @param meaning what kind of saying it is
 * @param negated what it is under negation; absent where a negated saying says nothing
 * @param takes what it may govern
 */
record CueVerb(
    boolean reflexive,
    Set<String> clitic,
    String head,
    List<String> tail,
    Meaning meaning,
    Optional<Meaning> negated,
    Set<Frame> takes) {
  /** Stands in a tail for phrases whose words are of no matter: "accuse … of". */
  static final String GAP = "*";

  CueVerb {
    clitic = Set.copyOf(clitic);
    Objects.requireNonNull(head, "head");
    Objects.requireNonNull(meaning, "meaning");
    Objects.requireNonNull(negated, "negated");
    tail = List.copyOf(tail);
    takes = Set.copyOf(takes);
  }

  boolean takes(Frame frame) {
    return takes.contains(frame);
  }

  /** A kind of saying and the speaker's stance to it. */
  record Meaning(String name, Stance stance) {
    Meaning {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(stance, "stance");
    }
  }
}
