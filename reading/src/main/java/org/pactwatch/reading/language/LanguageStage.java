package org.pactwatch.reading.language;

import org.pactwatch.reading.stream.Reading;
import org.pactwatch.reading.stream.Stage;
import org.pactwatch.syntax.Analyzer;

/** Adds sentences with their words. Lines of the clean text bound sentences. */
public final class LanguageStage implements Stage {
  private final Analyzer analyzer;

  public LanguageStage(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  @Override
  public Reading apply(Reading reading) {
    return reading.withSentences(analyzer.analyze(reading.clean().text()));
  }
}
