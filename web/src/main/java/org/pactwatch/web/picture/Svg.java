package org.pactwatch.web.picture;

import java.util.Locale;

/** An SVG that grows by elements. All texts and values are escaped. Not for sharing. */
final class Svg {
  private final StringBuilder body = new StringBuilder(4096);

  Svg line(String style, double x1, double y1, double x2, double y2) {
    return empty(
        "line", style, "x1", number(x1), "y1", number(y1), "x2", number(x2), "y2", number(y2));
  }

  Svg circle(String style, double x, double y, double radius) {
    return empty("circle", style, "cx", number(x), "cy", number(y), "r", number(radius));
  }

  Svg box(String style, double x, double y, double width, double height) {
    return empty(
        "rect",
        style,
        "x",
        number(x),
        "y",
        number(y),
        "width",
        number(width),
        "height",
        number(height),
        "rx",
        "2");
  }

  Svg path(String style, String path) {
    return empty("path", style, "d", path);
  }

  /**
   * Adds a text.
   *
   * @param anchor where it is held: {@code start}, {@code middle} or {@code end}
   */
  Svg text(String style, double x, double y, String anchor, String words) {
    body.append("<text");
    attribute("class", style);
    attribute("x", number(x));
    attribute("y", number(y));
    attribute("text-anchor", anchor);
    body.append('>');
    escape(words);
    body.append("</text>");
    return this;
  }

  /** Opens a group of which a pointer tells the words. */
  Svg open(String told) {
    body.append("<g><title>");
    escape(told);
    body.append("</title>");
    return this;
  }

  Svg close() {
    body.append("</g>");
    return this;
  }

  /** Opens a link; what is drawn inside leads there. */
  Svg link(String address, String told) {
    body.append("<a");
    attribute("href", address);
    body.append("><title>");
    escape(told);
    body.append("</title>");
    return this;
  }

  Svg closeLink() {
    body.append("</a>");
    return this;
  }

  Drawing drawing(int width, int height, String told) {
    return new Drawing(width, height, told, body.toString());
  }

  static String number(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  static String escaped(String words) {
    Svg svg = new Svg();
    svg.escape(words);
    return svg.body.toString();
  }

  private Svg empty(String element, String style, String... pairs) {
    body.append('<').append(element);
    attribute("class", style);
    for (int at = 0; at + 1 < pairs.length; at += 2) {
      attribute(pairs[at], pairs[at + 1]);
    }
    body.append("/>");
    return this;
  }

  private void attribute(String name, String value) {
    body.append(' ').append(name).append("=\"");
    escape(value);
    body.append('"');
  }

  private void escape(String words) {
    for (int at = 0; at < words.length(); at++) {
      char unit = words.charAt(at);
      switch (unit) {
        case '&' -> body.append("&amp;");
        case '<' -> body.append("&lt;");
        case '>' -> body.append("&gt;");
        case '"' -> body.append("&quot;");
        default -> {
          // XML has no place for most control characters.
          if (unit >= ' ' || unit == '\t' || unit == '\n') {
            body.append(unit);
          }
        }
      }
    }
  }
}
