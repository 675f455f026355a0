package org.pactwatch.eval.corpus.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Words with choices and slots, written out anew each time.
 *
 * <p>{@code (a|b|)} is a choice, which may hold choices; brackets without a bar stand for
 * themselves. <code>{name}</code> is a slot. A word that ends in {@code ~} meets the next one as in
 * French: {@code que~il} is {@code qu'il}, {@code que~nous} is {@code que nous}.
 */
public final class Phrase {
  private static final String VOWELS = "aeiouyàâäéèêëîïôöùûü";

  private final String source;
  private final List<Part> parts;

  private Phrase(String source, List<Part> parts) {
    this.source = source;
    this.parts = parts;
  }

  /**
   * Reads a phrase.
   *
   * @throws IllegalArgumentException if a bracket or slot does not close
   */
  public static Phrase parse(String source) {
    Parser parser = new Parser(source);
    List<Part> parts = parser.sequence(false);
    if (parser.at < source.length()) {
      throw new IllegalArgumentException(
          "expected the end at " + parser.at + ", got \"" + source.substring(parser.at) + "\"");
    }
    return new Phrase(source, parts);
  }

  /** Tells whether the phrase has a slot of this name. */
  public boolean has(String slot) {
    return source.contains("{" + slot + "}");
  }

  /** Writes it out; the choices are drawn. */
  public Written write(Slots slots, Chance chance) {
    StringBuilder text = new StringBuilder();
    Usage usage = new Usage(slots);
    parts.forEach(part -> part.write(text, usage, chance));
    return new Written(elided(text.toString()), usage.used);
  }

  /** Two equal sources are the same phrase. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Phrase phrase && source.equals(phrase.source);
  }

  @Override
  public int hashCode() {
    return Objects.hash(source);
  }

  @Override
  public String toString() {
    return source;
  }

  private static String elided(String text) {
    int mark = text.indexOf('~');
    if (mark < 0) {
      return text;
    }
    StringBuilder written = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char one = text.charAt(at);
      if (one != '~') {
        written.append(one);
      } else if (isOpen(text.substring(at + 1))) {
        written.setCharAt(written.length() - 1, '\'');
      } else {
        written.append(' ');
      }
    }
    return written.toString();
  }

  /** Tells whether a word before these is elided: they begin with a vowel or a mute h. */
  public static boolean isOpen(String words) {
    return !words.isEmpty()
        && (VOWELS.indexOf(Character.toLowerCase(words.charAt(0))) >= 0
            || words.startsWith("hé")
            || words.startsWith("Hé"));
  }

  private interface Part {
    void write(StringBuilder text, Usage usage, Chance chance);
  }

  /** The slots while they are used. */
  private static final class Usage {
    private final Slots slots;
    private final List<String> used = new ArrayList<>();

    Usage(Slots slots) {
      this.slots = slots;
    }

    String fill(String slot) {
      used.add(slot);
      return slots.fill(slot);
    }
  }

  private record Letters(String text) implements Part {
    @Override
    public void write(StringBuilder out, Usage usage, Chance chance) {
      out.append(text);
    }
  }

  private record Slot(String name) implements Part {
    @Override
    public void write(StringBuilder out, Usage usage, Chance chance) {
      out.append(usage.fill(name));
    }
  }

  private record Choice(List<List<Part>> options) implements Part {
    @Override
    public void write(StringBuilder out, Usage usage, Chance chance) {
      chance.pick(options).forEach(part -> part.write(out, usage, chance));
    }
  }

  /** Reads from left to right. */
  private static final class Parser {
    private final String source;
    private int at;

    Parser(String source) {
      this.source = source;
    }

    List<Part> sequence(boolean inside) {
      List<Part> parts = new ArrayList<>();
      StringBuilder letters = new StringBuilder();
      while (at < source.length()) {
        char one = source.charAt(at);
        if (inside && (one == '|' || one == ')')) {
          break;
        }
        if (one == '(' && isChoice()) {
          flush(letters, parts);
          parts.add(choice());
        } else if (one == '{') {
          flush(letters, parts);
          parts.add(slot());
        } else {
          letters.append(one);
          at++;
        }
      }
      flush(letters, parts);
      return List.copyOf(parts);
    }

    private Part choice() {
      List<List<Part>> options = new ArrayList<>();
      do {
        at++;
        options.add(sequence(true));
        if (at >= source.length()) {
          throw new IllegalArgumentException("expected \")\" at the end of \"" + source + "\"");
        }
      } while (source.charAt(at) == '|');
      at++;
      return new Choice(List.copyOf(options));
    }

    private Part slot() {
      int end = source.indexOf('}', at);
      if (end < 0) {
        throw new IllegalArgumentException("expected \"}\" at the end of \"" + source + "\"");
      }
      Slot slot = new Slot(source.substring(at + 1, end));
      at = end + 1;
      return slot;
    }

    /** Whether a bar stands between this bracket and the one that closes it. */
    private boolean isChoice() {
      int depth = 0;
      for (int i = at; i < source.length(); i++) {
        char one = source.charAt(i);
        if (one == '(') {
          depth++;
        } else if (one == ')' && --depth == 0) {
          return false;
        } else if (one == '|' && depth == 1) {
          return true;
        }
      }
      return false;
    }

    private static void flush(StringBuilder letters, List<Part> parts) {
      if (letters.length() > 0) {
        parts.add(new Letters(letters.toString()));
        letters.setLength(0);
      }
    }
  }
}
