package org.pactwatch.reading.clean;

import java.util.List;
import java.util.Optional;
import org.pactwatch.reading.stream.CutReason;

/** Cuts lines in another language than the document's. */
final class ForeignPass implements Pass {
  private final LanguageProfiles profiles = LanguageProfiles.load();

  @Override
  public void apply(Draft draft) {
    List<Line> lines = draft.kept();
    Optional<String> language = profiles.of(lines);
    if (language.isEmpty()) {
      return;
    }
    for (Line line : lines) {
      if (profiles.isForeign(line.words(), language.get())) {
        line.cut(CutReason.FOREIGN_LANGUAGE, "clean/foreign-language");
      }
    }
  }
}
