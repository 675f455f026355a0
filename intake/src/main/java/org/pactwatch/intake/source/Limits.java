package org.pactwatch.intake.source;

/**
 * How much one file may bring. What is larger is refused, so that no file can take the memory of
 * the others.
 *
 * @param bytes the largest file
 * @param lineLength the longest line of plain text, in UTF-16 code units
 */
public record Limits(long bytes, int lineLength) {
  // A long saved page is 1 to 3 MiB; a page's tree takes some 20 times its bytes.
  private static final Limits USUAL = new Limits(16L * 1024 * 1024, 1024 * 1024);

  public Limits {
    if (bytes < 1 || bytes > Integer.MAX_VALUE - 16 || lineLength < 1) {
      throw new IllegalArgumentException(
          "expected limits above 0 and below 2 GiB, got " + bytes + " and " + lineLength);
    }
  }

  public static Limits usual() {
    return USUAL;
  }
}
