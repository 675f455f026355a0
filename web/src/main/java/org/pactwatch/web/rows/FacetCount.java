package org.pactwatch.web.rows;

import java.util.Objects;

/**
 * A value of a facet.
 *
 * @param value as addresses write it
 * @param rows how many rows have it
 */
public record FacetCount(String value, int rows) {
  public FacetCount {
    Objects.requireNonNull(value, "value");
  }
}
