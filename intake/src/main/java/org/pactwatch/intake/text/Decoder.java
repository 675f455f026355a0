package org.pactwatch.intake.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds the charset of bytes and decodes them.
 *
 * <p>A byte-order mark decides. Else bytes that are UTF-8 throughout are UTF-8, whatever they say
 * of themselves: text in another charset is hardly ever valid UTF-8 by chance, while pages often
 * lie. Else the charset that the markup names, else a guess, else windows-1252.
 */
public final class Decoder {
  private static final int HEAD = 4096;
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private Decoder() {}

  /** Tells whether bytes are no text of any charset: too many control characters, or NUL. */
  public static boolean isBinary(byte[] bytes) {
    if (mark(bytes).isPresent()) {
      return false;
    }
    int controls = 0;
    int nuls = 0;
    int looked = Math.min(bytes.length, 1 << 16);
    for (int i = 0; i < looked; i++) {
      int value = bytes[i] & 0xFF;
      if (value == 0) {
        nuls++;
      } else if (value < 0x20 && (value < 0x08 || value > 0x0D) && value != 0x1B) {
        controls++;
      }
    }
    // A stray NUL happens in broken exports of real pages; many of them do not.
    return nuls * 1000L > looked || controls * 50L > looked;
  }

  /**
   * Decodes bytes.
   *
   * @param markup whether they may name their charset as HTML and XML do
   */
  public static Decoded decode(byte[] bytes, boolean markup) {
    Optional<Charset> marked = mark(bytes);
    if (marked.isPresent()) {
      return decode(bytes, marked.get());
    }
    Decoded utf8 = decode(bytes, StandardCharsets.UTF_8);
    if (utf8.malformed() == 0) {
      return utf8;
    }
    Optional<Charset> named = markup ? named(bytes) : Optional.empty();
    Charset other = named.or(() -> guessed(bytes)).orElse(WESTERN);
    if (other.equals(StandardCharsets.UTF_8)) {
      return utf8;
    }
    Decoded decoded = decode(bytes, other);
    return decoded.malformed() <= utf8.malformed() ? decoded : utf8;
  }

  private static Optional<Charset> mark(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return Optional.empty();
  }

  private static boolean starts(byte[] bytes, int... wanted) {
    if (bytes.length < wanted.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if ((bytes[i] & 0xFF) != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Charset> named(byte[] bytes) {
    int end = Math.min(bytes.length, HEAD);
    Matcher matcher = NAMED.matcher(new String(bytes, 0, end, StandardCharsets.ISO_8859_1));
    return matcher.find() ? known(matcher.group(1)) : Optional.empty();
  }

  private static Optional<Charset> guessed(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, 1 << 20));
    detector.dataEnd();
    return Optional.ofNullable(detector.getDetectedCharset()).flatMap(Decoder::known);
  }

  private static Optional<Charset> known(String name) {
    try {
      Charset charset = Charset.forName(name);
      // What calls itself Latin 1 or ASCII is windows-1252 on the web, as browsers read it.
      boolean western =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return Optional.of(western ? WESTERN : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  private static Decoded decode(byte[] bytes, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out =
        CharBuffer.allocate((int) Math.min(Integer.MAX_VALUE - 16L, room(decoder, bytes.length)));
    int malformed = 0;
    long first = -1;
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (!result.isError()) {
        break;
      }
      if (malformed++ == 0) {
        first = in.position();
      }
      out.put('\uFFFD');
      in.position(in.position() + result.length());
    }
    decoder.flush(out);
    return new Decoded(out.flip().toString(), charset, malformed, first);
  }

  private static long room(CharsetDecoder decoder, int bytes) {
    return (long) Math.ceil(bytes * (double) decoder.maxCharsPerByte()) + 16;
  }
}
