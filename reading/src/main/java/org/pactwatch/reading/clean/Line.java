package org.pactwatch.reading.clean;

import java.util.ArrayList;
import java.util.List;
import org.pactwatch.model.document.Block;
import org.pactwatch.model.document.Region;
import org.pactwatch.model.text.Span;
import org.pactwatch.reading.stream.CutReason;
import org.pactwatch.reading.stream.Section;

/** A block while it is cleaned: which of its characters were set apart so far, and why. */
final class Line {
  private final Block block;
  private final String plain;
  private final List<Label> labels = new ArrayList<>();
  // The label of every character, from 1; allocated at the first cut, since most lines see none.
  private int[] marks = new int[0];
  private Section.Part part = Section.Part.BODY;
  private boolean continues;
  private Words words;

  /** Why characters were set apart. */
  record Label(CutReason reason, String rule) {}

  Line(Block block) {
    this.block = block;
    this.plain = plain(block.text().text());
    this.words = Words.of(plain);
  }

  /**
   * Returns the text with plain apostrophes and spaces, of the same length, so that patterns need
   * not know every typographic form.
   */
  static String plain(String text) {
    return text.replace('’', '\'').replace('\u00A0', ' ').replace('\u202F', ' ');
  }

  Block block() {
    return block;
  }

  /** Tells whether the line stands in the running text of a page, as its markup tells. */
  boolean isInBody() {
    return block.regions().contains(Region.BODY);
  }

  /** The whole block's text with plain apostrophes and spaces. */
  String plain() {
    return plain;
  }

  /** The words that are still kept. */
  Words words() {
    return words;
  }

  Section.Part part() {
    return part;
  }

  void part(Section.Part found) {
    part = found;
  }

  /** Tells whether the next kept line goes on with this one's sentence. */
  boolean continues() {
    return continues;
  }

  void continuesInNext() {
    continues = true;
  }

  boolean isKept() {
    return !words.text().isEmpty();
  }

  /** Sets apart all that is still kept. */
  void cut(CutReason reason, String rule) {
    cut(new Span(0, plain.length()), reason, rule);
  }

  /** Sets apart what is still kept of a span of the block's text. */
  void cut(Span span, CutReason reason, String rule) {
    if (marks.length == 0) {
      marks = new int[plain.length()];
    }
    labels.add(new Label(reason, rule));
    for (int i = span.start(); i < span.end(); i++) {
      if (marks[i] == 0) {
        marks[i] = labels.size();
      }
    }
    StringBuilder kept = new StringBuilder();
    for (Span run : kept()) {
      kept.append(kept.isEmpty() ? "" : " ").append(run.of(plain));
    }
    words = Words.of(kept.toString());
  }

  /** What is kept, in order, without white space at the ends. */
  List<Span> kept() {
    return runs(0);
  }

  /** What was set apart for one label, in order, without white space at the ends. */
  List<Span> cut(int label) {
    return runs(label + 1);
  }

  List<Label> labels() {
    return labels;
  }

  private List<Span> runs(int mark) {
    if (marks.length == 0) {
      Span all = new Span(0, plain.length()).strip(plain);
      return mark == 0 && !all.isEmpty() ? List.of(all) : List.of();
    }
    List<Span> runs = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= marks.length; i++) {
      if (i == marks.length || marks[i] != mark) {
        Span run = new Span(start, i).strip(plain);
        if (!run.isEmpty()) {
          runs.add(run);
        }
        start = i + 1;
      }
    }
    return runs;
  }
}
