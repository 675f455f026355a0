package org.pactwatch.ledger.lineage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Facts and the many ways to tell them, from {@code stories.txt}. */
final class StoryBook {
  private static final Pattern CHOICE = Pattern.compile("\\{([^}]*)\\}");

  private final Map<String, List<Telling>> facts = new LinkedHashMap<>();

  private StoryBook() {}

  static StoryBook load() {
    StoryBook book = new StoryBook();
    List<Telling> open = List.of();
    for (String line : lines()) {
      if (line.startsWith("== ")) {
        open = book.facts.computeIfAbsent(line.substring(3), name -> new ArrayList<>());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        open.add(new Telling(line));
      }
    }
    return book;
  }

  private static List<String> lines() {
    try (InputStream in = StoryBook.class.getResourceAsStream("stories.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The facts of one kind of event, the leading one first. */
  List<String> facts(String kind) {
    return facts.keySet().stream().filter(name -> name.startsWith(kind + " ")).toList();
  }

  List<Telling> tellings(String fact) {
    return facts.get(fact);
  }

  /** Tells a fact in one way at random. */
  Told tell(String fact, Random random) {
    List<Telling> all = facts.get(fact);
    return all.get(random.nextInt(all.size())).tell(fact, random);
  }

  /** One way to tell a fact, with choices of words. */
  static final class Telling {
    private final String template;
    private final List<String[]> choices = new ArrayList<>();

    private Telling(String template) {
      this.template = template;
      Matcher choice = CHOICE.matcher(template);
      while (choice.find()) {
        choices.add(choice.group(1).split("\\|", -1));
      }
    }

    Told tell(String fact, Random random) {
      List<Integer> chosen = choices.stream().map(words -> random.nextInt(words.length)).toList();
      return new Told(fact, this, chosen);
    }
  }

  /** A fact as someone told it. */
  record Told(String fact, Telling telling, List<Integer> chosen) {
    /** Returns the same with some words chosen anew. */
    Told reworded(double share, Random random) {
      List<Integer> anew = new ArrayList<>();
      for (int slot = 0; slot < chosen.size(); slot++) {
        boolean again = random.nextDouble() < share;
        int words = telling.choices.get(slot).length;
        anew.add(again ? random.nextInt(words) : chosen.get(slot));
      }
      return new Told(fact, telling, anew);
    }

    String text(Map<String, String> names) {
      Matcher choice = CHOICE.matcher(telling.template);
      StringBuilder text = new StringBuilder();
      int slot = 0;
      while (choice.find()) {
        String words = telling.choices.get(slot)[chosen.get(slot)];
        choice.appendReplacement(text, Matcher.quoteReplacement(words));
        slot++;
      }
      choice.appendTail(text);
      String whole = text.toString();
      for (Map.Entry<String, String> name : names.entrySet()) {
        whole = whole.replace(name.getKey(), name.getValue());
      }
      return whole;
    }
  }
}
