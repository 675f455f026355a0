package org.pactwatch.intake.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Bodies of HTTP messages without their content encoding. */
public final class Encoded {
  private static final int ZLIB = 0x78;

  private Encoded() {}

  /**
   * Takes an encoding off. A body that is not what its header says is taken as it is: archives keep
   * the header of what they have unpacked.
   *
   * @param encoding the header Content-Encoding
   * @param limit how many bytes are wanted at most; one more is returned where there are more
   * @throws IOException if the encoding is not known, or the body broken
   */
  public static byte[] plain(byte[] body, Optional<String> encoding, long limit)
      throws IOException {
    String name = encoding.orElse("").strip().toLowerCase(Locale.ROOT);
    return switch (name) {
      case "", "identity", "none" -> body;
      case "gzip", "x-gzip" ->
          starts(body, 0x1F) ? read(new GZIPInputStream(stream(body)), limit) : body;
      case "deflate" ->
          read(new InflaterInputStream(stream(body), new Inflater(!starts(body, ZLIB))), limit);
      default -> throw new IOException("expected gzip or deflate, got the encoding " + name);
    };
  }

  private static byte[] read(InputStream plain, long limit) throws IOException {
    try (plain) {
      return plain.readNBytes((int) Math.min(Integer.MAX_VALUE - 16L, limit + 1));
    }
  }

  private static InputStream stream(byte[] body) {
    return new ByteArrayInputStream(body);
  }

  private static boolean starts(byte[] body, int value) {
    return body.length > 0 && (body[0] & 0xFF) == value;
  }
}
