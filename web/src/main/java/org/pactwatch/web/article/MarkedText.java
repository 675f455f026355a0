package org.pactwatch.web.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.pactwatch.ledger.Annotations;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.model.document.Medium;
import org.pactwatch.model.text.Span;

/** An article's lines with their words marked, and what was set apart in its place. */
public final class MarkedText {
  private final String original;
  private final List<Note> notes;

  private MarkedText(String original, List<Note> notes) {
    this.original = original;
    this.notes = notes.stream().sorted(Comparator.comparing(Note::kind)).toList();
  }

  /** The article as it is read: its lines and cuts in the order of the original. */
  public static List<Paragraph> clean(ArticleReading reading, List<Note> notes) {
    MarkedText text = new MarkedText(reading.article().original(), notes);
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Annotations.Section section : reading.annotations().sections()) {
      paragraphs.add(
          new Paragraph(
              section.part(), "", section.span(), text.pieces(section.span(), section.text())));
    }
    boolean markup = reading.article().medium() == Medium.HTML;
    for (Annotations.Cut cut : reading.annotations().cuts()) {
      String words = cut.span().of(text.original);
      String shown = markup ? PlainWords.of(words) : words;
      if (!shown.isBlank()) {
        Piece piece = new Piece(shown.strip(), cut.span(), shown.equals(words.strip()), List.of());
        paragraphs.add(new Paragraph(cut.reason(), cut.rule(), cut.span(), List.of(piece)));
      }
    }
    paragraphs.sort(Comparator.comparing(Paragraph::span));
    return List.copyOf(paragraphs);
  }

  /** The whole text as it came, marked. */
  public static List<Piece> original(ArticleReading reading, List<Note> notes) {
    String original = reading.article().original();
    MarkedText text = new MarkedText(original, notes);
    return text.pieces(new Span(0, original.length()), original);
  }

  private List<Piece> pieces(Span span, String line) {
    if (line.isEmpty()) {
      return List.of();
    }
    Alignment alignment = Alignment.of(original, span, line);
    List<Note> here = notes.stream().filter(note -> note.span().overlaps(span)).toList();
    TreeSet<Integer> borders = new TreeSet<>(List.of(0, line.length()));
    for (Note note : here) {
      borders.add(alignment.shown(note.span().start()));
      borders.add(alignment.shown(note.span().end()));
    }
    List<Piece> pieces = new ArrayList<>();
    int from = borders.first();
    for (int to : borders.tailSet(from, false)) {
      Span place = place(alignment, from, to);
      List<Note> marks = here.stream().filter(note -> note.span().contains(place.start())).toList();
      pieces.add(new Piece(line.substring(from, to), place, alignment.isExact(), marks));
      from = to;
    }
    return pieces;
  }

  private static Span place(Alignment alignment, int from, int to) {
    int start = alignment.original(from);
    return new Span(start, Math.max(start, alignment.original(to)));
  }
}
