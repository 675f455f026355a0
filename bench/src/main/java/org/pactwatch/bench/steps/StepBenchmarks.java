package org.pactwatch.bench.steps;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.infra.Blackhole;
import org.pactwatch.bench.french.FrenchRules;
import org.pactwatch.syntax.Sentence;
import org.pactwatch.syntax.Word;
import org.pactwatch.syntax.tag.Tagger;
import org.pactwatch.syntax.token.Characters;
import org.pactwatch.syntax.token.Tokens;

/** Each step by itself; an operation goes once through the whole text. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class StepBenchmarks {
  /** Makes marks plain and finds the tokens of each line. */
  @Benchmark
  public List<Tokens> tokenise(Material material) {
    return FrenchRules.lines(material.tokenizer, Characters.plain(material.text));
  }

  /** Finds the sentences in tokens. */
  @Benchmark
  public void split(Material material, Blackhole hole) {
    for (Tokens line : material.lines) {
      material.splitter.split(material.text, line, hole::consume);
    }
  }

  /** Finds parts of speech by OpenNLP's tagger, which ours asks first. */
  @Benchmark
  public void tagFirst(Material material, Blackhole hole) {
    tag(material.firstTagger, material.forms, hole);
  }

  /** Finds parts of speech by our tagger, the one that it asks first included. */
  @Benchmark
  public void tag(Material material, Blackhole hole) {
    tag(material.tagger, material.forms, hole);
  }

  private static void tag(Tagger tagger, List<String[]> sentences, Blackhole hole) {
    for (String[] forms : sentences) {
      hole.consume(tagger.tag(forms));
    }
  }

  /** Opens contractions and finds lemmas and morphology of tagged tokens. */
  @Benchmark
  public void words(Material material, Blackhole hole) {
    for (Material.Given given : material.given) {
      hole.consume(material.words.annotate(given.text(), given.sentence()));
    }
  }

  /** Finds the trees of sentences whose words are known. */
  @Benchmark
  public void parse(Material material, Blackhole hole) {
    for (List<Word> words : material.tagged) {
      hole.consume(material.parser.parse(words));
    }
  }

  /** Goes from the text to words with tags, lemmas and morphology. */
  @Benchmark
  public List<Sentence> textToWords(Material material) {
    return material.withoutTrees.analyze(material.text);
  }

  /** Goes the whole way from the text to trees. */
  @Benchmark
  public List<Sentence> textToTrees(Material material) {
    return material.whole.analyze(material.text);
  }
}
