package org.pactwatch.syntax.french;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.pactwatch.syntax.Analyzer;
import org.pactwatch.syntax.Annotator;
import org.pactwatch.syntax.DependencyParser;
import org.pactwatch.syntax.Sentence;
import org.pactwatch.syntax.analysis.Steps;
import org.pactwatch.syntax.analysis.TextAnalyzer;
import org.pactwatch.syntax.model.ModelFile;
import org.pactwatch.syntax.model.SyntaxModel;

/** Sentences, words and trees of French text. Load once and share between threads. */
public final class FrenchAnalyzer implements Analyzer, Annotator {
  private static final String MODEL = "/org/pactwatch/syntax/french/french.model";

  private final Steps steps;
  private final TextAnalyzer analyzer;

  private FrenchAnalyzer(Steps steps) {
    this.steps = steps;
    this.analyzer = new TextAnalyzer(steps);
  }

  /**
   * Loads it with the model that it comes with.
   *
   * @throws IllegalStateException if a file is missing or broken
   */
  public static FrenchAnalyzer load() {
    try (InputStream file = FrenchKnowledge.open(MODEL)) {
      return load(ModelFile.read(file));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * Loads it with another model.
   *
   * @throws IllegalStateException if a file on the class path is missing or broken
   */
  public static FrenchAnalyzer load(SyntaxModel model) {
    return new FrenchAnalyzer(FrenchKnowledge.load().steps(model));
  }

  /** The same, but for the trees, which then cost nothing. */
  public Analyzer withoutTrees() {
    return new TextAnalyzer(steps.withoutTrees());
  }

  /** Makes the trees of sentences that have none. */
  public DependencyParser parser() {
    return steps.parser().orElseThrow();
  }

  @Override
  public List<Sentence> analyze(CharSequence text) {
    return analyzer.analyze(text);
  }

  @Override
  public Sentence annotate(String text, Sentence given) {
    return analyzer.annotate(text, given);
  }
}
