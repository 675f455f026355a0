package org.pactwatch.reading.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.pactwatch.gazetteer.data.DataNode;

/**
 * An example in the grammar that runs as a test.
 *
 * @param text words with the expression in brackets; without brackets the rule must find nothing
 * @param published the day of publication, where there is one
 * @param tense the tense around it
 * @param value what it resolves to; absent where it must stay unresolved
 * @param rule the rule that must find it
 * @param line its line in the file
 */
public record TimeExample(
    String text,
    Optional<LocalDate> published,
    String tense,
    Optional<String> value,
    String rule,
    int line) {

  static TimeExample read(DataNode node, String rule) {
    node.onlyKeys("text", "published", "tense", "value");
    node.find("tense").ifPresent(tense -> tense.oneOf(Tense.class));
    return new TimeExample(
        node.get("text").text(),
        node.find("published").map(day -> day.as(LocalDate::parse)),
        node.find("tense").map(DataNode::text).orElse("unknown"),
        node.find("value").map(DataNode::text),
        rule,
        node.line());
  }

  /** The text without brackets. */
  public String plain() {
    return text.replace("[", "").replace("]", "");
  }

  Tense around() {
    return Tense.valueOf(tense.toUpperCase(Locale.ROOT));
  }

  /** Tells whether the rule must find something. */
  public boolean expectsTime() {
    return text.indexOf('[') >= 0;
  }

  /** The words in brackets. */
  public String expected() {
    return text.substring(text.indexOf('[') + 1, text.indexOf(']'));
  }
}
