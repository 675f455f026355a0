package org.pactwatch.web.article;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.pactwatch.model.text.Span;

/**
 * Words within one line that are marked alike.
 *
 * @param words as a reader sees them
 * @param span where they stand in the original
 * @param exact whether each character is one of the original
 * @param notes what they are marked with, claims first
 */
public record Piece(String words, Span span, boolean exact, List<Note> notes) {
  public Piece {
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(span, "span");
    notes = List.copyOf(notes);
  }

  /** The styles of its marks: {@code a-claim a-name}. */
  public String styles() {
    return notes.stream()
        .map(note -> "a-" + note.kind())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /** What a pointer tells of it. */
  public String told() {
    return notes.stream()
        .map(Note::told)
        .filter(words -> !words.isEmpty())
        .distinct()
        .collect(Collectors.joining(" · "));
  }

  /** Where it leads; empty where nowhere. */
  public String target() {
    return notes.stream().map(Note::target).filter(one -> !one.isEmpty()).findFirst().orElse("");
  }

  public boolean isAsked() {
    return notes.stream().anyMatch(note -> note.kind() == Kind.ASKED);
  }
}
