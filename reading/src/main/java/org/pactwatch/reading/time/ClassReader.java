package org.pactwatch.reading.time;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import org.pactwatch.gazetteer.data.DataFile;
import org.pactwatch.gazetteer.data.DataNode;

/** Reads the word classes of a grammar. */
final class ClassReader {
  private ClassReader() {}

  static Map<String, WordClass> read(DataFile file, DataNode root) {
    Map<String, WordClass> classes = new LinkedHashMap<>();
    root.get("words")
        .entries()
        .forEach((name, node) -> file.attempt(() -> classes.put(name, phrases(node))));
    NumberWords spelled = spelled(root.get("spelled"));
    root.get("numbers")
        .entries()
        .forEach((name, node) -> file.attempt(() -> classes.put(name, numbers(node, spelled))));
    return classes;
  }

  /** Words under the value they stand for, or a bare list whose words stand for themselves. */
  private static Phrases phrases(DataNode node) {
    Map<String, String> values = new LinkedHashMap<>();
    if (node.isMap()) {
      node.entries()
          .forEach(
              (value, words) -> {
                for (String word : words.texts()) {
                  put(values, word, value, words);
                }
              });
    } else {
      node.texts().forEach(word -> put(values, word, word, node));
    }
    return new Phrases(values);
  }

  private static void put(Map<String, String> values, String word, String value, DataNode node) {
    if (word.isBlank()) {
      throw node.mistake("expected a word, got an empty one");
    }
    if (values.put(word, value) != null) {
      throw node.mistake("expected each word once in a class, got \"" + word + "\" again");
    }
  }

  private static NumberWords spelled(DataNode node) {
    node.onlyKeys("values", "multipliers", "joints");
    return new NumberWords(
        whole(node.get("values")),
        whole(node.get("multipliers")),
        new LinkedHashSet<>(node.texts("joints")));
  }

  private static Map<String, Integer> whole(DataNode node) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    node.entries().forEach((word, value) -> numbers.put(word, value.as(Integer::parseInt)));
    return numbers;
  }

  private static Numbers numbers(DataNode node, NumberWords spelled) {
    node.onlyKeys("least", "most", "digits", "fraction", "spelled", "suffixes", "suffix-needed");
    int[] digits = node.find("digits").map(ClassReader::range).orElse(new int[] {1, 9});
    Numbers.Bounds bounds =
        new Numbers.Bounds(
            node.find("least").map(one -> one.as(Integer::parseInt)).orElse(0),
            node.find("most").map(one -> one.as(Integer::parseInt)).orElse(Integer.MAX_VALUE),
            digits[0],
            digits[1],
            flag(node, "fraction"));
    return new Numbers(
        bounds,
        flag(node, "spelled") ? spelled : Numbers.onlyDigits(),
        new LinkedHashSet<>(node.texts("suffixes")),
        flag(node, "suffix-needed"));
  }

  private static int[] range(DataNode node) {
    String[] ends = node.text().split("-", 2);
    int least = node.as(text -> Integer.parseInt(ends[0]));
    int most = node.as(text -> Integer.parseInt(ends[ends.length - 1]));
    if (least < 1 || most > 9 || most < least) {
      throw node.mistake("expected digits such as 4 or 1-2, up to 9, got " + node.text());
    }
    return new int[] {least, most};
  }

  private static boolean flag(DataNode node, String key) {
    return node.find(key).map(one -> one.text().equals("true")).orElse(false);
  }
}
