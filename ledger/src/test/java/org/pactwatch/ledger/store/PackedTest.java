package org.pactwatch.ledger.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackedTest {
  private static final String LONG = "Un lac, une rive, « deux » bateaux \uD83D\uDE80. ".repeat(99);

  @Test
  void givesBackEveryText() {
    for (String text : List.of("", "=", "z", "court", "\u0000", LONG, "x".repeat(127))) {
      assertEquals(text, Packed.unpack(Packed.pack(text)));
    }
  }

  @Test
  void makesLongTextsSmallAndShortOnesHardlyLonger() {
    assertTrue(Packed.pack(LONG).length < LONG.length() / 10);
    assertEquals(6, Packed.pack("court").length);
  }

  @Test
  void tellsDamage() {
    byte[] packed = Packed.pack(LONG);
    byte[] changed = packed.clone();
    changed[packed.length / 2] ^= 0x10;
    for (byte[] bad :
        new byte[][] {{}, {'x', 'y'}, Arrays.copyOf(packed, packed.length - 5), changed}) {
      assertThrows(IllegalArgumentException.class, () -> Packed.unpack(bad));
    }
  }
}
