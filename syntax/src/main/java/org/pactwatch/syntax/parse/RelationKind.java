package org.pactwatch.syntax.parse;

/**
 * Relations that behave alike, by the columns of the table of relations that Universal Dependencies
 * publishes (de Marneffe et al. 2021).
 */
enum RelationKind {
  /** Nominals and clauses, whatever they depend on. */
  PHRASE(0),
  /** Modifier words and function words. */
  WORD(1),
  /** Coordination, multiword expressions and what hangs loosely. */
  OTHER(2);

  static final int COUNT = 3;

  /** Counts them; a model's classes depend on it. */
  final int number;

  RelationKind(int number) {
    this.number = number;
  }

  /** The kind of a relation, with or without a subtype. */
  static RelationKind of(String relation) {
    int colon = relation.indexOf(':');
    return switch (colon < 0 ? relation : relation.substring(0, colon)) {
      case "nsubj",
          "obj",
          "iobj",
          "obl",
          "vocative",
          "expl",
          "dislocated",
          "nmod",
          "appos",
          "nummod",
          "csubj",
          "ccomp",
          "xcomp",
          "advcl",
          "acl" ->
          PHRASE;
      case "advmod", "discourse", "amod", "aux", "cop", "mark", "det", "clf", "case" -> WORD;
      default -> OTHER;
    };
  }
}
