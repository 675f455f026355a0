package org.pactwatch.reading.quote;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.pactwatch.reading.stream.Cue;

/**
 * A place where a cue stands.
 *
 * @param first its first word
 * @param last the word after its last one
 * @param kind how it is built
 * @param verb its verb of saying
 * @param source its words of source, where it has no verb
 * @param inverted the subject pronoun behind the verb
 * @param cue what it tells
 */
record CueSite(
    int first,
    int last,
    Kind kind,
    Optional<CueVerb> verb,
    Optional<SourcePhrase> source,
    OptionalInt inverted,
    Cue cue) {
  CueSite {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(verb, "verb");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(inverted, "inverted");
    Objects.requireNonNull(cue, "cue");
  }

  boolean takes(Frame frame) {
    return verb.isPresent() && verb.get().takes(frame);
  }

  /** Tells whether the source stands behind the cue. */
  boolean isInverted(Source source) {
    return source.from() >= last || inverted.isPresent();
  }

  /** How a cue is built. */
  enum Kind {
    /** A verb with its own tense. */
    VERB,
    /** A verb that leans on another one: "adding that". */
    GERUND,
    /** A verb in the passive: "it was said that". */
    PASSIVE,
    /** No verb: "according to". */
    SOURCE
  }
}
