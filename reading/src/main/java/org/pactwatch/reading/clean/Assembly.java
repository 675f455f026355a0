package org.pactwatch.reading.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pactwatch.model.text.MappedText;
import org.pactwatch.model.text.Span;
import org.pactwatch.reading.stream.CleanText;
import org.pactwatch.reading.stream.Cut;
import org.pactwatch.reading.stream.Section;

/** Puts the clean text together from a draft: one section a line, every character mapped. */
final class Assembly {
  private final MappedText.Builder text = new MappedText.Builder();
  private final List<Section> sections = new ArrayList<>();
  private final List<Cut> cuts = new ArrayList<>();

  private Assembly() {}

  static CleanText of(Draft draft) {
    Assembly assembly = new Assembly();
    boolean goesOn = false;
    for (Line line : draft.lines()) {
      assembly.addCuts(line);
      if (line.isKept()) {
        assembly.addText(line, goesOn);
        goesOn = line.continues();
      }
    }
    assembly.cuts.sort(Comparator.comparing(Cut::original));
    return new CleanText(assembly.text.build(), assembly.sections, assembly.cuts);
  }

  private void addCuts(Line line) {
    for (int i = 0; i < line.labels().size(); i++) {
      Line.Label label = line.labels().get(i);
      for (Span run : line.cut(i)) {
        Span original = line.block().text().toOriginal(run);
        cuts.add(new Cut(original, label.reason(), label.rule()));
      }
    }
  }

  private void addText(Line line, boolean goesOn) {
    int start = text.length();
    String gap = sections.isEmpty() ? "" : goesOn ? " " : "\n";
    int kept = 0;
    for (Span run : line.kept()) {
      Span original = line.block().text().toOriginal(run);
      String before = kept > 0 ? inner(line, kept, run.start()) : gap;
      text.rewrite(before, new Span(original.start(), original.start()));
      if (kept == 0) {
        start = text.length();
      }
      text.append(line.block().text(), run);
      kept = run.end();
    }
    if (goesOn && !sections.isEmpty()) {
      Section before = sections.remove(sections.size() - 1);
      sections.add(new Section(new Span(before.span().start(), text.length()), before.part()));
    } else {
      sections.add(new Section(new Span(start, text.length()), line.part()));
    }
  }

  /** One blank where a cut inside a line had white space on either side, else nothing. */
  private static String inner(Line line, int end, int start) {
    String between = line.plain().substring(end, start);
    boolean spaced =
        Character.isWhitespace(between.charAt(0))
            || Character.isWhitespace(between.charAt(between.length() - 1));
    return spaced ? " " : "";
  }
}
