package org.pactwatch.web.speech;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pactwatch.gazetteer.data.DataFile;
import org.pactwatch.gazetteer.data.DataNode;

/**
 * The messages of one language by key, and how it words the ledger's sentences. Immutable and safe
 * to share.
 *
 * @param byKey messages; their places are {@code {0}}, {@code {1}}, …
 * @param sentences patterns of the ledger's English sentences and what is said instead, in order
 */
record Messages(SortedMap<String, String> byKey, List<Rewording> sentences) {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  Messages {
    byKey = Collections.unmodifiableSortedMap(new TreeMap<>(byKey));
    sentences = List.copyOf(sentences);
  }

  /**
   * Reads {@code messages-xx.yaml}.
   *
   * @throws org.pactwatch.model.problem.ProblemException if the file is wrong
   */
  static Messages load(Language language) {
    try (DataFile file =
        DataFile.resource(Messages.class, "messages-" + language.code() + ".yaml")) {
      SortedMap<String, String> messages = new TreeMap<>();
      List<Rewording> sentences = new ArrayList<>();
      for (Map.Entry<String, DataNode> entry : file.root().entries().entrySet()) {
        if (entry.getKey().equals("sentences")) {
          sentences.addAll(file.each(entry.getValue(), Rewording::read));
        } else {
          flatten(entry.getKey(), entry.getValue(), messages);
        }
      }
      return new Messages(messages, sentences);
    }
  }

  private static void flatten(String key, DataNode node, Map<String, String> messages) {
    if (node.isMap()) {
      node.entries().forEach((name, below) -> flatten(key + '.' + name, below, messages));
    } else {
      messages.put(key, node.text());
    }
  }

  /**
   * Returns a message with values in its places.
   *
   * @throws IllegalArgumentException if there is no such message
   */
  String say(String key, Object... values) {
    String message = byKey.get(key);
    if (message == null) {
      throw new IllegalArgumentException("expected a message, got the key \"" + key + "\"");
    }
    return PLACE
        .matcher(message)
        .replaceAll(
            place ->
                Matcher.quoteReplacement(String.valueOf(values[Integer.parseInt(place.group(1))])));
  }

  /** A sentence of the ledger and what this language says for it. */
  record Rewording(Pattern told, String say) {
    static Rewording read(DataNode node) {
      node.onlyKeys("told", "say");
      return new Rewording(node.get("told").as(Pattern::compile), node.get("say").text());
    }
  }
}
