package org.pactwatch.eval.corpus.world;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.pactwatch.eval.corpus.phrase.Chance;
import org.pactwatch.eval.corpus.phrase.Phrase;
import org.pactwatch.eval.corpus.phrase.Slots;
import org.pactwatch.gazetteer.data.DataFile;
import org.pactwatch.gazetteer.data.DataNode;

/** How things stand in a sentence, by slot. Immutable. */
final class ThingForms {
  private final Map<String, Phrase> items;
  private final Map<String, Phrase> organisations;
  private final Map<String, Phrase> papers;

  private ThingForms(DataNode node) {
    node.onlyKeys("items", "organisations", "papers");
    items = phrases(node.get("items"));
    organisations = phrases(node.get("organisations"));
    papers = phrases(node.get("papers"));
  }

  static ThingForms read() {
    try (DataFile file = DataFile.resource(ThingForms.class, "things.yaml")) {
      return new ThingForms(file.root().get("forms"));
    }
  }

  Map<String, String> item(Item item) {
    return written(items, Slots.none().with("many", item.many()).with("one", item.one()));
  }

  Map<String, String> organisation(Organisation organisation) {
    return written(
        organisations,
        Slots.none().with("article", organisation.article()).with("name", organisation.name()));
  }

  Map<String, String> paper(String paper) {
    return written(papers, Slots.none().with("paper", paper));
  }

  private static Map<String, String> written(Map<String, Phrase> phrases, Slots slots) {
    Map<String, String> written = new HashMap<>();
    phrases.forEach((slot, words) -> written.put(slot, words.write(slots, Chance.of(0)).text()));
    return written;
  }

  private static Map<String, Phrase> phrases(DataNode node) {
    Map<String, Phrase> phrases = new LinkedHashMap<>();
    node.entries().forEach((slot, words) -> phrases.put(slot, words.as(Phrase::parse)));
    return phrases;
  }
}
