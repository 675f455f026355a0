package org.pactwatch.intake.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream of bytes, none of them longer than a limit in memory. */
final class Lines {
  private final InputStream bytes;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int filled;
  private int number;

  Lines(InputStream bytes, int limit) {
    this.bytes = bytes;
    this.limit = limit;
  }

  /** One line. */
  static final class Line {
    private final int number;
    private final byte[] bytes;
    private final boolean cut;

    private Line(int number, byte[] bytes, boolean cut) {
      this.number = number;
      this.bytes = bytes;
      this.cut = cut;
    }

    /** 1 for the first. */
    int number() {
      return number;
    }

    /** Its bytes, without its end; not a copy. */
    byte[] bytes() {
      return bytes;
    }

    /** Whether it is longer than the limit; the rest of it is passed over. */
    boolean cut() {
      return cut;
    }
  }

  /** Returns the next line; none after the last. */
  Optional<Line> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean any = false;
    boolean cut = false;
    while (fill()) {
      any = true;
      int end = at;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      int room = limit - line.size();
      cut |= end - at > room;
      line.write(buffer, at, Math.min(end - at, room));
      boolean ended = end < filled;
      at = ended ? end + 1 : end;
      if (ended) {
        break;
      }
    }
    return any ? Optional.of(new Line(++number, line.toByteArray(), cut)) : Optional.empty();
  }

  private boolean fill() throws IOException {
    if (at == filled) {
      at = 0;
      filled = Math.max(0, bytes.read(buffer, 0, buffer.length));
    }
    return at < filled;
  }
}
