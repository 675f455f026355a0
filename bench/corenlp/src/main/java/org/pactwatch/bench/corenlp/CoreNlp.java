package org.pactwatch.bench.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.DependencyParseAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.pactwatch.bench.measure.Contestant;
import org.pactwatch.bench.measure.Effort;
import org.pactwatch.bench.measure.Measurement;

/** Measures CoreNLP's French pipeline with one thread and prints its figures. */
public final class CoreNlp {
  private static final String SETTINGS = "/StanfordCoreNLP-french.properties";
  private static final String UP_TO_TAGS = "tokenize,ssplit,mwt,pos";
  private static final String UP_TO_TREES = UP_TO_TAGS + ",depparse";

  private CoreNlp() {}

  /**
   * Measures one of two things.
   *
   * @param arguments {@code text} for the whole way from a text to its trees, or {@code tagged} for
   *     trees of tagged words; the text file; an {@link Effort}
   * @throws IOException if a file cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    Contestant contestant = arguments[0].equals("text") ? CoreNlp::fromText : CoreNlp::fromTagged;
    String text = Files.readString(Path.of(arguments[1]));
    System.out.println(Measurement.of(contestant, text, Effort.valueOf(arguments[2])).toLine());
  }

  private static Contestant.Loaded fromText() throws IOException {
    StanfordCoreNLP pipeline = new StanfordCoreNLP(settings(UP_TO_TREES));
    return text ->
        () -> {
          Annotation document = new Annotation(text);
          pipeline.annotate(document);
          return words(document);
        };
  }

  private static Contestant.Loaded fromTagged() throws IOException {
    Properties settings = settings(UP_TO_TAGS);
    StanfordCoreNLP tagger = new StanfordCoreNLP(settings);
    Properties own = new Properties();
    own.setProperty("model", settings.getProperty("depparse.model"));
    Annotator parser = new DependencyParseAnnotator(own);
    return text -> {
      Annotation document = new Annotation(text);
      tagger.annotate(document);
      return () -> {
        parser.annotate(document);
        return words(document);
      };
    };
  }

  private static int words(Annotation document) {
    return document.get(CoreAnnotations.TokensAnnotation.class).size();
  }

  /** Its own settings for French; a line end ends a sentence, as it does for us. */
  private static Properties settings(String annotators) throws IOException {
    Properties settings = new Properties();
    try (InputStream stream = CoreNlp.class.getResourceAsStream(SETTINGS)) {
      if (stream == null) {
        throw new IOException("expected " + SETTINGS + " on the class path, found none");
      }
      try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
        settings.load(reader);
      }
    }
    settings.setProperty("annotators", annotators);
    settings.setProperty("threads", "1");
    settings.setProperty("ssplit.newlineIsSentenceBreak", "always");
    return settings;
  }
}
