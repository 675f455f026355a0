package org.pactwatch.eval.corpus.truth;

import java.util.Objects;
import java.util.Optional;

/**
 * A document of a generated corpus.
 *
 * @param doc its id in a ledger: its file's name without extension
 * @param family the id of the original from which it and its copies come
 * @param parent whom it copies
 * @param way how it came to be: {@code original}, {@code reprint}, {@code cut}, {@code padded},
 *     {@code rewrite}, {@code relay}
 * @param outlet who publishes it
 * @param agency whether that is an agency
 * @param shared how much of its word 3-grams its parent has too, in per cent; 0 for an original
 */
public record TruthDocument(
    String doc,
    String family,
    Optional<String> parent,
    String way,
    String outlet,
    boolean agency,
    int shared) {
  public TruthDocument {
    Objects.requireNonNull(doc, "doc");
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(parent, "parent");
    Objects.requireNonNull(way, "way");
    Objects.requireNonNull(outlet, "outlet");
  }
}
