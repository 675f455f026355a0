package org.pactwatch.ledger.search;

import java.util.Map;
import java.util.SortedMap;
import org.apache.lucene.util.Version;
import org.pactwatch.ledger.ReadingKey;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.document.DocumentId;

/**
 * What an index was made by and from; kept with each commit.
 *
 * @param maker this package's format, the library and the engine: others' entries are of no use
 * @param content the current readings that it holds
 */
record IndexState(String maker, String content) {
  /** Grows whenever entries are made otherwise. */
  private static final int FORMAT = 1;

  private static final String MAKER = "maker";
  private static final String CONTENT = "content";

  static IndexState of(String engine, SortedMap<DocumentId, ReadingKey> readings) {
    StringBuilder all = new StringBuilder();
    readings.forEach((id, key) -> all.append(key).append(' ').append(id).append('\n'));
    String maker = "format " + FORMAT + ", Lucene " + Version.LATEST + ", " + engine;
    return new IndexState(maker, Digest.of(all.toString()).hex());
  }

  /** Reads what {@link #data} gave; an index without it is nobody's. */
  static IndexState of(Map<String, String> data) {
    return new IndexState(data.getOrDefault(MAKER, ""), data.getOrDefault(CONTENT, ""));
  }

  Map<String, String> data() {
    return Map.of(MAKER, maker, CONTENT, content);
  }

  boolean isMadeAs(IndexState other) {
    return maker.equals(other.maker);
  }
}
