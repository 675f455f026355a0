package org.pactwatch.output;

import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;
import java.util.Objects;

/**
 * Lets libraries that ask for a writer write to an appendable, which it neither flushes nor closes.
 */
public final class AppendableWriter extends Writer {
  private final Appendable out;

  public AppendableWriter(Appendable out) {
    this.out = Objects.requireNonNull(out, "out");
  }

  @Override
  public void write(char[] characters, int offset, int length) throws IOException {
    out.append(CharBuffer.wrap(characters, offset, length));
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    // Libraries end lines as the machine does; what we write is the same everywhere.
    boolean lineEnd = text.equals(System.lineSeparator()) && length == text.length();
    out.append(lineEnd ? "\n" : text.substring(offset, offset + length));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
