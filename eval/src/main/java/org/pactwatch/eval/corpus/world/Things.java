package org.pactwatch.eval.corpus.world;

import java.util.List;
import org.pactwatch.gazetteer.data.DataFile;
import org.pactwatch.gazetteer.data.DataNode;

/**
 * Public things that invented states hold, join and sign. Immutable.
 *
 * @param items weapons
 * @param organisations what may be joined or left
 * @param papers what may be signed, without articles
 * @param troops soldiers
 */
record Things(
    List<Item> items, List<Organisation> organisations, List<String> papers, Item troops) {
  static Things read() {
    try (DataFile file = DataFile.resource(Things.class, "things.yaml")) {
      DataNode root = file.root().onlyKeys("items", "organisations", "papers", "troops", "forms");
      return new Things(
          root.get("items").items().stream().map(Things::item).toList(),
          root.get("organisations").items().stream().map(Things::organisation).toList(),
          root.get("papers").texts(),
          item(root.get("troops")));
    }
  }

  private static Item item(DataNode node) {
    node.onlyKeys("id", "many", "one");
    return new Item(node.get("id").text(), node.get("many").text(), node.get("one").text());
  }

  private static Organisation organisation(DataNode node) {
    node.onlyKeys("id", "name", "article");
    return new Organisation(
        node.get("id").text(), node.get("name").text(), node.get("article").text());
  }
}
