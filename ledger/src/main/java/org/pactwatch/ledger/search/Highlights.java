package org.pactwatch.ledger.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.SplittingBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.pactwatch.model.text.Span;

/** Finds the best sentences of a text for a query and marks the words in them. */
final class Highlights {
  private static final int LONGEST_TEXT = 1_000_000;
  private static final int SENTENCES_OF_A_TITLE = 1000;
  private static final int LONGEST_EXCERPT = 320;
  private static final int BEFORE_FIRST_MARK = 120;

  private final UnifiedHighlighter highlighter;
  private final QueryMaker query;

  Highlights(QueryMaker query, IndexWords words) {
    this.query = query;
    this.highlighter =
        UnifiedHighlighter.builderWithoutSearcher(words)
            .withBreakIterator(Highlights::sentences)
            .withFormatter(new AsTheyAre())
            .withMaxLength(LONGEST_TEXT)
            .withMaxNoHighlightPassages(0)
            .build();
  }

  /**
   * Returns the best sentences with words of the query, in the text's order.
   *
   * @param field whose words the text holds
   * @param originals where a stretch of the text stands in the original
   */
  List<Excerpt> best(String field, String text, int most, Function<Span, Optional<Span>> originals)
      throws IOException {
    List<Excerpt> excerpts = new ArrayList<>();
    for (Passage passage : passages(field, text, most)) {
      Span whole = new Span(passage.getStartOffset(), passage.getEndOffset());
      List<Span> marks = marks(passage);
      excerpts.add(excerpt(text, shortened(whole, marks.get(0), text), marks, originals));
    }
    return excerpts;
  }

  /** Returns the whole text with the words of the query marked. */
  Excerpt whole(String field, String text, Function<Span, Optional<Span>> originals)
      throws IOException {
    List<Span> marks = new ArrayList<>();
    for (Passage passage : passages(field, text, SENTENCES_OF_A_TITLE)) {
      marks.addAll(marks(passage));
    }
    return excerpt(text, new Span(0, text.length()), marks, originals);
  }

  private Passage[] passages(String field, String text, int most) throws IOException {
    if (text.isBlank()) {
      return new Passage[0];
    }
    Object found = highlighter.highlightWithoutSearcher(field, query.marking(field), text, most);
    return found instanceof Passage[] passages ? passages : new Passage[0];
  }

  /** A word found in two ways is marked once; words found in a row stay apart. */
  private static List<Span> marks(Passage passage) {
    List<Span> all = new ArrayList<>();
    for (int i = 0; i < passage.getNumMatches(); i++) {
      all.add(new Span(passage.getMatchStarts()[i], passage.getMatchEnds()[i]));
    }
    all.sort(Comparator.comparingInt(Span::start).thenComparing(Span::end, (a, b) -> b - a));
    List<Span> apart = new ArrayList<>();
    int end = -1;
    for (Span mark : all) {
      if (mark.start() >= end) {
        apart.add(mark);
        end = mark.end();
      }
    }
    return apart;
  }

  /** Cuts a long sentence at spaces around the first word found. */
  private static Span shortened(Span sentence, Span first, String text) {
    if (sentence.length() <= LONGEST_EXCERPT) {
      return sentence.strip(text);
    }
    int start = Math.max(sentence.start(), first.start() - BEFORE_FIRST_MARK);
    if (start > sentence.start()) {
      int space = text.indexOf(' ', start);
      start = space >= 0 && space < first.start() ? space : first.start();
    }
    int end = Math.min(sentence.end(), Math.max(start + LONGEST_EXCERPT, first.end()));
    if (end < sentence.end()) {
      int space = text.lastIndexOf(' ', end);
      end = space >= first.end() ? space : first.end();
    }
    return new Span(start, end).strip(text);
  }

  private static Excerpt excerpt(
      String text, Span cut, List<Span> marks, Function<Span, Optional<Span>> originals) {
    List<Excerpt.Mark> inside =
        marks.stream()
            .filter(cut::contains)
            .map(mark -> new Excerpt.Mark(mark.shift(-cut.start()), originals.apply(mark)))
            .toList();
    return new Excerpt(cut.of(text), inside);
  }

  private static BreakIterator sentences() {
    return new SplittingBreakIterator(BreakIterator.getSentenceInstance(Locale.FRENCH), '\n');
  }

  /** Hands the passages on as the highlighter found them. */
  private static final class AsTheyAre extends PassageFormatter {
    @Override
    public Object format(Passage[] passages, String content) {
      return passages;
    }
  }
}
