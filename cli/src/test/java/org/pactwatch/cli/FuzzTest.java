package org.pactwatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwatch.cli.engine.Engine;
import org.pactwatch.cli.read.EntryReader;
import org.pactwatch.cli.read.Given;
import org.pactwatch.cli.read.Outcome;
import org.pactwatch.intake.Intake;
import org.pactwatch.intake.PublishedTable;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.Evidence;
import org.pactwatch.model.problem.ProblemCode;

/**
 * Samples with random damage through the whole reading: it never fails, and every span stays exact.
 * {@code -Dpactwatch.seed} replays a run, {@code -Dpactwatch.fuzz} tells how many documents.
 */
class FuzzTest {
  private static final String DIRT =
      "«»\"“”'’()[]{}<>&;.,:!?…—- \n\r\t\u00a0\u202f\ufeff\u200b\u0000\ud83d\ude00éÉœ0123456789";

  @TempDir Path folder;

  @Test
  void damagedDocuments() throws IOException {
    long seed = Long.getLong("pactwatch.seed", 20240223L);
    int rounds = Integer.getInteger("pactwatch.fuzz", 60);
    Engine engine = Engine.forReading();
    Intake intake = new Intake();
    EntryReader reader =
        new EntryReader(
            intake,
            new Given(PublishedTable.nothing(), Optional.empty()),
            engine::reader,
            "test",
            (document, key) -> Optional.empty());
    List<Path> samples = SameBytesTest.samples();
    for (int round = 0; round < rounds; round++) {
      Random random = new Random(seed + round);
      Path sample = samples.get(random.nextInt(samples.size()));
      String other = Files.readString(samples.get(random.nextInt(samples.size())));
      String text = damaged(Files.readString(sample), other, random);
      Path file = folder.resolve("round-" + round + suffix(sample));
      Files.write(file, text.getBytes(StandardCharsets.UTF_8));
      String which = "seed " + (seed + round) + " on " + sample.getFileName();
      intake.files(List.of(file)).each(entry -> check(reader.read(entry), which));
      Files.delete(file);
    }
  }

  private static void check(Outcome outcome, String which) {
    if (outcome instanceof Outcome.Trouble trouble) {
      assertTrue(
          trouble.problem().code() != ProblemCode.READING_FAILED,
          which + ": " + trouble.problem().line());
    }
    if (outcome instanceof Outcome.Done done) {
      ArticleReading reading = done.reading();
      String original = reading.article().original();
      for (Claim claim : reading.claims()) {
        List<Evidence> all = new ArrayList<>(claim.grounds().also());
        all.add(claim.grounds().evidence());
        for (Evidence evidence : all) {
          assertEquals(evidence.exact(), evidence.span().of(original), which);
        }
      }
      reading.annotations().mentions().forEach(one -> one.span().of(original));
      reading.annotations().times().forEach(one -> one.span().of(original));
      reading.annotations().cuts().forEach(one -> one.span().of(original));
    }
  }

  private static String damaged(String text, String other, Random random) {
    StringBuilder damaged = new StringBuilder(text);
    int wounds = 1 + random.nextInt(12);
    for (int i = 0; i < wounds && damaged.length() > 2; i++) {
      int at = random.nextInt(damaged.length());
      int to = Math.min(damaged.length(), at + 1 + random.nextInt(80));
      switch (random.nextInt(7)) {
        case 0 -> damaged.delete(at, to);
        case 1 -> damaged.insert(at, damaged.substring(at, to));
        case 2 -> damaged.insert(at, DIRT.charAt(random.nextInt(DIRT.length())));
        case 3 -> damaged.setCharAt(at, DIRT.charAt(random.nextInt(DIRT.length())));
        case 4 -> damaged.insert(at, part(other, random));
        case 5 -> damaged.setLength(Math.max(1, at));
        default -> damaged.insert(at, String.valueOf(DIRT.charAt(random.nextInt(12))).repeat(40));
      }
    }
    return damaged.toString();
  }

  private static String part(String text, Random random) {
    int from = random.nextInt(text.length());
    return text.substring(from, Math.min(text.length(), from + random.nextInt(400)));
  }

  private static String suffix(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.'));
  }
}
