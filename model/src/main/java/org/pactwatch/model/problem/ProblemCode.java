package org.pactwatch.model.problem;

/** Every problem that pactwatch can report. Codes are stable: scripts may rely on their names. */
public enum ProblemCode {
  EMPTY_FILE(Kind.INPUT),
  BINARY_FILE(Kind.INPUT),
  FILE_TOO_LARGE(Kind.INPUT),
  LINE_TOO_LONG(Kind.INPUT),
  UNREADABLE_FILE(Kind.INPUT),
  VANISHED_FILE(Kind.INPUT),
  FOLDER_LOOP(Kind.INPUT),
  PATH_NOT_FOUND(Kind.INPUT),
  BAD_CHARACTERS(Kind.INPUT),
  NO_ARTICLE_TEXT(Kind.INPUT),
  DUPLICATE_DOCUMENT(Kind.INPUT),
  DOCUMENT_FORGOTTEN(Kind.INPUT),
  BAD_PUBLISHED_TABLE(Kind.INPUT),
  BAD_GOLD(Kind.INPUT),
  BAD_DECISION(Kind.INPUT),
  BAD_MODEL(Kind.INPUT),
  READING_FAILED(Kind.ENGINE),
  INTERNAL_ERROR(Kind.ENGINE),
  BAD_DATA_FILE(Kind.DATA),
  BAD_OPTION(Kind.USE),
  BAD_QUERY(Kind.USE),
  NOT_FOUND(Kind.USE),
  SAME_BYTES_ELSEWHERE(Kind.USE),
  NOT_A_LEDGER(Kind.STORE),
  LEDGER_MISSING(Kind.STORE),
  LEDGER_UNREACHABLE(Kind.STORE),
  LEDGER_TOO_NEW(Kind.STORE),
  LEDGER_BUSY(Kind.STORE),
  LEDGER_DAMAGED(Kind.STORE),
  LEDGER_INCONSISTENT(Kind.STORE),
  RECORD_CHANGED(Kind.STORE),
  WORDS_MISPLACED(Kind.STORE),
  INDEX_BUSY(Kind.STORE),
  INDEX_DAMAGED(Kind.STORE),
  INDEX_UNWRITABLE(Kind.STORE),
  DISK_FULL(Kind.STORE),
  OUTPUT_EXISTS(Kind.STORE),
  OUTPUT_FAILED(Kind.STORE);

  private final Kind kind;

  ProblemCode(Kind kind) {
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  /** Whose affair a problem is. */
  public enum Kind {
    /** A document or a table that came in. */
    INPUT,
    /** A fault of pactwatch itself. */
    ENGINE,
    /** A language or gazetteer data file. */
    DATA,
    /** The words of the command. */
    USE,
    /** The ledger or an output. */
    STORE
  }
}
