package org.pactwatch.syntax.conllu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwatch.syntax.Word;

/**
 * A damaged file gives sentences or is refused at one of its lines, and nothing else. {@code
 * -Dpactwatch.seed} replays a run, {@code -Dpactwatch.fuzz} tells how many files.
 */
class DamagedConlluTest {
  private static final byte[] GOOD = Rows.GOOD.getBytes(StandardCharsets.UTF_8);
  private static final String[] SPLINTERS = {
    "\t", "\n", "\r", "_", "|", "=", "-", ".", "0", "9", " ", "#", "\u00a0", "\ufeff", "\u2028", "é"
  };

  @TempDir Path folder;

  @Test
  void randomDamage() throws IOException {
    long seed = Long.getLong("pactwatch.seed", 20240223L);
    int rounds = 10 * Integer.getInteger("pactwatch.fuzz", 60);
    int refused = 0;
    for (int round = 0; round < rounds; round++) {
      Random random = new Random(seed + round);
      byte[] damaged = GOOD.clone();
      for (int times = 1 + random.nextInt(3); times > 0; times--) {
        damaged = damaged(damaged, random);
      }
      refused += read(damaged, "seed " + (seed + round)) ? 0 : 1;
    }
    assertTrue(refused > rounds / 4, "expected that damage is seen, got " + refused + " refused");
  }

  @Test
  void truncationAtEveryByte() throws IOException {
    for (int length = 0; length <= GOOD.length; length++) {
      read(Arrays.copyOf(GOOD, length), "cut to " + length + " bytes");
    }
  }

  /** Tells whether the bytes were taken for CoNLL-U. */
  private boolean read(byte[] bytes, String which) throws IOException {
    Path file = Files.write(folder.resolve("damaged.conllu"), bytes);
    try {
      for (TreebankSentence sentence : ConlluReader.read(file)) {
        assertEquals(sentence.sentence().words().size(), sentence.tree().size(), which);
        for (Word word : sentence.sentence().words()) {
          assertTrue(word.end() <= sentence.text().length(), which);
        }
      }
      return true;
    } catch (ConlluException told) {
      long lines = (new String(bytes, StandardCharsets.ISO_8859_1) + "?").lines().count();
      assertTrue(told.line() >= 1 && told.line() <= lines, which + ": " + told.getMessage());
      assertTrue(told.column() >= 0 && told.column() <= 10, which + ": " + told.getMessage());
      return false;
    } catch (RuntimeException fault) {
      throw new AssertionError(which, fault);
    }
  }

  private static byte[] damaged(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length + 1);
    return switch (random.nextInt(5)) {
      case 0 -> Arrays.copyOf(bytes, Math.max(1, at));
      case 1 -> spliced(bytes, at, new byte[] {(byte) random.nextInt(256)}, random.nextInt(2));
      case 2 -> {
        String splinter = SPLINTERS[random.nextInt(SPLINTERS.length)];
        byte[] piece = splinter.getBytes(StandardCharsets.UTF_8);
        yield spliced(bytes, at, piece, random.nextInt(3));
      }
      case 3 -> spliced(bytes, at, new byte[0], 1 + random.nextInt(8));
      default -> shuffledLines(bytes, random);
    };
  }

  /** Puts a piece in the place of some bytes. */
  private static byte[] spliced(byte[] bytes, int at, byte[] piece, int instead) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, at);
    out.writeBytes(piece);
    int rest = Math.min(bytes.length, at + instead);
    out.write(bytes, rest, bytes.length - rest);
    return out.toByteArray();
  }

  /** Drops, doubles or swaps lines. Bytes are kept as they are. */
  private static byte[] shuffledLines(byte[] bytes, Random random) {
    List<String> lines =
        new ArrayList<>(
            Arrays.asList(new String(bytes, StandardCharsets.ISO_8859_1).split("\n", -1)));
    int one = random.nextInt(lines.size());
    int other = random.nextInt(lines.size());
    switch (random.nextInt(3)) {
      case 0 -> lines.remove(one);
      case 1 -> lines.add(other, lines.get(one));
      default -> Collections.swap(lines, one, other);
    }
    return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
  }
}
