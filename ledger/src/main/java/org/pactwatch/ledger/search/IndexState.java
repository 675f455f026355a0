package org.pactwatch.ledger.search;

import java.util.Map;
import org.apache.lucene.util.Version;
import org.pactwatch.model.document.Digest;

/**
 * What an index was made by and from; kept with each commit.
 *
 * @param maker this package's format, the library and the engine: others' entries are of no use
 * @param content a digest of the readings that it holds
 */
record IndexState(String maker, String content) {
  /** Grows whenever entries are made otherwise. */
  private static final int FORMAT = 1;

  private static final String MAKER = "maker";
  private static final String CONTENT = "content";

  static IndexState of(String engine, Digest content) {
    return new IndexState(
        "format " + FORMAT + ", Lucene " + Version.LATEST + ", " + engine, content.hex());
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
