package org.pactwatch.intake.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import java.util.zip.GZIPInputStream;

/** Finds where the next record of a damaged archive may begin. */
final class RecordSearch {
  private static final byte[] PLAIN = "WARC/1.".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] PACKED = {0x1F, (byte) 0x8B, 0x08};
  private static final int WINDOW = 1 << 16;

  private final FileChannel channel;
  private final boolean packed;

  RecordSearch(FileChannel channel) throws IOException {
    this.channel = channel;
    ByteBuffer head = ByteBuffer.allocate(2);
    this.packed =
        channel.read(head, 0) == 2 && head.get(0) == PACKED[0] && head.get(1) == PACKED[1];
  }

  /** Returns the first place at or after an offset where a record seems to begin. */
  OptionalLong from(long offset) throws IOException {
    byte[] sign = packed ? PACKED : PLAIN;
    long at = offset;
    ByteBuffer window = ByteBuffer.allocate(WINDOW);
    while (true) {
      window.clear();
      int filled = fill(window, at);
      for (int i = 0; i + sign.length <= filled; i++) {
        if (stands(window, i, sign) && isRecord(at + i)) {
          return OptionalLong.of(at + i);
        }
      }
      if (filled < WINDOW) {
        return OptionalLong.empty();
      }
      at += filled - sign.length + 1;
    }
  }

  private int fill(ByteBuffer window, long at) throws IOException {
    long from = at;
    while (window.hasRemaining()) {
      int read = channel.read(window, from);
      if (read < 0) {
        break;
      }
      from += read;
    }
    return window.position();
  }

  private static boolean stands(ByteBuffer window, int at, byte[] sign) {
    for (int i = 0; i < sign.length; i++) {
      if (window.get(at + i) != sign[i]) {
        return false;
      }
    }
    return true;
  }

  /** Any three bytes stand somewhere in packed text by chance: only what unpacks to a record is. */
  private boolean isRecord(long at) throws IOException {
    if (!packed) {
      return true;
    }
    channel.position(at);
    InputStream bytes = Channels.newInputStream(channel);
    try {
      byte[] head = new GZIPInputStream(bytes, 256).readNBytes(5);
      return new String(head, StandardCharsets.ISO_8859_1).equals("WARC/");
    } catch (IOException noGzip) {
      return false;
    }
  }
}
