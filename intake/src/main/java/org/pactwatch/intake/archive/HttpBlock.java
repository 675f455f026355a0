package org.pactwatch.intake.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.ParsingException;
import org.pactwatch.intake.source.Encoded;

/**
 * A response as an archive keeps it: its headers and all that follows them. The length that the
 * headers tell is not believed, the record's own is.
 */
final class HttpBlock {
  private final int status;
  private final Optional<String> contentType;
  private final byte[] body;

  private HttpBlock(int status, Optional<String> contentType, byte[] body) {
    this.status = status;
    this.contentType = contentType;
    this.body = body;
  }

  /** The status code. */
  int status() {
    return status;
  }

  /** What it says it is. */
  Optional<String> contentType() {
    return contentType;
  }

  /** The page, without any encoding of transfer or content; not a copy. */
  byte[] body() {
    return body;
  }

  /**
   * Reads a block.
   *
   * @param limit how many bytes of the page are wanted; one more is there where there are more
   * @throws IOException if it is no response, or cannot be unpacked
   */
  static HttpBlock of(byte[] block, long limit) throws IOException {
    int end = endOfHeaders(block);
    HttpResponse head =
        HttpResponse.parseWithoutBody(
            Channels.newChannel(new ByteArrayInputStream(Arrays.copyOf(block, end))), null);
    byte[] body = Arrays.copyOfRange(block, end, block.length);
    if (head.headers().contains("Transfer-Encoding", "chunked")) {
      // Some writers keep the header of what they have put together themselves.
      body = joined(body).orElse(body);
    }
    return new HttpBlock(
        head.status(),
        head.headers().first("Content-Type"),
        Encoded.plain(body, head.headers().first("Content-Encoding"), limit));
  }

  private static int endOfHeaders(byte[] block) throws IOException {
    for (int i = 0; i < block.length; i++) {
      if (block[i] == '\n') {
        if (i + 1 < block.length && block[i + 1] == '\n') {
          return i + 2;
        }
        if (i + 2 < block.length && block[i + 1] == '\r' && block[i + 2] == '\n') {
          return i + 3;
        }
      }
    }
    throw new ParsingException("its headers have no end");
  }

  /** Puts chunks together; absent where the body is not made of them. */
  private static Optional<byte[]> joined(byte[] body) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream(body.length);
    int at = 0;
    while (at < body.length) {
      int end = at;
      while (end < body.length && body[end] != '\n') {
        end++;
      }
      String size =
          new String(body, at, end - at, StandardCharsets.ISO_8859_1)
              .replaceFirst(";.*", "")
              .strip();
      if (!size.matches("[0-9a-fA-F]{1,7}")) {
        return Optional.empty();
      }
      int length = Integer.parseInt(size, 16);
      if (length == 0) {
        break;
      }
      int from = Math.min(body.length, end + 1);
      whole.write(body, from, Math.min(length, body.length - from));
      at = from + length;
      while (at < body.length && (body[at] == '\r' || body[at] == '\n')) {
        at++;
      }
    }
    return Optional.of(whole.toByteArray());
  }
}
