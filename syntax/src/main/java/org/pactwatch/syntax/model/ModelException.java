package org.pactwatch.syntax.model;

import java.io.Serial;

/** Says why a file is no model that can be used. */
public final class ModelException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /** What is wrong with a model file. */
  public enum Kind {
    /** It is no model file at all. */
    FOREIGN,
    /** It was written by another version of the format. */
    OTHER_VERSION,
    /** Bytes are missing or changed. */
    DAMAGED,
    /** Its weights are for other features than this version looks at: train it anew. */
    OTHER_FEATURES
  }

  private final Kind kind;

  public ModelException(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
