package org.pactwatch.eval.corpus.world;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pactwatch.eval.corpus.phrase.Phrase;
import org.pactwatch.gazetteer.data.DataFile;
import org.pactwatch.gazetteer.data.DataNode;
import org.pactwatch.model.claim.Act;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Status;

/** Reads the kinds of happenings. */
final class Kinds {
  private Kinds() {}

  static List<Kind> read() {
    try (DataFile file = DataFile.resource(Kinds.class, "happenings.yaml")) {
      return file.each(file.root(), Kinds::kind);
    }
  }

  private static Kind kind(DataNode node) {
    node.onlyKeys("kind", "type", "act", "roles", "pace", "needs", "lives", "steps");
    Act act = node.get("act").oneOf(Act.class);
    Map<String, String> roles = new LinkedHashMap<>();
    node.get("roles").entries().forEach((role, who) -> roles.put(role, who.text()));
    Set<Kind.Need> needs = EnumSet.noneOf(Kind.Need.class);
    node.get("needs").items().forEach(need -> needs.add(need.oneOf(Kind.Need.class)));
    Map<String, Kind.Words> steps = new LinkedHashMap<>();
    node.get("steps").entries().forEach((name, step) -> steps.put(name, words(step, act)));
    List<List<String>> lives =
        node.get("lives").items().stream().map(life -> life(life, steps)).toList();
    return new Kind(
        node.get("kind").text(),
        node.get("type").oneOf(ClaimType.class),
        roles,
        node.get("pace").oneOf(Kind.Pace.class),
        needs,
        lives,
        steps);
  }

  private static List<String> life(DataNode life, Map<String, Kind.Words> steps) {
    for (String phase : life.texts()) {
      if (!steps.containsKey(phase)) {
        throw life.mistake("expected one of the steps " + steps.keySet() + ", got " + phase);
      }
    }
    return life.texts();
  }

  private static Kind.Words words(DataNode node, Act act) {
    node.onlyKeys("status", "act", "by", "titles", "clauses", "told");
    return new Kind.Words(
        node.get("status").oneOf(Status.class),
        node.find("act").map(own -> own.oneOf(Act.class)).orElse(act),
        node.get("by").oneOf(Kind.By.class),
        Phrases.of(node.get("titles")),
        Phrases.of(node.get("clauses")),
        Phrases.of(node.get("told")));
  }

  /** Phrases of a list in data. */
  static final class Phrases {
    private Phrases() {}

    static List<Phrase> of(DataNode list) {
      return list.items().stream().map(item -> item.as(Phrase::parse)).toList();
    }
  }
}
