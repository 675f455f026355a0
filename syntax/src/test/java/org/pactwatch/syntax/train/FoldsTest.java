package org.pactwatch.syntax.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FoldsTest {
  @Test
  void resultsComeInTheOrderOfTheElements() {
    for (int count = 0; count < 20; count++) {
      List<Integer> all = IntStream.range(0, count).boxed().toList();
      for (int folds = 2; folds < 6; folds++) {
        assertEquals(all, Folds.each(all, folds, (others, own) -> own));
      }
    }
  }

  @Test
  void eachPartIsWorkedOnByWhatAllOthersTaught() {
    List<Integer> all = IntStream.range(0, 17).boxed().toList();
    List<List<Integer>> taught =
        Folds.each(all, 4, (others, own) -> own.stream().map(one -> others).toList());
    for (int element = 0; element < 17; element++) {
      int fold = element % 4;
      assertEquals(all.stream().filter(one -> one % 4 != fold).toList(), taught.get(element));
    }
  }

  @Test
  void moreFoldsThanElementsLeaveSomeEmpty() {
    List<Integer> sizes = new ArrayList<>();
    List<String> results =
        Folds.each(
            List.of("a", "b"),
            5,
            (others, own) -> {
              synchronized (sizes) {
                sizes.add(own.size());
              }
              return own;
            });
    assertEquals(List.of("a", "b"), results);
    assertTrue(sizes.contains(0));
  }
}
