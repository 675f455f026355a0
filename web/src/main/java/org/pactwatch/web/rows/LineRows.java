package org.pactwatch.web.rows;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;

/** Where rows come from: lines in memory, a table. Its answers never change. */
public interface LineRows {
  /** All rows, in the order of lines. */
  List<LineRow> all();

  /** Which of them, by their place in {@link #all}, were in force on a day. */
  BitSet inForce(LocalDate day);
}
