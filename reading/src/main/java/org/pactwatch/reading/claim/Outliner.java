package org.pactwatch.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pactwatch.model.text.Span;
import org.pactwatch.reading.stream.Mention;
import org.pactwatch.reading.stream.TimeExpression;
import org.pactwatch.syntax.Sentence;
import org.pactwatch.syntax.Upos;
import org.pactwatch.syntax.Word;

/** Makes outlines of sentences, in time linear in their words. */
final class Outliner {
  private final PhraseFinder phrases;
  private final VerbFinder verbs;
  private final ClauseFinder clauses;

  Outliner(ClaimGrammar grammar) {
    this.phrases = new PhraseFinder(grammar);
    this.verbs = new VerbFinder(grammar);
    this.clauses = new ClauseFinder(grammar);
  }

  /**
   * Returns a sentence's outline.
   *
   * @param text the clean text that the sentence stands in
   * @param mentions those of the sentence, in order
   * @param times its time expressions, in order
   */
  Outline outline(
      Sentence sentence, String text, List<Mention> mentions, List<TimeExpression> times) {
    List<Unit> units = units(sentence, mentions, times);
    Optional<UnitTree> tree = sentence.tree().map(one -> UnitTree.of(one, sentence.words(), units));
    List<VerbGroup> found = verbs.find(units);
    List<VerbGroup> groups = tree.map(one -> SharedAuxiliaries.resolve(found, one)).orElse(found);
    return new Outline(
        sentence,
        text,
        units,
        phrases.find(units, groups),
        groups,
        clauses.find(units, groups),
        tree);
  }

  private static List<Unit> units(
      Sentence sentence, List<Mention> mentions, List<TimeExpression> times) {
    List<Unit> units = new ArrayList<>(sentence.words().size());
    int next = 0;
    int time = 0;
    Optional<Mention> open = Optional.empty();
    for (Word word : sentence.words()) {
      Span span = new Span(word.start(), word.end());
      while (next < mentions.size() && mentions.get(next).span().end() <= span.start()) {
        next++;
      }
      while (time < times.size() && times.get(time).span().end() <= span.start()) {
        time++;
      }
      boolean tellsTime = time < times.size() && times.get(time).span().overlaps(span);
      boolean inside =
          next < mentions.size()
              && mentions.get(next).span().overlaps(span)
              && !isCase(word, mentions.get(next));
      if (!inside) {
        units.add(new Unit(span, word, Optional.empty(), tellsTime));
        open = Optional.empty();
      } else if (open.isPresent() && open.get().equals(mentions.get(next))) {
        Unit last = units.get(units.size() - 1);
        units.set(units.size() - 1, new Unit(last.span().cover(span), last.word(), open, false));
      } else {
        open = Optional.of(mentions.get(next));
        units.add(new Unit(span, word, open, false));
      }
    }
    return units;
  }

  /** The preposition in a contraction at a mention's border is not part of the name. */
  private static boolean isCase(Word word, Mention mention) {
    return word.upos() == Upos.ADP && word.start() <= mention.span().start();
  }
}
