package org.pactwatch.ledger.lineage;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pactwatch.ledger.Background;

/**
 * Measures lineage on invented articles. {@code main SEED ARTICLES} prints the figures; the
 * baseline compares all pairs and is left out above 5,000 articles.
 *
 * @param index adjusted Rand index of the families found
 * @param baseline the best that plain MinHash reaches with any threshold on these very articles
 * @param rightParents the share of copies whose parent is the true one
 * @param seconds of one core for the whole lineage
 */
record LineageFigures(double index, double baseline, double rightParents, double seconds) {
  private static final int MOST_FOR_BASELINE = 5000;
  private static final double NANOS = 1e9;

  static LineageFigures of(List<StoryCorpus.Item> items) {
    List<Sketch> sketches = items.stream().map(StoryCorpus.Item::sketch).toList();
    Map<String, String> truth = StoryCorpus.families(items);
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Lineage lineage = new LineageMaker(Background.none()).lineage(sketches);
    long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    Map<String, String> found = new TreeMap<>();
    for (Sketch sketch : sketches) {
      found.put(sketch.id().value(), lineage.familyOf(sketch.id()).name().value());
    }
    return new LineageFigures(
        RandIndex.adjusted(truth, found),
        sketches.size() > MOST_FOR_BASELINE ? 0 : new PlainMinHash(sketches).best(truth),
        rightParents(items, lineage),
        spent / NANOS);
  }

  private static double rightParents(List<StoryCorpus.Item> items, Lineage lineage) {
    List<StoryCorpus.Item> copies =
        items.stream().filter(item -> item.parent().isPresent()).toList();
    long right =
        copies.stream()
            .filter(
                item ->
                    lineage
                        .descentOf(item.sketch().id())
                        .map(descent -> descent.source().toString())
                        .equals(item.parent()))
            .count();
    return (double) right / copies.size();
  }

  /** Prints the figures for a seed and a number of articles. */
  public static void main(String[] words) {
    List<StoryCorpus.Item> items =
        StoryCorpus.of(Long.parseLong(words[0]), Integer.parseInt(words[1]));
    System.out.println(LineageFigures.of(items));
    System.out.println(LineageFigures.of(items).seconds() + " s when warm");
  }
}
