package org.pactwatch.bench.french;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import opennlp.tools.postag.POSModel;
import org.pactwatch.syntax.french.FrenchAnalyzer;
import org.pactwatch.syntax.model.ModelFile;
import org.pactwatch.syntax.model.SyntaxModel;

/** Reads models from the class path or from files. */
public final class Models {
  private static final String OURS = "french.model";
  private static final String OPEN_NLP = "/opennlp-fr-ud-gsd-pos-1.3-2.5.4.bin";

  private Models() {}

  /** Tells whether the analyzer comes with a model. */
  public static boolean oursIsThere() {
    return FrenchAnalyzer.class.getResource(OURS) != null;
  }

  /**
   * Loads our analyzer.
   *
   * @param model a model file; without one, the analyzer loads its own
   */
  public static FrenchAnalyzer analyzer(Optional<Path> model) throws IOException {
    return model.isPresent() ? FrenchAnalyzer.load(ours(model)) : FrenchAnalyzer.load();
  }

  /**
   * Reads our model.
   *
   * @param model a model file; without one, that which the analyzer comes with
   */
  public static SyntaxModel ours(Optional<Path> model) throws IOException {
    try (InputStream file =
        model.isPresent()
            ? Files.newInputStream(model.get())
            : found(FrenchAnalyzer.class.getResourceAsStream(OURS), OURS)) {
      return ModelFile.read(file);
    }
  }

  /** Reads OpenNLP's French model of parts of speech. */
  public static POSModel openNlp() throws IOException {
    try (InputStream file = found(Models.class.getResourceAsStream(OPEN_NLP), OPEN_NLP)) {
      return new POSModel(file);
    }
  }

  private static InputStream found(InputStream resource, String name) throws IOException {
    if (resource == null) {
      throw new IOException("expected " + name + " on the class path, found none");
    }
    return resource;
  }
}
