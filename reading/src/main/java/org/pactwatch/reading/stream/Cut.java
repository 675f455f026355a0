package org.pactwatch.reading.stream;

import java.util.Objects;
import org.pactwatch.model.text.Span;

/**
 * A part of the original that was set apart, not deleted.
 *
 * @param original where it stands in the original text
 * @param reason why
 * @param rule the rule that said so: {@code fr:clean/advertisement-mark}
 */
public record Cut(Span original, CutReason reason, String rule) {
  public Cut {
    Objects.requireNonNull(original, "original");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(rule, "rule");
  }
}
