package org.pactwatch.ledger.search;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.ledger.Mode;
import org.pactwatch.ledger.query.Ledger;

/**
 * Measures the index: {@code SearchSpeed FOLDER DOCUMENTS}. Makes a ledger of invented texts of 300
 * words there, unless one is there, then tells how long it takes to make the index, to open it up
 * to date, and to search it.
 */
public final class SearchSpeed {
  private static final int WORDS = 300;
  private static final int VOCABULARY = 30_000;
  private static final List<String> QUERIES =
      List.of(
          "traité", "mot12 mot345", "\"mot7 mot9\"", "Biélorussie mot20", "mot9* -mot3", "le mot1");

  private SearchSpeed() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    Path file = folder.resolve("speed.ledger");
    if (!Files.exists(file)) {
      write(file, Integer.parseInt(arguments[1]));
    }
    Gazetteer gazetteer = Gazetteer.load();
    try (Ledger ledger = Ledger.open(file, Mode.READ)) {
      Source source = new Source(ledger, () -> gazetteer, line -> "line", "engine 1");
      for (int turn = 0; turn < 3; turn++) {
        long opened = System.nanoTime();
        try (SearchIndex index = SearchIndex.open(folder.resolve("speed.ledger-search"), source)) {
          told("open", opened);
          for (String query : QUERIES) {
            long start = System.nanoTime();
            Hits hits = index.search(SearchRequest.of(query, 20));
            told(query + " (" + hits.total() + " hits)", start);
          }
        }
      }
    }
  }

  private static void write(Path file, int documents) {
    Random random = new Random(1);
    LocalDate first = LocalDate.parse("2031-01-01");
    try (Ledger ledger = Ledger.open(file, Mode.WRITE)) {
      for (int i = 0; i < documents; i++) {
        ledger.record(
            Articles.withClaim(
                "d" + i,
                first.plusDays(random.nextInt(1000)).toString(),
                text(random, i % 50 == 0),
                state(random)));
      }
    }
  }

  private static String state(Random random) {
    return random
        .ints(3, 'A', 'Z' + 1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Words as rare as in a language: the n-th is n times rarer than the first. */
  private static String text(Random random, boolean withName) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < WORDS; i++) {
      int rank = (int) Math.pow(VOCABULARY, random.nextDouble());
      words.add("mot" + rank + (i % 15 == 14 ? "." : ""));
    }
    if (withName) {
      words.set(100, "le traité du Bélarus");
    }
    return String.join(" ", words);
  }

  private static void told(String what, long start) {
    System.out.println(what + ": " + (System.nanoTime() - start) / 1_000_000 + " ms");
  }
}
