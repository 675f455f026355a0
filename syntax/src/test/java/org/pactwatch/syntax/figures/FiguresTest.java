package org.pactwatch.syntax.figures;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pactwatch.syntax.Sentence;
import org.pactwatch.syntax.Upos;
import org.pactwatch.syntax.Word;
import org.pactwatch.syntax.french.FrenchAnalyzer;
import org.pactwatch.syntax.token.Contractions;

/**
 * Prints how well French treebanks are read and holds the figures to a floor. Skipped where the
 * treebanks are missing: {@code pactwatch.shared} names the folder that holds {@code ud}. With
 * {@code pactwatch.errors} set to a number, prints that many of the most frequent errors.
 */
class FiguresTest {
  private static final FrenchAnalyzer FRENCH = FrenchAnalyzer.load();
  private static final int ERRORS = Integer.getInteger("pactwatch.errors", 0);

  private final Map<String, Integer> errors = new HashMap<>();

  private static Treebank treebank(String name) throws IOException {
    String named = System.getProperty("pactwatch.shared");
    Path shared = named == null ? Path.of("..", "..", "shared") : Path.of(named);
    Path file = shared.resolve("ud").resolve(name + ".conllu");
    assumeTrue(Files.exists(file), () -> "skipped: no treebank at " + file);
    return Treebank.read(file);
  }

  @ParameterizedTest
  @CsvSource({"fr_sequoia-dev, 95.0, 97.0", "fr_gsd-dev, 96.3, 97.5"})
  void wordsOfGoldTokens(String name, double leastUpos, double leastLemma) throws IOException {
    int words = 0;
    int upos = 0;
    int lemmas = 0;
    int features = 0;
    for (Treebank.Gold gold : treebank(name).sentences()) {
      List<Word> found =
          FRENCH
              .words()
              .words(gold.text(), gold.tokens(), (token, lower, tag) -> parts(gold, token));
      List<Treebank.GoldWord> wanted = gold.words().stream().flatMap(List::stream).toList();
      for (int i = 0; i < wanted.size(); i++) {
        Treebank.GoldWord want = wanted.get(i);
        Word have = found.get(i);
        words++;
        upos += same("upos", want.upos(), have.upos().name(), want.form());
        lemmas += same("lemma " + have.upos(), want.lemma(), have.lemma(), want.form());
        boolean agree = common(want.features(), have);
        features +=
            agree
                ? 1
                : same(
                    "features " + have.upos(),
                    want.features(),
                    have.features().toString(),
                    want.form());
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%s, gold tokens: UPOS %.2f, lemma %.2f, gender number person tense mood form %.2f of %d%n",
        name,
        100.0 * upos / words,
        100.0 * lemmas / words,
        100.0 * features / words,
        words);
    printErrors();
    assertTrue(100.0 * upos / words >= leastUpos, "UPOS");
    assertTrue(100.0 * lemmas / words >= leastLemma, "lemma");
  }

  @ParameterizedTest
  @CsvSource({"fr_sequoia-dev, 99.5", "fr_gsd-dev, 99.5", "fr_pud-all, 99.5"})
  void tokensOfRawText(String name, double leastTokens) throws IOException {
    Treebank bank = treebank(name);
    StringBuilder text = new StringBuilder();
    Set<String> tokens = new HashSet<>();
    Set<String> words = new HashSet<>();
    Set<String> sentences = new HashSet<>();
    for (Treebank.Gold gold : bank.sentences()) {
      int base = text.length();
      for (int i = 0; i < gold.tokens().size(); i++) {
        String stretch = (base + gold.tokens().start(i)) + ".." + (base + gold.tokens().end(i));
        tokens.add(stretch);
        for (int part = 0; part < gold.words().get(i).size(); part++) {
          words.add(stretch + "/" + part + "/" + gold.words().get(i).size());
        }
      }
      sentences.add(base + ".." + (base + gold.text().length()));
      text.append(gold.text()).append(' ');
    }
    Set<String> foundTokens = new HashSet<>();
    Set<String> foundWords = new HashSet<>();
    Set<String> foundSentences = new HashSet<>();
    for (Sentence sentence : FRENCH.analyze(text)) {
      foundSentences.add(sentence.start() + ".." + sentence.end());
      String last = "";
      int part = 0;
      for (int i = 0; i < sentence.words().size(); i++) {
        Word word = sentence.words().get(i);
        String stretch = word.start() + ".." + word.end();
        part = stretch.equals(last) ? part + 1 : 0;
        boolean more =
            i + 1 < sentence.words().size() && sentence.words().get(i + 1).start() == word.start();
        foundTokens.add(stretch);
        foundWords.add(stretch + "/" + part + "/" + (part > 0 || more ? 2 : 1));
        last = stretch;
      }
    }
    tell("token", text, tokens, foundTokens);
    tell("sentence", text, sentences, foundSentences);
    System.out.printf(
        Locale.ROOT,
        "%s, raw text: tokens F1 %.2f, words F1 %.2f, sentences F1 %.2f%n",
        name,
        score(tokens, foundTokens),
        score(words, foundWords),
        score(sentences, foundSentences));
    printErrors();
    assertTrue(score(tokens, foundTokens) >= leastTokens, "tokens F1");
  }

  @ParameterizedTest
  @CsvSource({"fr_gsd-dev"})
  void tokensPerSecond(String name) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Treebank.Gold gold : treebank(name).sentences()) {
      text.append(gold.text()).append('\n');
    }
    long best = Long.MAX_VALUE;
    int words = 0;
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    for (int round = 0; round < 6; round++) {
      // Time of this thread alone: other work on the machine does not count.
      long start = clock.getCurrentThreadCpuTime();
      words = FRENCH.analyze(text).stream().mapToInt(sentence -> sentence.words().size()).sum();
      best = Math.min(best, clock.getCurrentThreadCpuTime() - start);
    }
    System.out.printf(
        Locale.ROOT,
        "%s, text to tagged words: %.0f tokens/s of processor time%n",
        name,
        words * 1e9 / best);
  }

  private static Optional<Contractions.Parts> parts(Treebank.Gold gold, int token) {
    List<Treebank.GoldWord> words = gold.words().get(token);
    if (words.size() == 1) {
      return Optional.empty();
    }
    return Optional.of(
        new Contractions.Parts(
            words.stream().map(Treebank.GoldWord::form).toList(),
            IntStream.range(0, words.size())
                .mapToObj(part -> part == 0 ? Upos.ADP : second(words.get(part).form()))
                .toList(),
            Optional.empty()));
  }

  private static Upos second(String form) {
    return form.length() > 3 ? Upos.PRON : Upos.DET;
  }

  private static boolean common(String wanted, Word have) {
    Map<String, String> gold = new HashMap<>();
    for (String pair : wanted.split("\\|", -1)) {
      int sign = pair.indexOf('=');
      if (sign > 0) {
        gold.put(pair.substring(0, sign), pair.substring(sign + 1));
      }
    }
    for (String name : List.of("Gender", "Number", "Person", "Tense", "Mood", "VerbForm")) {
      if (!Optional.ofNullable(gold.get(name)).equals(have.features().value(name))) {
        return false;
      }
    }
    return true;
  }

  private int same(String kind, String want, String have, String form) {
    if (want.equals(have)) {
      return 1;
    }
    errors.merge(kind + ": " + form + " " + want + " <- " + have, 1, Integer::sum);
    return 0;
  }

  private void tell(String kind, StringBuilder text, Set<String> wanted, Set<String> found) {
    if (ERRORS == 0) {
      return;
    }
    wanted.stream().filter(one -> !found.contains(one)).forEach(one -> tell("-" + kind, text, one));
    found.stream().filter(one -> !wanted.contains(one)).forEach(one -> tell("+" + kind, text, one));
  }

  private void tell(String kind, StringBuilder text, String stretch) {
    int dots = stretch.indexOf("..");
    int start = Integer.parseInt(stretch.substring(0, dots));
    int end = Integer.parseInt(stretch.substring(dots + 2));
    String shown =
        text.substring(Math.max(0, start - 15), start) + "[" + text.substring(start, end);
    errors.merge(
        kind + ": " + shown + "]" + text.substring(end, Math.min(text.length(), end + 15)),
        1,
        Integer::sum);
  }

  private void printErrors() {
    errors.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(ERRORS)
        .forEach(error -> System.out.println("  " + error.getValue() + " " + error.getKey()));
  }

  private static double score(Set<String> wanted, Set<String> found) {
    long right = found.stream().filter(wanted::contains).count();
    return 200.0 * right / (wanted.size() + found.size());
  }
}
