package org.pactwatch.reading.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pactwatch.gazetteer.data.DataNode;
import org.pactwatch.reading.time.Element.Zone;

/**
 * Reads a pattern: words; {@code {class}} for any word of a class, kept in the slot of its name;
 * {@code {slot=class}} to keep it elsewhere; {@code ?} behind either for what may be missing;
 * {@code [...]} at the ends for what must stand beside the expression. What is written without
 * white space must stand so in the text.
 */
final class PatternReader {
  private final Map<String, WordClass> classes;

  PatternReader(Map<String, WordClass> classes) {
    this.classes = classes;
  }

  /** All sequences of elements that the pattern stands for. */
  List<List<Element>> read(DataNode node) {
    Reader reader = new Reader(node);
    List<List<Element>> sequences = new ArrayList<>();
    sequences.add(new ArrayList<>());
    for (Part part : reader.parts()) {
      List<List<Element>> longer = new ArrayList<>();
      for (List<Element> sequence : sequences) {
        if (part.optional) {
          longer.add(sequence);
        }
        List<Element> with = new ArrayList<>(sequence);
        with.addAll(part.elements);
        longer.add(with);
      }
      sequences = longer;
    }
    if (sequences.stream().anyMatch(PatternReader::isEmptyInside)) {
      throw node.mistake("expected a pattern that always holds a word, got " + node.text());
    }
    return sequences;
  }

  private static boolean isEmptyInside(List<Element> sequence) {
    return sequence.stream().noneMatch(element -> element.zone() == Zone.INSIDE);
  }

  private record Part(List<Element> elements, boolean optional) {}

  private final class Reader {
    private final DataNode node;
    private final String text;
    private int at;
    private Zone zone = Zone.BEFORE;

    private Reader(DataNode node) {
      this.node = node;
      this.text = node.text();
    }

    private List<Part> parts() {
      List<Part> parts = new ArrayList<>();
      boolean bracket = false;
      boolean seenInside = false;
      boolean space = true;
      while (at < text.length()) {
        char unit = text.charAt(at);
        if (unit == ' ') {
          space = true;
          at++;
        } else if (unit == '[' && !bracket) {
          bracket = true;
          zone = seenInside ? Zone.AFTER : Zone.BEFORE;
          at++;
        } else if (unit == ']' && bracket) {
          bracket = false;
          at++;
        } else {
          if (!bracket) {
            zone = Zone.INSIDE;
            if (seenInside && parts.get(parts.size() - 1).elements.get(0).zone() == Zone.AFTER) {
              throw node.mistake("expected [...] only at the ends of a pattern, got " + text);
            }
            seenInside = true;
          }
          parts.add(part(!space));
          space = false;
        }
      }
      return parts;
    }

    private Part part(boolean glued) {
      List<Element> elements = text.charAt(at) == '{' ? slot(glued) : words(glued);
      boolean optional = at < text.length() && text.charAt(at) == '?';
      if (optional) {
        at++;
      }
      return new Part(elements, optional);
    }

    private List<Element> slot(boolean glued) {
      int close = text.indexOf('}', at);
      if (close < 0) {
        throw node.mistake("expected } in the pattern " + text);
      }
      String inside = text.substring(at + 1, close);
      at = close + 1;
      int equals = inside.indexOf('=');
      String name = inside.substring(equals + 1);
      WordClass words = classes.get(name);
      if (words == null) {
        throw node.mistake("expected a class among " + classes.keySet() + ", got \"" + name + "\"");
      }
      String slot = equals < 0 ? name : inside.substring(0, equals);
      return List.of(new Element(words, "{" + name, Optional.of(slot), glued, zone));
    }

    private List<Element> words(boolean glued) {
      int end = at;
      while (end < text.length() && " {[]?".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      String word = text.substring(at, end);
      at = end;
      if (word.isEmpty()) {
        throw node.mistake("expected a word at column " + at + " of the pattern " + text);
      }
      WordClass literal = new Phrases(Map.of(word, word));
      return List.of(new Element(literal, word, Optional.empty(), glued, zone));
    }
  }
}
