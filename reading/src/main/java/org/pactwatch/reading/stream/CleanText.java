package org.pactwatch.reading.stream;

import java.util.List;
import java.util.Objects;
import org.pactwatch.model.text.MappedText;
import org.pactwatch.model.text.Span;

/**
 * A document's article text, with the way back to the original.
 *
 * @param mapped the text, one section a line; every character maps to the original
 * @param sections its lines, in order
 * @param cuts what was set apart, in order of the original
 */
public record CleanText(MappedText mapped, List<Section> sections, List<Cut> cuts) {
  private static final CleanText NOTHING = new CleanText(MappedText.empty(), List.of(), List.of());

  public CleanText {
    Objects.requireNonNull(mapped, "mapped");
    sections = List.copyOf(sections);
    cuts = List.copyOf(cuts);
  }

  public static CleanText nothing() {
    return NOTHING;
  }

  public String text() {
    return mapped.text();
  }

  public Span toOriginal(Span clean) {
    return mapped.toOriginal(clean);
  }
}
