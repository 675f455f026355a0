package org.pactwatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same documents give the same bytes: whatever the order, the threads, the place on earth. */
class SameBytesTest {
  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @TempDir Path folder;

  @AfterEach
  void comeHome() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @Test
  void readingTwiceChangesNothing() {
    Path ledger = folder.resolve("twice.ledger");
    Run first = read(ledger, Run.SAMPLES);
    String before = export(ledger);
    Run second = read(ledger, Run.SAMPLES);
    assertEquals(before, export(ledger));
    assertTrue(first.out().contains("unchanged  0"), first.out());
    assertTrue(second.out().contains("kept       0"), second.out());
  }

  @Test
  void orderAndThreadsDoNotMatter() throws IOException {
    Path whole = folder.resolve("whole.ledger");
    read(whole, Run.SAMPLES, "--threads", "1");
    List<Path> files = new ArrayList<>(samples());
    Collections.shuffle(files, new Random(20240612));
    List<Object> words = new ArrayList<>(files);
    words.addAll(List.of("--threads", "3"));
    Path shuffled = folder.resolve("shuffled.ledger");
    read(shuffled, words.toArray());
    assertEquals(export(whole), export(shuffled));
    assertEquals(lines(whole), lines(shuffled));

    Path inParts = folder.resolve("in-parts.ledger");
    int half = files.size() / 2;
    read(inParts, files.subList(half, files.size()).toArray());
    read(inParts, files.subList(0, half).toArray());
    assertEquals(export(whole), export(inParts));
    assertEquals(lines(whole), lines(inParts));
  }

  @Test
  void placeDoesNotMatter() {
    Path here = folder.resolve("here.ledger");
    read(here, Run.SAMPLES);
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
    Path there = folder.resolve("there.ledger");
    read(there, Run.SAMPLES);
    assertEquals(export(here), export(there));
    assertEquals(lines(here), lines(there));
  }

  static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(Run.SAMPLES)) {
      return files.filter(file -> file.toString().matches(".*\\.(txt|html)")).sorted().toList();
    }
  }

  private static Run read(Path ledger, Object... words) {
    List<Object> all = new ArrayList<>(List.of("read", "--ledger", ledger));
    all.addAll(List.of("--published", Run.SAMPLES.resolve("published.tsv")));
    all.addAll(List.of(words));
    Run run = Run.of(all.toArray());
    assertEquals(0, run.code(), run.err());
    return run;
  }

  private static String export(Path ledger) {
    return Run.of("export", "claims", "--ledger", ledger).out();
  }

  private static String lines(Path ledger) {
    return Run.of("lines", "--ledger", ledger, "--format", "json").out();
  }
}
