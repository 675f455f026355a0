package org.pactwatch.intake.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page's meta elements say, by name or property in lower case; the first of a name wins. */
final class MetaElements {
  private static final List<String> NAMES = List.of("name", "property", "itemprop", "http-equiv");

  private final Map<String, String> contents = new HashMap<>();

  private MetaElements() {}

  static MetaElements of(Document page) {
    MetaElements metas = new MetaElements();
    for (Element element : page.getElementsByTag("meta")) {
      String content = element.attr("content").strip();
      for (String attribute : NAMES) {
        String name = element.attr(attribute).strip().toLowerCase(Locale.ROOT);
        if (!content.isEmpty() && !name.isEmpty()) {
          metas.contents.putIfAbsent(name, content);
        }
      }
    }
    return metas;
  }

  Optional<String> content(String name) {
    return Optional.ofNullable(contents.get(name));
  }
}
