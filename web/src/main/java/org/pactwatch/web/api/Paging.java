package org.pactwatch.web.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.pactwatch.web.page.Visit;

/** Takes some of many, after a cursor. */
final class Paging {
  private static final int USUAL = 100;
  private static final int MOST = 1000;

  private Paging() {}

  /** How many are asked for. */
  static int limit(Visit visit) {
    return visit.query().read("limit", "a number from 1 to " + MOST, Paging::parsed).orElse(USUAL);
  }

  private static int parsed(String words) {
    int limit = Integer.parseInt(words);
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("too many or too few");
    }
    return limit;
  }

  /**
   * The items after the one that the cursor names; the first ones where there is no cursor, none
   * where it names nobody.
   *
   * @param key what a cursor names an item by
   */
  static <T> Part<T> part(List<T> all, Function<T, String> key, Visit visit) {
    Optional<String> after = visit.query().text("after");
    int start = 0;
    if (after.isPresent()) {
      start = all.size();
      for (int at = 0; at < all.size(); at++) {
        if (key.apply(all.get(at)).equals(after.get())) {
          start = at + 1;
        }
      }
    }
    int end = Math.min(all.size(), start + limit(visit));
    Optional<String> next =
        end < all.size() && end > start
            ? Optional.of(key.apply(all.get(end - 1)))
            : Optional.empty();
    return new Part<>(all.subList(start, end), next);
  }

  /** Some of many, and the cursor of the next ones. */
  record Part<T>(List<T> items, Optional<String> next) {}
}
