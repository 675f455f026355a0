package org.pactwatch.output.report.markdown;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Writes Markdown (CommonMark with tables). Texts are escaped by {@link #plain}; lines are written
 * as they are. Not for sharing.
 */
final class Markdown {
  private static final String ESCAPED = "\\`*_{}[]|~$#";

  private final Appendable out;

  Markdown(Appendable out) {
    this.out = Objects.requireNonNull(out);
  }

  Markdown line(String line) {
    try {
      out.append(line).append('\n');
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return this;
  }

  Markdown blank() {
    return line("");
  }

  /** A place to link to; Markdown has no anchors of its own. */
  static String anchor(String name) {
    return "<a id=\"" + name + "\"></a>";
  }

  static String link(String text, String anchor) {
    return "[" + plain(text) + "](#" + anchor + ")";
  }

  /** Text on one line in which nothing is markup, wherever in a line it stands. */
  static String plain(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    line.codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                default -> {
                  if (ESCAPED.indexOf(point) >= 0) {
                    safe.append('\\');
                  }
                  safe.appendCodePoint(
                      Character.getType(point) == Character.SURROGATE ? 0xFFFD : point);
                }
              }
            });
    return atStart(safe.toString());
  }

  /** "1." and "-" begin lists where they begin a line. */
  private static String atStart(String line) {
    return line.replaceFirst("^(\\d+)([.)])", "$1\\\\$2").replaceFirst("^([-+=])", "\\\\$1");
  }
}
