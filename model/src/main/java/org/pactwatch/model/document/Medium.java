package org.pactwatch.model.document;

/** What a document came as. */
public enum Medium {
  TEXT,
  HTML
}
