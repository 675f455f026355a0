package org.pactwatch.intake.html;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A page's linked data, read by pattern: much of it in the wild is no JSON. */
final class LinkedData {
  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})|\\\\(.)");
  private static final String TEXT = "\"((?:[^\"\\\\]|\\\\.){1,1000})\"";

  private final String text;

  private LinkedData(String text) {
    this.text = text;
  }

  static LinkedData of(Document page) {
    StringBuilder scripts = new StringBuilder();
    for (Element script : page.getElementsByTag("script")) {
      if (script.attr("type").equalsIgnoreCase("application/ld+json")) {
        scripts.append(script.data()).append('\n');
      }
    }
    return new LinkedData(scripts.toString());
  }

  /** The first text under a key. */
  Optional<String> first(String key) {
    return found("\"" + key + "\"\\s*:\\s*" + TEXT);
  }

  /** The name of the first thing under a key, or of the first of several. */
  Optional<String> firstName(String key) {
    return found(
            "\""
                + key
                + "\"\\s*:\\s*\\[?\\s*\\{[^{}\\[\\]]{0,1000}?\"name\"\\s*:\\s*\\[?\\s*"
                + TEXT)
        .or(() -> found("\"" + key + "\"\\s*:\\s*\\[?\\s*" + TEXT));
  }

  private Optional<String> found(String pattern) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    return matcher.find()
        ? Optional.of(unescape(matcher.group(1)).strip()).filter(found -> !found.isEmpty())
        : Optional.empty();
  }

  private static String unescape(String json) {
    String plain =
        ESCAPE
            .matcher(json)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        found.group(1) != null
                            ? String.valueOf((char) Integer.parseInt(found.group(1), 16))
                            : found.group(2)));
    return Parser.unescapeEntities(plain, false);
  }
}
