package org.pactwatch.web.article;

import java.util.List;
import java.util.Objects;
import org.pactwatch.model.text.Span;

/**
 * A line of an article, or what was set apart between two of them.
 *
 * @param part what it is to the article: {@code title}, {@code body}, …; the reason where it was
 *     set apart
 * @param rule the rule that set it apart; empty for a line of the article
 * @param span where it stands in the original
 * @param pieces its words
 */
public record Paragraph(String part, String rule, Span span, List<Piece> pieces) {
  public Paragraph {
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(span, "span");
    pieces = List.copyOf(pieces);
  }

  public boolean isCut() {
    return !rule.isEmpty();
  }
}
