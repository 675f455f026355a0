package org.pactwatch.intake.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.LongSupplier;
import java.util.zip.GZIPInputStream;

/**
 * Bytes without their packing: gzip is taken off where it is, told by its first two bytes, and
 * never past what an honest text packs to.
 */
public final class Unpacked extends FilterInputStream {
  // Pages and records pack to a tenth; a long run of one letter, to a thousandth.
  private static final int RATIO = 200;
  // Below this nothing harms, however well it packs.
  private static final long HARMLESS = 16L << 20;

  private final LongSupplier packed;
  private long given;

  private Unpacked(InputStream plain, LongSupplier packed) {
    super(plain);
    this.packed = packed;
  }

  /**
   * Guards bytes that another reader unpacks.
   *
   * @param packed how many packed bytes they come from, so far or in all
   */
  public static InputStream guard(InputStream plain, LongSupplier packed) {
    return new Unpacked(plain, packed);
  }

  /** Takes gzip off where it is. */
  public static InputStream of(InputStream bytes) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(bytes, 1 << 16);
    if (!isPacked(buffered)) {
      return buffered;
    }
    Counted counted = new Counted(buffered);
    return new Unpacked(new GZIPInputStream(counted, 1 << 13), counted::count);
  }

  /** Looks at the first bytes, as they are without their packing, and leaves them in the stream. */
  public static byte[] head(BufferedInputStream bytes) throws IOException {
    boolean packed = isPacked(bytes);
    bytes.mark(Kind.HEAD);
    byte[] head = bytes.readNBytes(Kind.HEAD);
    bytes.reset();
    if (!packed) {
      return head;
    }
    byte[] plain = new byte[Kind.HEAD];
    int length = 0;
    try (InputStream inside = new GZIPInputStream(new ByteArrayInputStream(head))) {
      for (int one = inside.read(); one >= 0 && length < plain.length; one = inside.read()) {
        plain[length++] = (byte) one;
      }
    } catch (IOException beyondTheHead) {
      // The packed head ends before its text does; what is broken is told when it is read.
    }
    return Arrays.copyOf(plain, length);
  }

  private static boolean isPacked(BufferedInputStream bytes) throws IOException {
    bytes.mark(2);
    boolean packed = bytes.read() == 0x1F && bytes.read() == 0x8B;
    bytes.reset();
    return packed;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    count(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    count(Math.max(0, read));
    return read;
  }

  @Override
  public long skip(long length) throws IOException {
    long skipped = super.skip(length);
    count(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(long more) throws BombException {
    given += more;
    if (given > HARMLESS && given / RATIO > packed.getAsLong()) {
      throw new BombException(
          "expected at most "
              + RATIO
              + " times its "
              + packed.getAsLong()
              + " packed bytes, got more");
    }
  }

  /** Bytes that are counted as they are read. */
  public static final class Counted extends FilterInputStream {
    private long count;

    public Counted(InputStream bytes) {
      super(bytes);
    }

    /** How many were read. */
    public long count() {
      return count;
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      count += value < 0 ? 0 : 1;
      return value;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = super.read(bytes, from, length);
      count += Math.max(0, read);
      return read;
    }

    @Override
    public long skip(long length) throws IOException {
      long skipped = super.skip(length);
      count += skipped;
      return skipped;
    }
  }
}
