package org.pactwatch.language.fr;

import java.util.List;
import java.util.Random;

/** Damages texts at random: what copying, bad encodings and broken pages do, and worse. */
final class Mutations {
  private static final List<String> INTRUDERS =
      List.of(
          "«",
          "»",
          "\"",
          "“",
          "”",
          "'",
          "’",
          "‘",
          "« ",
          " »",
          "…",
          "?",
          "!",
          ".",
          ":",
          ";",
          ",",
          "-",
          "–",
          "(",
          ")",
          "&nbsp;",
          "&amp;",
          "&laquo;",
          "&#233;",
          "&#x1F600;",
          "&unknown;",
          "&",
          "<",
          ">",
          "<br>",
          "<p>",
          "</p>",
          "<b>",
          "<!--",
          "-->",
          "<script>",
          "\u0000",
          "\u0007",
          "\u001b",
          "\u0085",
          "\u00a0",
          "\u00ad",
          "\u200b",
          "\u200d",
          "\u2028",
          "\u202e",
          "\u202f",
          "\ufeff",
          "\ufffd",
          "\ud83d",
          "\ude00",
          "\ud83d\ude00",
          "e\u0301",
          "\n",
          "\r",
          "\r\n",
          "\t",
          "\f",
          " ",
          "1er ",
          "une seconde ",
          "du 3 au 5 mai ",
          "selon ",
          "a-t-il dit",
          " qui ",
          " que ",
          " si ",
          "n'",
          " pas ",
          "MINSK",
          "l'",
          "d'",
          "du ",
          "aux ",
          "°",
          "½",
          "%",
          "2023",
          "99999999999999");

  private final Random random;

  Mutations(long seed) {
    this.random = new Random(seed);
  }

  /** Returns the text with a handful of damages. */
  String damage(String text) {
    StringBuilder damaged = new StringBuilder(text);
    for (int left = 1 + random.nextInt(12); left > 0 && damaged.length() > 2; left--) {
      damage(damaged);
    }
    return damaged.toString();
  }

  private void damage(StringBuilder text) {
    int at = random.nextInt(text.length());
    int end = Math.min(text.length(), at + 1 + random.nextInt(random.nextInt(4) == 0 ? 400 : 3));
    switch (random.nextInt(8)) {
      case 0 -> text.delete(at, end);
      case 1 -> text.insert(random.nextInt(text.length()), text.substring(at, end));
      case 2 -> swap(text, at, random.nextInt(text.length()));
      case 3 -> text.insert(at, intruder().repeat(1 + random.nextInt(40)));
      case 4 -> text.setCharAt(at, (char) random.nextInt(0x10000));
      case 5 -> joinLines(text, at, Math.min(text.length(), at + 1000));
      default -> text.insert(at, intruder());
    }
  }

  private String intruder() {
    return INTRUDERS.get(random.nextInt(INTRUDERS.size()));
  }

  private static void swap(StringBuilder text, int one, int other) {
    char kept = text.charAt(one);
    text.setCharAt(one, text.charAt(other));
    text.setCharAt(other, kept);
  }

  private static void joinLines(StringBuilder text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n') {
        text.setCharAt(i, ' ');
      }
    }
  }
}
