package org.pactwatch.syntax.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pactwatch.syntax.model.ModelException.Kind;

/**
 * A damaged file is refused, with its reason. {@code -Dpactwatch.seed} replays a run, {@code
 * -Dpactwatch.fuzz} tells how many files.
 */
class DamagedModelTest {
  private static final int NAME_BYTES = 8;
  private static final int HEADER_BYTES = 12;

  private final byte[] good = SmallModel.bytes(SmallModel.MODEL);

  private static Kind refused(byte[] bytes, String which) {
    ModelException told =
        assertThrows(
            ModelException.class, () -> ModelFile.read(new ByteArrayInputStream(bytes)), which);
    assertNotNull(told.getMessage(), which);
    return told.kind();
  }

  @Test
  void truncationAtEveryByte() {
    for (int length = 0; length < good.length; length++) {
      Kind expected = length < NAME_BYTES ? Kind.FOREIGN : Kind.DAMAGED;
      assertEquals(expected, refused(Arrays.copyOf(good, length), "cut to " + length));
    }
  }

  @Test
  void oneChangedBitInAnyByte() {
    for (int at = 0; at < good.length; at++) {
      for (int bit = 0; bit < 8; bit++) {
        byte[] changed = good.clone();
        changed[at] ^= (byte) (1 << bit);
        Kind expected =
            at < NAME_BYTES ? Kind.FOREIGN : at < HEADER_BYTES ? Kind.OTHER_VERSION : Kind.DAMAGED;
        String which = "bit " + bit + " of byte " + at;
        assertEquals(expected, refused(changed, which), which);
      }
    }
  }

  /** Whoever makes a checksum fit gets no further than a model or a reason. */
  @Test
  void damageThatFitsItsChecksum() throws IOException {
    long seed = Long.getLong("pactwatch.seed", 20240223L);
    int rounds = 50 * Integer.getInteger("pactwatch.fuzz", 60);
    for (int round = 0; round < rounds; round++) {
      Random random = new Random(seed + round);
      byte[] damaged = good.clone();
      for (int times = 1 + random.nextInt(3); times > 0; times--) {
        int at = HEADER_BYTES + random.nextInt(damaged.length - HEADER_BYTES);
        damaged[at] = (byte) random.nextInt(256);
      }
      read(SmallModel.signed(damaged), "seed " + (seed + round));
    }
  }

  @Test
  void truncationThatFitsItsChecksum() throws IOException {
    for (int length = HEADER_BYTES + Integer.BYTES; length < good.length; length++) {
      byte[] cut = SmallModel.signed(Arrays.copyOf(good, length));
      assertEquals(Kind.DAMAGED, refused(cut, "cut to " + length), "cut to " + length);
    }
  }

  private static void read(byte[] bytes, String which) throws IOException {
    try {
      assertNotNull(ModelFile.read(new ByteArrayInputStream(bytes)), which);
    } catch (ModelException told) {
      assertNotNull(told.getMessage(), which);
    } catch (RuntimeException | OutOfMemoryError fault) {
      throw new AssertionError(which, fault);
    }
  }
}
