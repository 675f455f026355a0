package org.pactwatch.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.pactwatch.model.document.Digest;

/**
 * What a person decided about words of a document or about lines. It is truth as claims are, never
 * changed; a later decision stands beside it. Sorts by when it was made, then by content.
 *
 * @param kind what is decided, a word of the command that made it
 * @param reviewer who decided
 * @param at when, as told by who records it
 * @param target what it is about
 * @param note why, in the reviewer's words; may be empty
 * @param content what was decided, in the form of its kind
 */
public record Decision(
    String kind, String reviewer, Instant at, Target target, String note, String content)
    implements Comparable<Decision> {
  public Decision {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(note, "note");
    Objects.requireNonNull(content, "content");
    if (kind.isBlank() || reviewer.isBlank()) {
      throw new IllegalArgumentException("expected a kind and a reviewer, got blank text");
    }
  }

  @Override
  public int compareTo(Decision other) {
    int byTime = at.compareTo(other.at);
    return byTime != 0 ? byTime : toString().compareTo(other.toString());
  }

  /**
   * What a decision hangs on: words, which every reading of the document has, or lines.
   *
   * @param document the digest of the document in which the words stand
   * @param exact the words
   * @param lines ids of lines; none where words are told
   */
  public record Target(Optional<Digest> document, Optional<String> exact, List<String> lines) {
    public Target {
      lines = lines.stream().sorted().distinct().toList();
      boolean words = document.isPresent() && exact.isPresent() && lines.isEmpty();
      boolean onlyLines = document.isEmpty() && exact.isEmpty() && !lines.isEmpty();
      if (!words && !onlyLines) {
        throw new IllegalArgumentException(
            "expected a document with words of it, or lines, got " + document + " and " + lines);
      }
    }

    /** The exact words of a document. */
    public static Target words(Digest document, String exact) {
      return new Target(Optional.of(document), Optional.of(exact), List.of());
    }

    /** Lines, by their ids. */
    public static Target lines(String... ids) {
      return new Target(Optional.empty(), Optional.empty(), Stream.of(ids).toList());
    }
  }
}
