package org.pactwatch.syntax.conllu;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Decodes a file strictly: a byte that is no UTF-8 is told with its line, never replaced. */
final class Utf8 {
  private static final int BYTE = 0xFF;

  private Utf8() {}

  static String decode(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    // UTF-8 never gives more code units than it has bytes.
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      String wrong = String.format(Locale.ROOT, "0x%02X", bytes[in.position()] & BYTE);
      // The mark stands for the wrong byte, which may be the first of its line.
      int line = (int) (text + "?").lines().count();
      throw new ConlluException(line, 0, "expected UTF-8, got byte " + wrong);
    }
    return text;
  }
}
