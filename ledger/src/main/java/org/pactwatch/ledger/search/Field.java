package org.pactwatch.ledger.search;

import java.util.List;

/** The fields of the index by name. */
final class Field {
  /** Kind and id as one term: what an entry is replaced by. */
  static final String KEY = "key";

  /** What tells this state of an entry from any other. */
  static final String MARK = "mark";

  static final String KIND = "kind";
  static final String ID = "id";

  static final String TITLE = "title";
  static final String TEXT = "text";
  static final String NAMES = "names";

  static final String TYPE = "type";
  static final String PARTICIPANT = "participant";
  static final String FIRST_DAY = "first";
  static final String LAST_DAY = "last";

  /** Before the name of a fact that is only shown. */
  static final String FACT = "fact.";

  /** Where words are looked for, each with its weight. */
  static final List<Weighted> SEARCHED =
      List.of(new Weighted(TITLE, 2), new Weighted(TEXT, 1), new Weighted(NAMES, 1));

  private Field() {}

  /** A field and how much a word there counts. */
  record Weighted(String name, float weight) {}
}
