package org.pactwatch.intake.pdf;

import java.io.IOException;

/** Tells that a PDF may not be read: it wants a password, or forbids that its text is taken. */
public final class LockedPdfException extends IOException {
  LockedPdfException(String message) {
    super(message);
  }
}
