package org.pactwatch.syntax.train;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** Cuts a list into parts that take turns at being worked on by what the others taught. */
final class Folds {
  private Folds() {}

  /**
   * Returns what comes of each element, in the order of the elements. Parts are worked on at once,
   * on several threads; element i belongs to part i modulo folds.
   *
   * @param work takes the elements of all other parts and those of one; gives one result for each
   *     of the latter, in order
   */
  static <T, R> List<R> each(List<T> all, int folds, BiFunction<List<T>, List<T>, List<R>> work) {
    List<List<R>> results =
        IntStream.range(0, folds)
            .parallel()
            .mapToObj(
                fold -> work.apply(part(all, folds, fold, false), part(all, folds, fold, true)))
            .toList();
    List<R> inOrder = new ArrayList<>(all.size());
    for (int i = 0; i < all.size(); i++) {
      inOrder.add(results.get(i % folds).get(i / folds));
    }
    return List.copyOf(inOrder);
  }

  private static <T> List<T> part(List<T> all, int folds, int fold, boolean own) {
    return IntStream.range(0, all.size())
        .filter(i -> (i % folds == fold) == own)
        .mapToObj(all::get)
        .toList();
  }
}
