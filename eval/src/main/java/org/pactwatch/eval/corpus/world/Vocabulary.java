package org.pactwatch.eval.corpus.world;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.pactwatch.eval.corpus.phrase.Chance;
import org.pactwatch.eval.corpus.phrase.Phrase;
import org.pactwatch.eval.corpus.phrase.Slots;
import org.pactwatch.gazetteer.data.DataFile;
import org.pactwatch.gazetteer.data.DataNode;

/**
 * What names of states, towns, people and publishers are made of. Immutable.
 *
 * @param states beginnings, middles and endings of states' names
 * @param towns of towns' names
 * @param families of family names
 * @param agencies of agencies' names
 * @param men given names
 * @param women given names
 * @param outlets names of outlets, with a slot for their town
 * @param offices the offices of a state, its head first
 */
record Vocabulary(
    StateParts states,
    Parts towns,
    Parts families,
    Parts agencies,
    List<String> men,
    List<String> women,
    List<Phrase> outlets,
    List<Office> offices) {

  static Vocabulary read() {
    try (DataFile file = DataFile.resource(Vocabulary.class, "names.yaml")) {
      DataNode root =
          file.root()
              .onlyKeys("forms", "states", "towns", "people", "agencies", "outlets", "offices");
      DataNode people = root.get("people").onlyKeys("men", "women", "families");
      return new Vocabulary(
          StateParts.of(root.get("states"), root.get("forms")),
          Parts.of(root.get("towns")),
          Parts.of(people.get("families")),
          Parts.of(root.get("agencies")),
          people.get("men").texts(),
          people.get("women").texts(),
          Kinds.Phrases.of(root.get("outlets")),
          root.get("offices").items().stream().map(Vocabulary::office).toList());
    }
  }

  private static Office office(DataNode node) {
    node.onlyKeys("office", "man", "woman");
    return new Office(
        node.get("office").text(),
        node.get("man").as(Phrase::parse),
        node.get("woman").as(Phrase::parse));
  }

  /** Beginnings and endings, and what must not come of them. */
  record Parts(List<String> beginnings, List<String> endings, Set<String> none) {
    Parts {
      beginnings = List.copyOf(beginnings);
      endings = List.copyOf(endings);
      none = Set.copyOf(none);
    }

    static Parts of(DataNode node) {
      node.onlyKeys("beginnings", "endings", "none");
      return new Parts(
          node.get("beginnings").texts(),
          node.get("endings").texts(),
          Set.copyOf(node.texts("none")));
    }

    List<String> all() {
      return beginnings.stream()
          .flatMap(first -> endings.stream().map(end -> first + end))
          .filter(name -> !none.contains(name))
          .toList();
    }
  }

  /** Parts of states' names and of their adjectives. */
  record StateParts(
      List<String> beginnings,
      List<String> middles,
      List<Ending> endings,
      Set<String> none,
      Forms forms) {
    StateParts {
      beginnings = List.copyOf(beginnings);
      middles = List.copyOf(middles);
      endings = List.copyOf(endings);
      none = Set.copyOf(none);
    }

    static StateParts of(DataNode node, DataNode forms) {
      node.onlyKeys("beginnings", "middles", "endings", "none");
      return new StateParts(
          node.get("beginnings").texts(),
          node.get("middles").texts(),
          node.get("endings").items().stream().map(Ending::of).toList(),
          Set.copyOf(node.texts("none")),
          Forms.of(forms));
    }

    /** All names with their forms. */
    List<Named> all() {
      return beginnings.stream()
          .flatMap(first -> middles.stream().map(middle -> first + middle))
          .flatMap(stem -> endings.stream().map(end -> end.after(stem, forms)))
          .filter(named -> !none.contains(named.name()))
          .toList();
    }
  }

  /** An ending of a state's name and of its adjective. */
  record Ending(String end, List<String> adjective, boolean feminine) {
    Ending {
      adjective = List.copyOf(adjective);
    }

    static Ending of(DataNode node) {
      node.onlyKeys("end", "adjective", "masculine");
      return new Ending(
          node.get("end").text(), node.get("adjective").texts(), node.find("masculine").isEmpty());
    }

    Named after(String stem, Forms forms) {
      String small = stem.substring(0, 1).toLowerCase(Locale.ROOT) + stem.substring(1);
      Map<String, String> all = forms.of(stem + end, feminine);
      all.put(".m", small + adjective.get(0));
      all.put(".mp", small + adjective.get(1));
      all.put(".f", small + adjective.get(2));
      all.put(".fp", small + adjective.get(3));
      return new Named(stem + end, all);
    }
  }

  /** How names stand in a sentence, by gender. */
  record Forms(
      Map<String, Phrase> feminine, Map<String, Phrase> masculine, Map<String, Phrase> elided) {
    static Forms of(DataNode node) {
      node.onlyKeys("feminine", "masculine", "elided");
      return new Forms(
          phrases(node.get("feminine")),
          phrases(node.get("masculine")),
          phrases(node.get("elided")));
    }

    Map<String, String> of(String name, boolean isFeminine) {
      boolean open = Phrase.isOpen(name);
      Map<String, Phrase> chosen = isFeminine ? feminine : open ? elided : masculine;
      Map<String, String> all = new HashMap<>();
      Slots slots = Slots.none().with("name", name);
      chosen.forEach((form, words) -> all.put(form, words.write(slots, Chance.of(0)).text()));
      return all;
    }

    private static Map<String, Phrase> phrases(DataNode node) {
      Map<String, Phrase> phrases = new HashMap<>();
      node.entries().forEach((form, words) -> phrases.put(form, words.as(Phrase::parse)));
      return phrases;
    }
  }

  /** A state's name with its forms. */
  record Named(String name, Map<String, String> forms) {
    Named {
      forms = Map.copyOf(forms);
    }
  }
}
