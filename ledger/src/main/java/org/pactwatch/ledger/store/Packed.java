package org.pactwatch.ledger.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Texts as the database keeps them. The first byte tells how: {@code =} for UTF-8 as it is, {@code
 * z} for UTF-8 in the zlib format of RFC 1950, whose checksum tells damage.
 */
final class Packed {
  private static final byte PLAIN = '=';
  private static final byte DEFLATED = 'z';
  // Below, the format's own bytes eat what is won.
  private static final int SHORT = 128;

  private Packed() {}

  /** Packs a text. */
  static byte[] pack(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 2 + 16);
    if (bytes.length < SHORT) {
      packed.write(PLAIN);
      packed.writeBytes(bytes);
      return packed.toByteArray();
    }
    packed.write(DEFLATED);
    Deflater deflater = new Deflater();
    try (DeflaterOutputStream stream = new DeflaterOutputStream(packed, deflater)) {
      stream.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }

  /**
   * Returns the text that was packed.
   *
   * @throws IllegalArgumentException if the bytes are no packed text
   */
  static String unpack(byte[] packed) {
    if (packed.length == 0 || (packed[0] != PLAIN && packed[0] != DEFLATED)) {
      throw new IllegalArgumentException("expected a packed text");
    }
    if (packed[0] == PLAIN) {
      return new String(packed, 1, packed.length - 1, StandardCharsets.UTF_8);
    }
    try (InflaterInputStream stream =
        new InflaterInputStream(new ByteArrayInputStream(packed, 1, packed.length - 1))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException bad) {
      throw new IllegalArgumentException("expected a packed text: " + bad.getMessage(), bad);
    }
  }
}
