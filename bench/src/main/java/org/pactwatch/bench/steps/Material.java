package org.pactwatch.bench.steps;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.pactwatch.bench.french.FrenchRules;
import org.pactwatch.bench.french.Models;
import org.pactwatch.syntax.Analyzer;
import org.pactwatch.syntax.Annotator;
import org.pactwatch.syntax.DependencyParser;
import org.pactwatch.syntax.Sentence;
import org.pactwatch.syntax.Word;
import org.pactwatch.syntax.french.FrenchAnalyzer;
import org.pactwatch.syntax.french.FrenchKnowledge;
import org.pactwatch.syntax.model.SyntaxModel;
import org.pactwatch.syntax.sentence.SentenceSplitter;
import org.pactwatch.syntax.tag.Tagger;
import org.pactwatch.syntax.token.Characters;
import org.pactwatch.syntax.token.Tokenizer;
import org.pactwatch.syntax.token.Tokens;

/** The steps, and for each of them what it works on, readied before anything is measured. */
@State(Scope.Thread)
public class Material {
  static final String TEXT = "pactwatch.bench.text";
  static final String MODEL = "pactwatch.bench.model";

  /** A sentence with a text of its own, as an annotator takes it. */
  record Given(String text, Sentence sentence) {}

  String text;
  Tokenizer tokenizer;
  SentenceSplitter splitter;
  Tagger firstTagger;
  Tagger tagger;
  Annotator words;
  DependencyParser parser;
  Analyzer withoutTrees;
  Analyzer whole;

  List<Tokens> lines;
  List<String[]> forms;
  List<Given> given;
  List<List<Word>> tagged;

  /** Loads everything from the files that the machine's properties name. */
  @Setup
  public void load() throws IOException {
    text = Files.readString(Path.of(System.getProperty(TEXT)));
    SyntaxModel model = Models.ours(Optional.ofNullable(System.getProperty(MODEL)).map(Path::of));
    FrenchAnalyzer analyzer = FrenchAnalyzer.load(model);
    FrenchKnowledge knowledge = FrenchKnowledge.load();
    tokenizer = FrenchRules.tokenizer();
    splitter = FrenchRules.splitter();
    firstTagger = knowledge.firstTagger();
    tagger = knowledge.tagger(model.tagger());
    parser = analyzer.parser();
    withoutTrees = analyzer.withoutTrees();
    whole = analyzer;

    lines = FrenchRules.lines(tokenizer, Characters.plain(text));
    forms = FrenchRules.sentences(text);
    List<Sentence> sentences = withoutTrees.analyze(text);
    tagged = sentences.stream().map(Sentence::words).toList();
    given = sentences.stream().map(sentence -> cutOut(text, sentence)).toList();
    List<String[]> tags = forms.stream().map(tagger::tag).toList();
    words = knowledge.annotator(() -> new Replay(tags));
  }

  private static Given cutOut(String text, Sentence sentence) {
    int start = sentence.start();
    List<Word> words = new ArrayList<>();
    for (Word word : sentence.words()) {
      words.add(
          new Word(
              word.start() - start,
              word.end() - start,
              word.form(),
              word.upos(),
              word.lemma(),
              word.features()));
    }
    return new Given(
        text.substring(start, sentence.end()),
        new Sentence(0, sentence.end() - start, words, Optional.empty()));
  }

  /** Says again and again, sentence by sentence, what a tagger said of a text. */
  private static final class Replay implements Tagger {
    private final List<String[]> sentences;
    private int next;

    Replay(List<String[]> sentences) {
      this.sentences = sentences;
    }

    @Override
    public String[] tag(String[] tokens) {
      String[] tags = sentences.get(next);
      if (tags.length != tokens.length) {
        throw new IllegalArgumentException(
            "expected the " + tags.length + " tokens of the next sentence, got " + tokens.length);
      }
      next = (next + 1) % sentences.size();
      return tags;
    }
  }
}
