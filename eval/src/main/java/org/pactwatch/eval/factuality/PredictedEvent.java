package org.pactwatch.eval.factuality;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pactwatch.model.claim.Polarity;
import org.pactwatch.model.claim.Status;
import org.pactwatch.model.text.Span;

/**
 * One claim to be scored, from any system.
 *
 * @param document the document's name, as gold files are named
 * @param type its type
 * @param act what is done, where the type has acts
 * @param status how far it has come
 * @param polarity whether it is said to be so
 * @param speakers ids, the outermost first; none where the outlet itself speaks
 * @param spans where it stands in the original text: its evidence first; never empty
 * @param rule what it was made by; the words behind its last {@code /} hint at what evoked it
 */
public record PredictedEvent(
    String document,
    String type,
    Optional<String> act,
    Status status,
    Polarity polarity,
    List<String> speakers,
    List<Span> spans,
    String rule) {
  public PredictedEvent {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(act, "act");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(polarity, "polarity");
    Objects.requireNonNull(rule, "rule");
    speakers = List.copyOf(speakers);
    spans = List.copyOf(spans);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("expected words that a claim stands in, got none");
    }
  }

  /** Its class: the status, or {@link Status#DENIED}. */
  Status outcome() {
    return GoldEvent.outcome(status, polarity);
  }

  /** Whose words it is: the innermost speaker. */
  Optional<String> speaker() {
    return speakers.isEmpty() ? Optional.empty() : Optional.of(speakers.get(speakers.size() - 1));
  }
}
