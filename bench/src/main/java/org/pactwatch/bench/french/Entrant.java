package org.pactwatch.bench.french;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.pactwatch.bench.measure.Contestant;
import org.pactwatch.syntax.Analyzer;
import org.pactwatch.syntax.DependencyParser;
import org.pactwatch.syntax.Sentence;
import org.pactwatch.syntax.Word;
import org.pactwatch.syntax.french.FrenchAnalyzer;

/** What can be measured in a process that has our class path. */
public enum Entrant {
  /** Ours, the whole way from a text to its trees. */
  TREES_OF_TEXT {
    @Override
    Contestant.Loaded load(Optional<Path> model) throws IOException {
      return analyzing(Models.analyzer(model));
    }
  },
  /** Ours, from a text to words with tags, lemmas and morphology. */
  WORDS_OF_TEXT {
    @Override
    Contestant.Loaded load(Optional<Path> model) throws IOException {
      return analyzing(Models.analyzer(model).withoutTrees());
    }
  },
  /** Ours, from tagged words to trees. */
  TREES_OF_WORDS {
    @Override
    Contestant.Loaded load(Optional<Path> model) throws IOException {
      FrenchAnalyzer analyzer = Models.analyzer(model);
      DependencyParser parser = analyzer.parser();
      Analyzer tagging = analyzer.withoutTrees();
      return text -> {
        List<List<Word>> sentences = tagging.analyze(text).stream().map(Sentence::words).toList();
        return () -> sentences.stream().mapToInt(words -> parser.parse(words).size()).sum();
      };
    }
  },
  /** OpenNLP, from the tokens of sentences to their parts of speech. */
  OPEN_NLP_TAGS {
    @Override
    Contestant.Loaded load(Optional<Path> model) throws IOException {
      POSModel tags = Models.openNlp();
      POSTaggerME tagger = new POSTaggerME(tags, POSTagFormat.CUSTOM);
      return text -> {
        List<String[]> sentences = FrenchRules.sentences(text);
        return () -> sentences.stream().mapToInt(forms -> tagger.tag(forms).length).sum();
      };
    }
  };

  /**
   * Makes it ready.
   *
   * @param model a model file of ours; without one, that which the analyzer comes with
   */
  abstract Contestant.Loaded load(Optional<Path> model) throws IOException;

  private static Contestant.Loaded analyzing(Analyzer analyzer) {
    return text ->
        () -> analyzer.analyze(text).stream().mapToInt(sentence -> sentence.words().size()).sum();
  }
}
