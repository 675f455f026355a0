package org.pactwatch.model.document;

/** A part of a page; a line of plain text has none. Its markup names all but {@link #BODY}. */
public enum Region {
  ARTICLE,
  ASIDE,
  /** The part that holds most of the running text, as its paragraphs tell. */
  BODY,
  CAPTION,
  COMMENTS,
  FOOTER,
  FORM,
  HEADER,
  HIDDEN,
  MAIN,
  NAVIGATION,
  TIME
}
