package org.pactwatch.model.document;

/** What a document came as. */
public enum Medium {
  TEXT,
  HTML,
  /** Its text as it was taken out, with a form feed between its pages. */
  PDF
}
