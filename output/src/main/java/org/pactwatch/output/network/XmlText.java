package org.pactwatch.output.network;

import java.io.IOException;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.pactwatch.output.AppendableWriter;

/**
 * XML 1.0 with an element a line. What words from articles may hold and XML may not, and line ends
 * in attributes, which a reader would make spaces, stand as {@code \u001b}. Not for sharing.
 */
final class XmlText {
  private static final String STEP = "  ";

  private final XMLStreamWriter writer;
  private int depth;

  private XmlText(XMLStreamWriter writer) {
    this.writer = writer;
  }

  /** What a format writes. */
  @FunctionalInterface
  interface Content {
    void write(XmlText xml) throws XMLStreamException;
  }

  /** Writes a document in UTF-8. */
  static void write(Appendable out, Content content) throws IOException {
    try {
      // The platform's own, whatever the class path offers: the same bytes everywhere.
      XMLStreamWriter writer =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(new AppendableWriter(out));
      writer.writeStartDocument("UTF-8", "1.0");
      writer.writeCharacters("\n");
      content.write(new XmlText(writer));
      writer.writeEndDocument();
      writer.flush();
    } catch (XMLStreamException failure) {
      throw new IOException(failure);
    }
  }

  /** Opens an element that holds others. */
  void open(String name, String... attributes) throws XMLStreamException {
    indent();
    writer.writeStartElement(name);
    attributes(attributes);
    writer.writeCharacters("\n");
    depth++;
  }

  void close() throws XMLStreamException {
    depth--;
    indent();
    writer.writeEndElement();
    writer.writeCharacters("\n");
  }

  /** Writes an element that holds nothing. */
  void empty(String name, String... attributes) throws XMLStreamException {
    indent();
    writer.writeEmptyElement(name);
    attributes(attributes);
    writer.writeCharacters("\n");
  }

  /** Writes an element that holds text. */
  void text(String name, String text, String... attributes) throws XMLStreamException {
    indent();
    writer.writeStartElement(name);
    attributes(attributes);
    writer.writeCharacters(legal(text));
    writer.writeEndElement();
    writer.writeCharacters("\n");
  }

  private void attributes(String... namesAndValues) throws XMLStreamException {
    for (int i = 0; i < namesAndValues.length; i += 2) {
      writer.writeAttribute(namesAndValues[i], legal(namesAndValues[i + 1]));
    }
  }

  private void indent() throws XMLStreamException {
    writer.writeCharacters(STEP.repeat(depth));
  }

  private static String legal(String words) {
    StringBuilder legal = new StringBuilder(words.length());
    words
        .codePoints()
        .forEach(
            point -> {
              if (isLegal(point)) {
                legal.appendCodePoint(point);
              } else {
                legal.append("\\u").append(String.format(Locale.ROOT, "%04x", point));
              }
            });
    return legal.toString();
  }

  private static boolean isLegal(int point) {
    boolean noncharacter = point == 0xFFFE || point == 0xFFFF;
    boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    return !Character.isISOControl(point) && !noncharacter && !surrogate;
  }
}
