package org.pactwatch.intake.source;

import java.io.IOException;

/** Tells that packed bytes unpack to far more than any honest text does. */
public final class BombException extends IOException {
  public BombException(String message) {
    super(message);
  }
}
