package org.pactwatch.reading.stream;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.pactwatch.model.claim.TimeValue;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.text.Span;

/**
 * What someone says and who it is. Quotes may lie in one another: a source inside a source, speech
 * inside speech.
 *
 * @param kind how it is said
 * @param parts what is said, without quotation marks: more than one where the cue breaks it. For
 *     indirect speech the reported clause; for "selon X" the clause it governs.
 * @param quoted what of it stands in quotation marks: all of direct speech, nothing of indirect
 * @param whole from the first to the last word of cue, speaker and parts
 * @param cue the words of saying; absent for a bare quotation
 * @param speakers whose word it is, the outermost first; none where nobody can be named with care
 * @param addressee to whom, where named
 * @param via agency, outlet, channel or medium it came through
 * @param said when it was said, where words tell
 * @param rule the rule that found it
 */
public record Quote(
    Kind kind,
    List<Span> parts,
    List<Span> quoted,
    Span whole,
    Optional<Cue> cue,
    List<EntityId> speakers,
    Optional<EntityId> addressee,
    List<EntityId> via,
    Optional<TimeValue> said,
    String rule) {
  public Quote {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(whole, "whole");
    Objects.requireNonNull(cue, "cue");
    Objects.requireNonNull(addressee, "addressee");
    Objects.requireNonNull(said, "said");
    Objects.requireNonNull(rule, "rule");
    parts = List.copyOf(parts);
    quoted = List.copyOf(quoted);
    speakers = List.copyOf(speakers);
    via = List.copyOf(via);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("expected words that are said, got no part");
    }
  }

  /** Tells whether the whole span is part of what is said here. */
  public boolean says(Span span) {
    return parts.stream().anyMatch(part -> part.contains(span));
  }

  /** Tells whether the article reports the words in its own, whatever of them it quotes. */
  public boolean isReported() {
    return kind != Kind.DIRECT;
  }

  /** How something is said. */
  public enum Kind {
    /** In the speaker's words. */
    DIRECT,
    /** In the article's words. */
    INDIRECT,
    /** In the article's words with some of the speaker's among them. */
    MIXED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
