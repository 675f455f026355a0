package org.pactwatch.web.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A picture that is finished: for a page, or as a file of its own. Only {@link Svg} makes one, so
 * that it holds nothing unescaped.
 */
public final class Drawing {
  private final int width;
  private final int height;
  private final String told;
  private final String body;

  Drawing(int width, int height, String told, String body) {
    this.width = width;
    this.height = height;
    this.told = Objects.requireNonNull(told);
    this.body = Objects.requireNonNull(body);
  }

  /** The picture for a page, whose style sheet gives the colours. */
  public String inline() {
    return "<svg viewBox=\"0 0 "
        + width
        + ' '
        + height
        + "\" role=\"group\" aria-label=\""
        + Svg.escaped(told)
        + "\">"
        + body
        + "</svg>";
  }

  /** The picture as a file that carries its colours: those of light paper. */
  public String file() {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\""
        + width
        + "\" height=\""
        + height
        + "\" viewBox=\"0 0 "
        + width
        + ' '
        + height
        + "\"><title>"
        + Svg.escaped(told)
        + "</title><style>"
        + style()
        + "</style><rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>"
        + body
        + "</svg>\n";
  }

  /** The style sheet of pictures, whose colours follow a page's where it has any. */
  public static String style() {
    try (InputStream stream = Drawing.class.getResourceAsStream("picture.css")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
