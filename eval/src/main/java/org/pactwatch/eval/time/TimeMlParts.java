package org.pactwatch.eval.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.pactwatch.model.text.Span;

/** Gathers what scoring needs of one TimeML document, event by event. For one thread. */
final class TimeMlParts {
  private static final int DAY = "2000-01-01".length();

  private final StringBuilder text = new StringBuilder();
  private final List<MarkedTime> times = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private Optional<LocalDate> created = Optional.empty();
  private boolean inText;
  private boolean inCreation;
  private boolean hasText;

  private record Open(int start, String type, String value) {}

  void take(XMLStreamReader reader, int event) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> start(reader);
      case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
        if (inText) {
          text.append(reader.getText());
        }
      }
      default -> {
        // Comments and instructions are no text.
      }
    }
  }

  private void start(XMLStreamReader reader) {
    switch (reader.getLocalName()) {
      case "TEXT" -> {
        inText = true;
        hasText = true;
      }
      case "DCT" -> inCreation = true;
      case "TIMEX3" -> {
        if (inText) {
          open.push(new Open(text.length(), attribute(reader, "type"), attribute(reader, "value")));
        } else if (inCreation && created.isEmpty()) {
          created = day(attribute(reader, "value"));
        }
      }
      default -> {
        // Events, signals and links are not looked at.
      }
    }
  }

  private void end(String element) {
    switch (element) {
      case "TEXT" -> inText = false;
      case "DCT" -> inCreation = false;
      case "TIMEX3" -> {
        if (inText) {
          Open begun = open.pop();
          Span span = new Span(begun.start(), text.length());
          // One without words stands for a time that nobody wrote down.
          if (!span.isEmpty()) {
            times.add(new MarkedTime(span, begun.type(), begun.value()));
          }
        }
      }
      default -> {
        // Not looked at, as above.
      }
    }
  }

  private static String attribute(XMLStreamReader reader, String name) {
    String value = reader.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  private static Optional<LocalDate> day(String value) {
    try {
      return Optional.of(LocalDate.parse(value.substring(0, Math.min(DAY, value.length()))));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  boolean hasText() {
    return hasText;
  }

  String text() {
    return text.toString();
  }

  Optional<LocalDate> created() {
    return created;
  }

  List<MarkedTime> times() {
    return times;
  }
}
