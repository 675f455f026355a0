package org.pactwatch.syntax.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Damaged bytes give a model that could have been written, or are refused, and nothing else. {@code
 * -Dpactwatch.seed} replays a run, {@code -Dpactwatch.fuzz} tells how many models.
 */
class DamagedLinearModelTest {
  private final long seed = Long.getLong("pactwatch.seed", 20240223L);
  private final int rounds = Integer.getInteger("pactwatch.fuzz", 60);

  /** Tells whether the bytes were taken for a model. */
  private static boolean read(byte[] bytes, String which) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    LinearModel model;
    try {
      model = LinearModel.read(in);
    } catch (IllegalArgumentException | BufferUnderflowException refused) {
      return false;
    } catch (RuntimeException | OutOfMemoryError fault) {
      throw new AssertionError(which, fault);
    }
    int[] scores = new int[Math.max(1, model.classes())];
    for (int number = 0; number < 50; number++) {
      model.score(Numbered.of(number), scores);
    }
    assertArrayEquals(Arrays.copyOf(bytes, in.position()), LinearModelTest.bytes(model), which);
    return true;
  }

  @Test
  void truncationAtEveryByte() throws IOException {
    for (int round = 0; round < 10; round++) {
      byte[] good = LinearModelTest.bytes(LinearModelTest.random(new Random(seed + round)));
      for (int length = 0; length < good.length; length++) {
        byte[] cut = Arrays.copyOf(good, length);
        String where = "seed " + (seed + round) + " cut to " + length;
        assertTrue(!read(cut, where), where + ": taken for a whole model");
      }
    }
  }

  @Test
  void randomDamage() throws IOException {
    for (int round = 0; round < rounds; round++) {
      Random random = new Random(seed + round);
      byte[] good = LinearModelTest.bytes(LinearModelTest.random(random));
      for (int times = 0; times < 100; times++) {
        byte[] damaged = good.clone();
        for (int bytes = 1 + random.nextInt(3); bytes > 0; bytes--) {
          damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        read(damaged, "seed " + (seed + round) + ", damage " + times);
      }
    }
  }

  @Test
  void randomBytes() throws IOException {
    for (int round = 0; round < 100 * rounds; round++) {
      Random random = new Random(seed + round);
      ByteBuffer bytes = ByteBuffer.allocate(8 + random.nextInt(60));
      random.nextBytes(bytes.array());
      bytes.putInt(random.nextInt(5)).putInt(random.nextInt(20));
      read(bytes.array(), "seed " + (seed + round));
    }
  }

  @Test
  void numbersThatCannotBeAreRefusedBeforeRoomIsMade() {
    int[][] numbers = {{-1, 0}, {0, -1}, {5, 4}, {Integer.MAX_VALUE, Integer.MAX_VALUE}, {0, 3}};
    for (int[] each : numbers) {
      ByteBuffer bytes = ByteBuffer.allocate(16).putInt(each[0]).putInt(each[1]).rewind();
      assertThrows(IllegalArgumentException.class, () -> LinearModel.read(bytes));
    }
  }
}
