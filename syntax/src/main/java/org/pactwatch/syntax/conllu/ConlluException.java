package org.pactwatch.syntax.conllu;

import java.io.Serial;

/** Says where a file is not CoNLL-U, and why. */
public final class ConlluException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;
  private final String reason;

  /**
   * Keeps the place.
   *
   * @param line the line, from 1
   * @param column the tab-separated column, from 1 (ID) to 10 (MISC); 0 if the whole line is meant
   * @param reason what was expected and what came
   */
  public ConlluException(int line, int column, String reason) {
    super("line " + line + (column == 0 ? "" : ", column " + column) + ": " + reason);
    this.line = line;
    this.column = column;
    this.reason = reason;
  }

  /** The line, from 1. */
  public int line() {
    return line;
  }

  /** The tab-separated column, from 1 to 10; 0 if the whole line is meant. */
  public int column() {
    return column;
  }

  /** What was expected and what came, without the place. */
  public String reason() {
    return reason;
  }
}
