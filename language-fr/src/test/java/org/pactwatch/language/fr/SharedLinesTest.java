package org.pactwatch.language.fr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.pactwatch.intake.Intake;
import org.pactwatch.intake.source.Item;
import org.pactwatch.model.document.Document;
import org.pactwatch.model.text.Span;
import org.pactwatch.reading.clean.CleanRules;
import org.pactwatch.reading.clean.CleanStage;
import org.pactwatch.reading.clean.Completeness;
import org.pactwatch.reading.stream.CleanText;
import org.pactwatch.reading.stream.Reading;
import org.pactwatch.reading.stream.Section;

class SharedLinesTest {
  private final CleanStage stage = new CleanStage(CleanRules.load(CleanTest.class, "clean.yaml"));

  @Test
  void nearlyAllLabelledLinesComeOutRight() throws IOException {
    Map<String, List<String>> gold = new TreeMap<>();
    for (String row : Files.readAllLines(SharedFolder.path("gold/seeds/lines.tsv"))) {
      String[] cells = row.split("\t", -1);
      gold.computeIfAbsent(cells[0], key -> new ArrayList<>()).add(row);
    }
    List<String> wrong = new ArrayList<>();
    int all = 0;
    for (Reading reading : readings(SharedFolder.path("seeds"))) {
      boolean[] kept = keptLines(reading);
      for (String row : gold.getOrDefault(reading.document().id().value(), List.of())) {
        String[] cells = row.split("\t", -1);
        all++;
        boolean keeps = kept[Integer.parseInt(cells[1])];
        if (!cells[2].equals("either") && keeps != cells[2].equals("article")) {
          wrong.add(row);
        }
      }
    }
    assertTrue(wrong.size() <= 0.03 * all, () -> "wrong: " + wrong);
  }

  @Test
  void nothingIsLostAndEveryCharacterMapsBack() throws IOException {
    for (Reading reading : readings(SharedFolder.path("seeds"))) {
      assertEquals(List.of(), Completeness.faults(reading.document(), reading.clean()));
      CleanText clean = reading.clean();
      for (int i = 0; i < clean.text().length(); i++) {
        String original = clean.toOriginal(new Span(i, i + 1)).of(reading.document().original());
        char unit = clean.text().charAt(i);
        assertTrue(Character.isWhitespace(unit) || original.equals(String.valueOf(unit)));
      }
      assertFalse(clean.sections().isEmpty());
    }
  }

  @Test
  void textThatIsNotTheArticleIsCut() throws IOException {
    // The file maps a document to texts, in a form plain enough to be read by pattern.
    String traps = Files.readString(SharedFolder.path("gold/seeds/traps.json"));
    List<String> leaked = new ArrayList<>();
    for (Reading reading : readings(SharedFolder.path("seeds"))) {
      int start = traps.indexOf('"' + reading.document().id().value() + '"');
      if (start < 0) {
        continue;
      }
      String list = traps.substring(traps.indexOf('[', start), traps.indexOf("\n ]", start));
      Matcher trap = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)+)\"").matcher(list);
      while (trap.find()) {
        if (reading.clean().text().contains(trap.group(1))) {
          leaked.add(trap.group(1));
        }
      }
    }
    assertEquals(List.of(), leaked);
  }

  private List<Reading> readings(Path folder) throws IOException {
    List<Reading> readings = new ArrayList<>();
    new Intake()
        .items(List.of(folder))
        .forEach(
            item -> {
              if (item instanceof Item.Arrived arrived) {
                readings.add(stage.apply(Reading.of(arrived.document())));
              }
            });
    return readings;
  }

  private static boolean[] keptLines(Reading reading) {
    Document document = reading.document();
    boolean[] kept = new boolean[document.original().length() + 2];
    for (Section section : reading.clean().sections()) {
      for (int i = section.span().start(); i < section.span().end(); i++) {
        int at = reading.clean().toOriginal(new Span(i, i + 1)).start();
        kept[line(document.original(), at)] = true;
      }
    }
    return kept;
  }

  private static int line(String text, int offset) {
    return 1 + (int) text.substring(0, offset).chars().filter(unit -> unit == '\n').count();
  }
}
