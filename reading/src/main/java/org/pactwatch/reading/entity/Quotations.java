package org.pactwatch.reading.entity;

import java.util.BitSet;

/** What stands between quotation marks, line by line; a mark without its twin opens nothing. */
final class Quotations {
  private final BitSet quoted = new BitSet();

  Quotations(CharSequence text) {
    int lineStart = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        readLine(text, lineStart, i);
        lineStart = i + 1;
      }
    }
  }

  boolean holds(int offset) {
    return quoted.get(offset);
  }

  private void readLine(CharSequence text, int from, int to) {
    int open = -1;
    for (int i = from; i < to; i++) {
      char unit = text.charAt(i);
      boolean opens = unit == '«' || unit == '“' || (unit == '"' && open < 0);
      boolean closes = unit == '»' || unit == '”' || unit == '"';
      boolean opensTwice = unit == '«' && open >= 0;
      if (opensTwice) {
        // A second opening mark that closes is a common slip.
        quoted.set(open, i + 1);
        open = -1;
      } else if (opens) {
        open = i;
      } else if (closes && open >= 0) {
        quoted.set(open, i + 1);
        open = -1;
      }
    }
  }
}
