package org.pactwatch.eval.corpus.world;

import java.util.Objects;

/**
 * An organisation that the gazetteer knows.
 *
 * @param id its id
 * @param name its short French name
 * @param article with the space behind it, where there is one
 */
public record Organisation(String id, String name, String article) {
  public Organisation {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(article, "article");
  }
}
