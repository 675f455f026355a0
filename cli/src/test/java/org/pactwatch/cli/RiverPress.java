package org.pactwatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Three days of invented news about two invented states, Velmarie and Brennie, and their river. */
final class RiverPress {
  static final String FIRST = "1-fleuve";
  static final String SECOND = "2-ponts";
  static final String THIRD = "3-dement";

  private static final Map<String, String> TEXTS =
      new TreeMap<>(
          Map.of(
              FIRST,
              """
              Des missiles sur le fleuve

              PORT-SEL, 2 mai 2031 (Rutapress) - La Velmarie déploiera des missiles Iskander en Brennie, a annoncé le ministre velmarien Milo Brisk.

              Les ministres de la Velmarie et de la Brennie se sont rencontrés le 30 avril 2031 à Port-Sel.

              « Nous garderons chaque pont de ce fleuve jusqu'au dernier été », a déclaré Ivo Lestrange.

              La Velmarie a livré douze avions Su-25 à la Brennie en mars 2031.
              """,
              SECOND,
              """
              Les ponts du fleuve

              OSTRAVA, 4 mai 2031 (Argos) - La Velmarie a déployé des missiles Iskander en Brennie, affirme la Kestonie.

              La Velmarie a livré dix avions Su-25 à la Brennie en mars 2031.

              « Nous garderons chaque pont de ce fleuve jusqu'au dernier été », a déclaré Suna Halvorsen-Diaz.

              En novembre 2030, la Velmarie avait livré des avions Su-25 à la Brennie.
              """,
              THIRD,
              """
              Port-Sel dément

              PORT-SEL, 6 mai 2031 (Rutapress) - La Brennie dément que la Velmarie ait déployé des missiles Iskander en Brennie.

              Les ministres de la Velmarie et de la Brennie se sont rencontrés le 30 avril 2031.
              """));

  private static final Map<String, String> DAYS =
      Map.of(FIRST, "2031-05-02", SECOND, "2031-05-04", THIRD, "2031-05-06");

  private RiverPress() {}

  /** Reads some of them, in the order given, into a ledger. */
  static void read(Path ledger, Path folder, String... names) throws IOException {
    StringBuilder published = new StringBuilder("doc\tpublished\n");
    DAYS.forEach((name, day) -> published.append(name).append('\t').append(day).append('\n'));
    Path days = Files.writeString(folder.resolve("days.tsv"), published.toString());
    for (String name : List.of(names)) {
      Path text = Files.writeString(folder.resolve(name + ".txt"), TEXTS.get(name));
      Run run = Run.of("read", text, "--ledger", ledger, "--published", days);
      assertEquals(0, run.code(), run.err());
    }
  }
}
