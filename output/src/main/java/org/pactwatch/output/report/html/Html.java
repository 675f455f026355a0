package org.pactwatch.output.report.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Writes HTML. Every text and every attribute value is escaped here and nowhere else; only a style
 * and a script of our own go through as they are. Elements always close. Not for sharing.
 */
final class Html {
  private static final Pattern NAME = Pattern.compile("[a-z][a-zA-Z0-9]*");
  private static final char REPLACEMENT = '\uFFFD';

  private final Appendable out;

  Html(Appendable out) {
    this.out = Objects.requireNonNull(out);
  }

  Html doctype() {
    return raw("<!DOCTYPE html>\n");
  }

  Html text(String text) {
    return raw(escape(text));
  }

  Html element(String name, String text) {
    return element(name, Attributes.none(), text);
  }

  Html element(String name, Attributes attributes, String text) {
    return element(name, attributes, () -> text(text));
  }

  Html element(String name, Runnable content) {
    return element(name, Attributes.none(), content);
  }

  Html element(String name, Attributes attributes, Runnable content) {
    open(name, attributes).raw(">");
    content.run();
    return raw("</").raw(name).raw(">");
  }

  /** An element on lines of its own. */
  Html block(String name, Attributes attributes, Runnable content) {
    raw("\n");
    return element(name, attributes, content).raw("\n");
  }

  /** An element that holds nothing and has no closing tag. */
  Html empty(String name, Attributes attributes) {
    return open(name, attributes).raw(">");
  }

  /** A style or script of our own, as it is: a browser decodes nothing in it. */
  Html verbatim(String name, String source) {
    if (source.contains("</") || source.contains("<!--")) {
      throw new IllegalArgumentException("expected a " + name + " without markup");
    }
    return open(name, Attributes.none()).raw(">").raw(source).raw("</").raw(name).raw(">\n");
  }

  private Html open(String name, Attributes attributes) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("expected the name of an element, got " + name);
    }
    raw("<").raw(name);
    attributes
        .all()
        .forEach(one -> raw(" ").raw(one.name()).raw("=\"").raw(escape(one.value())).raw("\""));
    return this;
  }

  private Html raw(String text) {
    try {
      out.append(text);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return this;
  }

  /** Characters that HTML cannot hold, halves of characters among them, are shown as such. */
  private static String escape(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                case '\n', '\t' -> safe.appendCodePoint(point);
                case '\r' -> safe.append(' ');
                default -> {
                  boolean broken =
                      Character.isISOControl(point)
                          || Character.getType(point) == Character.SURROGATE;
                  safe.appendCodePoint(broken ? REPLACEMENT : point);
                }
              }
            });
    return safe.toString();
  }
}
