package org.pactwatch.model.document;

/** What a block is by its markup. Every block of plain text is a {@link #LINE}. */
public enum BlockKind {
  LINE,
  HEADING,
  PARAGRAPH,
  LIST_ITEM,
  CELL,
  OTHER
}
