package org.pactwatch.eval.corpus.press;

import java.util.Objects;
import java.util.Optional;
import org.pactwatch.eval.corpus.world.Publisher;

/**
 * Whose word a sentence is.
 *
 * @param form how it is attributed
 * @param source the institution named
 * @param publisher the agency named, or the outlet whose journalist saw it
 */
public record Voice(Form form, Optional<Source> source, Optional<Publisher> publisher) {
  public Voice {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(publisher, "publisher");
  }

  /** The document's own word. */
  public static Voice own() {
    return new Voice(Form.OWN, Optional.empty(), Optional.empty());
  }

  public static Voice of(Source source) {
    return new Voice(Form.SOURCE, Optional.of(source), Optional.empty());
  }

  public static Voice of(Publisher agency) {
    return new Voice(Form.AGENCY, Optional.empty(), Optional.of(agency));
  }

  public static Voice witness(Publisher outlet) {
    return new Voice(Form.WITNESS, Optional.empty(), Optional.of(outlet));
  }

  /** Returns the same word, heard through an agency. */
  public Voice through(Publisher agency) {
    return switch (form) {
      case OWN, AGENCY -> of(agency);
      case SOURCE, CHAIN -> new Voice(Form.CHAIN, source, Optional.of(agency));
      case WITNESS -> this;
    };
  }

  /**
   * The farthest source that the words name: an institution (all institutions of a state are one),
   * an agency, an outlet whose journalist saw it; none for the document's own word.
   */
  public Optional<String> origin() {
    return switch (form) {
      case OWN -> Optional.empty();
      case SOURCE, CHAIN -> source.map(one -> "state:" + one.state().name());
      case AGENCY -> publisher.map(one -> "agency:" + one.name());
      case WITNESS -> publisher.map(one -> "outlet:" + one.name());
    };
  }

  /** How words are attributed. */
  public enum Form {
    OWN,
    SOURCE,
    AGENCY,
    CHAIN,
    WITNESS
  }
}
