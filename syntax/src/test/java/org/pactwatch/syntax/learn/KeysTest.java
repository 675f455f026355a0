package org.pactwatch.syntax.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.CharBuffer;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A model file holds hashes: when these change, no model that was trained before can be used. */
class KeysTest {
  @Test
  void hashesOfTextsStay() {
    assertEquals(0xe17d05ac, Keys.hash(""));
    assertEquals(0x3cf5ba81, Keys.hash("a"));
    assertEquals(0x95d34604, Keys.hash("traité"));
    assertEquals(0xaac44bab, Keys.hash("\ud83d\ude80\u0000\uffff"));
  }

  @Test
  void keysOfFeaturesStay() {
    Keys keys = new Keys();
    keys.add(1, 2);
    keys.add(1, 2, 3);
    keys.add(1, 2, 3, 4);
    keys.add(1, 2, 3, 4, 5);
    keys.add(-7, -1, Integer.MIN_VALUE);
    assertEquals(5, keys.size());
    assertEquals(0x593dde3c, keys.key(0));
    assertEquals(0x71833835, keys.key(1));
    assertEquals(0x903e16ef, keys.key(2));
    assertEquals(0xc375bdba, keys.key(3));
    assertEquals(0xd74bc981, keys.key(4));
    assertEquals(0x40ecf2bc, keys.digest());
  }

  @Test
  void theSameTextHasOneHashHoweverItIsHeld() {
    assertEquals(Keys.hash("port"), Keys.hash(CharBuffer.wrap("port")));
  }

  @Test
  void templatesAndTheOrderOfAtomsAreTold() {
    Keys keys = new Keys();
    keys.add(1, 2, 3);
    keys.add(1, 3, 2);
    keys.add(2, 2, 3);
    keys.add(1, 2, 3, 0);
    keys.add(1, 2);
    assertEquals(5, all(keys).size());
  }

  @Test
  void fewKeysAreShared() {
    Set<Integer> seen = new HashSet<>();
    for (int atom = 0; atom < 100_000; atom++) {
      Keys keys = new Keys();
      keys.add(1 + atom % 10, atom / 10, 17);
      seen.addAll(all(keys));
    }
    // Two of 100,000 random numbers of 32 bits meet about once.
    assertTrue(seen.size() > 99_990, () -> "expected few to meet, got " + seen.size());
  }

  @Test
  void growsAndIsCleared() {
    Keys keys = new Keys();
    for (int atom = 0; atom < 1000; atom++) {
      keys.add(1, atom);
    }
    assertEquals(1000, all(keys).size());
    int digest = keys.digest();
    keys.clear();
    assertEquals(0, keys.size());
    assertNotEquals(digest, keys.digest());
    keys.add(1, 0);
    assertEquals(Numbered.key(0), keys.key(0));
  }

  private static Set<Integer> all(Keys keys) {
    Set<Integer> all = new HashSet<>();
    for (int i = 0; i < keys.size(); i++) {
      all.add(keys.key(i));
    }
    return all;
  }
}
