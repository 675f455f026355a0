package org.pactwatch.ledger.line;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Summaries as bytes, for a store to keep: the version as one byte, every text once, then the
 * components in the order of the record, texts by their number, big-endian.
 */
public final class LineBytes {
  /** The version that {@link #write} writes; it changes with the bytes or with what they mean. */
  public static final int VERSION = 1;

  private LineBytes() {}

  /** Writes a summary; equal summaries give equal bytes. */
  public static byte[] write(LineSummary line) {
    try {
      return new LineWriter().bytes(line);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /**
   * Reads a summary as {@link #write} wrote it.
   *
   * @throws IllegalArgumentException if the bytes are no summary of this version
   */
  public static LineSummary read(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      int version = in.readByte();
      if (version != VERSION) {
        throw new IllegalArgumentException(
            "expected a line of version " + VERSION + ", got version " + version);
      }
      return new LineReader(in).line();
    } catch (IOException broken) {
      throw new IllegalArgumentException(
          "expected a whole line, got " + bytes.length + " bytes that end too early", broken);
    }
  }
}
