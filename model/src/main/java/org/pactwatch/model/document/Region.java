package org.pactwatch.model.document;

/** A part of a page that its markup names; a line of plain text has none. */
public enum Region {
  ARTICLE,
  ASIDE,
  CAPTION,
  FOOTER,
  FORM,
  HEADER,
  HIDDEN,
  MAIN,
  NAVIGATION,
  TIME
}
