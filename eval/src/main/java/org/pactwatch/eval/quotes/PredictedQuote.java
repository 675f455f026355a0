package org.pactwatch.eval.quotes;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pactwatch.model.text.Span;

/**
 * One quotation to be scored, from any system.
 *
 * @param document the document's name, as gold files are named
 * @param kind {@code direct}, {@code indirect} or {@code mixed}
 * @param parts what is said, spans into the original text; never empty
 * @param speakers ids, the outermost first
 * @param cue where the words of saying stand
 */
public record PredictedQuote(
    String document, String kind, List<Span> parts, List<String> speakers, Optional<Span> cue) {
  public PredictedQuote {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(cue, "cue");
    parts = List.copyOf(parts);
    speakers = List.copyOf(speakers);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("expected words that are said, got no part");
    }
  }

  /** Whose words they are: the innermost speaker. */
  Optional<String> speaker() {
    return speakers.isEmpty() ? Optional.empty() : Optional.of(speakers.get(speakers.size() - 1));
  }
}
