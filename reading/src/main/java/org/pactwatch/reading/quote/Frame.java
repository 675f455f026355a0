package org.pactwatch.reading.quote;

/** What a verb of saying may govern. */
enum Frame {
  /** A clause behind a conjunction: that the troops leave. */
  CLAUSE,
  /** A reported question: whether the troops leave. */
  QUESTION,
  /** An infinitive: to leave. */
  INFINITIVE,
  /** A noun phrase: the beginning of the withdrawal. */
  NOUN,
  /** A noun phrase that says what something is: a provocation. */
  LABEL,
  /** A noun phrase with what is thought of it: this step dangerous. */
  JUDGED,
  /** An adjective or participle: ready to leave. */
  ATTRIBUTE,
  /** Words in quotation marks, or a clause it stands behind: "…, he said". */
  DIRECT
}
