package org.pactwatch.eval.corpus.press;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pactwatch.eval.corpus.phrase.Chance;
import org.pactwatch.eval.corpus.world.State;

/**
 * Sees to it that an article names every state whose institutions or soldiers it speaks of: readers
 * of one article alone must be able to tell whose they are. Safe to share.
 */
final class Introductions {
  private final Writer writer;
  private final Sidelines sidelines;

  Introductions(Writer writer, Sidelines sidelines) {
    this.writer = writer;
    this.sidelines = sidelines;
  }

  /**
   * Returns the paragraphs, with a sentence in each that first speaks of a state unnamed so far.
   */
  List<List<Sentence>> of(List<List<Sentence>> paragraphs, LocalDate published, Chance chance) {
    List<List<Sentence>> whole = new ArrayList<>();
    StringBuilder before = new StringBuilder();
    for (List<Sentence> paragraph : paragraphs) {
      List<Sentence> told = new ArrayList<>(paragraph);
      paragraph.forEach(sentence -> before.append(sentence.text()).append(' '));
      for (Sentence sentence : paragraph) {
        for (State state : states(sentence)) {
          if (before.indexOf(state.name()) < 0) {
            Sentence named = writer.write(sidelines.presentation(state, chance), published, chance);
            told.add(named);
            before.append(named.text());
          }
        }
      }
      whole.add(told);
    }
    return whole;
  }

  private static List<State> states(Sentence sentence) {
    Optional<Content> content = sentence.content();
    List<State> states = new ArrayList<>();
    if (content.isPresent() && content.get() instanceof Content.Fact fact) {
      states.add(fact.happening().a());
      if (!fact.happening().kind().roles().containsValue("org")) {
        states.add(fact.happening().b());
      }
      fact.voice().source().ifPresent(source -> states.add(source.state()));
    } else if (content.isPresent() && content.get() instanceof Content.Quotation quotation) {
      states.add(quotation.speaker().state());
    }
    return states;
  }
}
