package org.pactwatch.syntax.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.pactwatch.syntax.Analyzer;
import org.pactwatch.syntax.Annotator;
import org.pactwatch.syntax.Sentence;
import org.pactwatch.syntax.Upos;
import org.pactwatch.syntax.Word;
import org.pactwatch.syntax.lemma.Morphology;
import org.pactwatch.syntax.tag.Tagger;
import org.pactwatch.syntax.token.Characters;
import org.pactwatch.syntax.token.Contractions;
import org.pactwatch.syntax.token.Tokens;

/**
 * Finds lines, tokens, sentences, tags, words, lemmas, morphology and trees, in this order. Safe to
 * share between threads.
 */
public final class TextAnalyzer implements Analyzer, Annotator {
  private final Steps steps;

  /** Taggers keep working state: each call borrows one that no other uses. */
  private final ConcurrentLinkedQueue<Tagger> taggers = new ConcurrentLinkedQueue<>();

  public TextAnalyzer(Steps steps) {
    this.steps = Objects.requireNonNull(steps, "steps");
  }

  /** Tells which tokens are contractions, once they are tagged. */
  private interface Opening {
    /** The words that a token holds; empty if it is one word. */
    Optional<Contractions.Parts> open(int token, String lowerText, String tag);
  }

  @Override
  public List<Sentence> analyze(CharSequence text) {
    String original = text.toString();
    String plain = Characters.plain(original);
    List<Sentence> sentences = new ArrayList<>();
    Tokens line = new Tokens();
    Tagger tagger = borrow();
    int start = 0;
    while (start < plain.length()) {
      int end = start;
      while (end < plain.length() && !Characters.isLineEnd(plain.charAt(end))) {
        end++;
      }
      line.clear();
      steps.tokenizer().tokenize(plain, start, end, line);
      sentences.addAll(sentences(original, plain, line, tagger));
      start = end + 1;
    }
    taggers.add(tagger);
    return sentences;
  }

  private List<Sentence> sentences(String text, String plain, Tokens line, Tagger tagger) {
    List<Sentence> sentences = new ArrayList<>();
    int[] first = {0};
    steps
        .splitter()
        .split(
            text,
            line,
            next -> {
              List<Word> words = words(text, plain, line, first[0], next, tagger, this::open);
              sentences.add(sentence(line.start(first[0]), line.end(next - 1), words));
              first[0] = next;
            });
    return sentences;
  }

  private Sentence sentence(int start, int end, List<Word> words) {
    return new Sentence(start, end, words, steps.parser().map(parser -> parser.parse(words)));
  }

  @Override
  public Sentence annotate(String text, Sentence given) {
    Tokens tokens = new Tokens();
    List<List<String>> forms = new ArrayList<>();
    for (Word word : given.words()) {
      int last = tokens.size() - 1;
      if (last >= 0 && tokens.start(last) == word.start()) {
        forms.get(last).add(word.form());
      } else {
        tokens.add(word.start(), word.end());
        forms.add(new ArrayList<>(List.of(word.form())));
      }
    }
    Opening opening =
        (token, lowerText, tag) ->
            forms.get(token).size() == 1
                ? Optional.empty()
                : Optional.of(steps.contractions().parts(lowerText, forms.get(token)));
    Tagger tagger = borrow();
    List<Word> words =
        words(text, Characters.plain(text), tokens, 0, tokens.size(), tagger, opening);
    taggers.add(tagger);
    return sentence(given.start(), given.end(), words);
  }

  private Tagger borrow() {
    Tagger idle = taggers.poll();
    return idle == null ? steps.newTagger().get() : idle;
  }

  private Optional<Contractions.Parts> open(int token, String lowerText, String tag) {
    return steps.contractions().open(lowerText, tag);
  }

  private List<Word> words(
      String text,
      String plain,
      Tokens tokens,
      int first,
      int next,
      Tagger tagger,
      Opening opening) {
    String[] forms = new String[next - first];
    for (int i = 0; i < forms.length; i++) {
      forms[i] = plain.substring(tokens.start(first + i), tokens.end(first + i));
    }
    String[] tags = tagger.tag(forms);
    List<Word> words = new ArrayList<>(forms.length + 4);
    boolean governed = false;
    for (int i = 0; i < forms.length; i++) {
      int start = tokens.start(first + i);
      int end = tokens.end(first + i);
      String lower = forms[i].toLowerCase(Locale.ROOT);
      Optional<Contractions.Parts> parts = opening.open(i, lower, tags[i]);
      if (parts.isPresent()) {
        for (int part = 0; part < parts.get().forms().size(); part++) {
          String form = parts.get().forms().get(part);
          words.add(word(start, end, form, form, parts.get().upos().get(part), false));
        }
      } else {
        Upos upos = steps.lemmatizer().plausible(forms[i], sole(lower, tags[i]), governed);
        words.add(word(start, end, text.substring(start, end), forms[i], upos, governed));
        governed = governs(governed, upos);
      }
    }
    return words;
  }

  /** An auxiliary governs what follows, across adverbs and pronouns: {@code a-t-il déjà dit}. */
  private static boolean governs(boolean governed, Upos upos) {
    return upos == Upos.AUX || (governed && (upos == Upos.ADV || upos == Upos.PRON));
  }

  private Word word(int start, int end, String form, String plain, Upos upos, boolean governed) {
    Morphology morphology = steps.lemmatizer().morphology(plain, upos, governed);
    // A lemma that is the form keeps its typographic marks.
    String lemma = morphology.lemma().equals(plain) ? form : morphology.lemma();
    return new Word(start, end, form, upos, lemma, morphology.features());
  }

  /** The tag of a token that is one word, where the tagger took it for a contraction. */
  private Upos sole(String lower, String tag) {
    int joint = tag.indexOf('+');
    if (joint < 0) {
      return Upos.valueOf(tag);
    }
    return steps
        .contractions()
        .open(lower, tag)
        .flatMap(Contractions.Parts::unless)
        .map(Upos::valueOf)
        .orElseGet(() -> Upos.valueOf(tag.substring(0, joint)));
  }
}
