package org.pactwatch.eval.corpus.score;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.pactwatch.eval.corpus.truth.TruthDocument;

/**
 * How well families of copies were found.
 *
 * @param documents how many documents
 * @param ours adjusted Rand index of the families found
 * @param baseline that of plain MinHash over the same files
 */
public record FamilyScore(int documents, double ours, double baseline) {
  private static final Pattern MARKUP = Pattern.compile("(?s)<head>.*?</head>|<[^>]+>");

  /**
   * Scores families.
   *
   * @param wanted the documents
   * @param families the family found for each; one that is missing is a family of its own
   * @param texts the files' texts by document
   */
  public static FamilyScore of(
      List<TruthDocument> wanted, Map<String, String> families, Map<String, String> texts) {
    List<String> truth = wanted.stream().map(TruthDocument::family).toList();
    return new FamilyScore(
        wanted.size(),
        Partition.adjustedRand(truth, groups(wanted, families)),
        Partition.adjustedRand(truth, groups(wanted, MinHash.families(visible(texts)))));
  }

  /** What a reader of a page sees, so that markup does not weigh on the baseline. */
  private static Map<String, String> visible(Map<String, String> texts) {
    Map<String, String> visible = new TreeMap<>();
    texts.forEach((id, text) -> visible.put(id, MARKUP.matcher(text).replaceAll(" ")));
    return visible;
  }

  private static List<String> groups(List<TruthDocument> wanted, Map<String, String> families) {
    return wanted.stream().map(one -> families.getOrDefault(one.doc(), one.doc())).toList();
  }
}
