package org.pactwatch.output.report.content;

import java.util.HashMap;
import java.util.Map;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.document.DocumentId;

/** Hands out the names by which places on the page are reached. Not for sharing. */
final class Anchors {
  private static final int DIGITS = 12;

  private final Map<String, Integer> given = new HashMap<>();

  /** A document's anchor: its id may hold anything, an anchor may not. */
  static String document(DocumentId id) {
    return "d" + Digest.of(id.value()).first(DIGITS);
  }

  /** The wanted name, or the name and a number where it is taken. */
  String unique(String wanted) {
    int times = given.merge(wanted, 1, Integer::sum);
    return times == 1 ? wanted : wanted + "-" + times;
  }
}
