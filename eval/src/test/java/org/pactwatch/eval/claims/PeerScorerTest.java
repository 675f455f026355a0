package org.pactwatch.eval.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwatch.eval.SharedFolder;

/** Compares every figure with those of score.py, an independent scorer, where that is at hand. */
class PeerScorerTest {
  private static final int ROUNDS = 6;

  @TempDir Path folder;
  private Path shared;

  @BeforeEach
  void findThePeer() {
    shared = SharedFolder.find().orElse(Path.of("absent"));
    assumeTrue(
        Files.exists(shared.resolve("gold/score.py")), "skipped: no shared folder with score.py");
    assumeTrue(hasPython(), "skipped: no python3");
  }

  @Test
  void givesTheSameFiguresOnTheSeeds() throws IOException, InterruptedException {
    Path gold = shared.resolve("gold/seeds");
    compare(
        gold,
        shared.resolve("seeds"),
        gold.resolve("traps.json"),
        shared.resolve("gold/states.json"),
        List.of("RUS", "BLR", "person:putin", "person:lukashenko", "org:csto", "text:il"));
  }

  @Test
  void givesTheSameFiguresOnGoldThatUsesEveryField() throws IOException, InterruptedException {
    Path own = Path.of("src/test/resources/org/pactwatch/eval/claims");
    compare(
        own.resolve("gold"),
        own.resolve("texts"),
        own.resolve("traps.json"),
        own.resolve("states.json"),
        List.of("RUT", "OST", "person:veld", "person:sarn", "org:strait-alliance", "text:il"));
  }

  @Test
  void givesTheSameFiguresOnTheSamples() throws IOException, InterruptedException {
    Path samples = Path.of("../samples");
    compare(
        samples.resolve("gold"),
        samples,
        samples.resolve("gold/traps.json"),
        samples.resolve("states.json"),
        List.of("RUS", "ARM", "person:putin", "person:pashinyan", "org:nato", "text:il"));
  }

  private void compare(Path gold, Path texts, Path traps, Path states, List<String> participants)
      throws IOException, InterruptedException {
    ClaimScorer scorer =
        ClaimScorer.over(gold, texts, Optional.of(traps), Optional.of(states), Optional.empty());
    for (int round = 0; round < ROUNDS; round++) {
      DamagedGold damaged = new DamagedGold(participants, new Random(round), round * 0.1);
      Path file = folder.resolve("claims.jsonl");
      Files.write(file, damaged.claims(gold, texts));
      assertEquals(
          runPeer(file, gold, texts, traps, states),
          ClaimScoreText.table(scorer.score(PredictedClaim.readAll(file))),
          "round and seed " + round);
    }
  }

  private String runPeer(Path claims, Path gold, Path texts, Path traps, Path states)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add("python3");
    command.add(shared.resolve("gold/score.py").toString());
    command.addAll(List.of(claims.toString(), gold.toString(), texts.toString()));
    command.addAll(List.of("--traps", traps.toString(), "--states", states.toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .replace(System.lineSeparator(), "\n");
    assertEquals(0, process.waitFor(), printed);
    return printed;
  }

  private static boolean hasPython() {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException missing) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
