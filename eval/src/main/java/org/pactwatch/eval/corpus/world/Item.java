package org.pactwatch.eval.corpus.world;

import java.util.Objects;

/**
 * What is counted: a weapon that the gazetteer knows, or soldiers.
 *
 * @param id the weapon's id, or {@code text:} and the word
 * @param many its plural
 * @param one its singular
 */
public record Item(String id, String many, String one) {
  public Item {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(many, "many");
    Objects.requireNonNull(one, "one");
  }
}
