package org.pactwatch.reading.time;

import java.util.List;
import java.util.Set;
import org.pactwatch.gazetteer.data.DataNode;
import org.pactwatch.model.text.Span;
import org.pactwatch.reading.stream.InOrder;
import org.pactwatch.syntax.Sentence;
import org.pactwatch.syntax.Upos;
import org.pactwatch.syntax.Word;

/** Tells the tense around an expression from the finite verb nearest to it in its sentence. */
final class TenseReader {
  /** How far an auxiliary's participle or infinitive may stand behind it, in words. */
  private static final int REACH = 4;

  private final Set<String> passive;
  private final Set<String> awaited;
  private final Set<String> future;
  private final Set<String> since;
  private final Set<String> until;

  private TenseReader(
      Set<String> passive,
      Set<String> awaited,
      Set<String> future,
      Set<String> since,
      Set<String> until) {
    this.passive = passive;
    this.awaited = awaited;
    this.future = future;
    this.since = since;
    this.until = until;
  }

  /**
   * Reads lists of lemmas: {@code passive}, the auxiliaries of the passive; {@code awaited}, whose
   * passive looks ahead ("is planned"); {@code future}, whose present with an infinitive does ("is
   * going to"); {@code since} and {@code until}, words before an expression that leave it behind or
   * ahead, whatever the verb.
   */
  static TenseReader read(DataNode node) {
    node.onlyKeys("passive", "awaited", "future", "since", "until");
    return new TenseReader(
        Set.copyOf(node.texts("passive")),
        Set.copyOf(node.texts("awaited")),
        Set.copyOf(node.texts("future")),
        Set.copyOf(node.texts("since")),
        Set.copyOf(node.texts("until")));
  }

  Tense around(Span span, List<Sentence> sentences) {
    int number = InOrder.firstFrom(sentences, Sentence::end, span.start() + 1);
    boolean holds = number < sentences.size() && sentences.get(number).start() <= span.start();
    return holds ? in(sentences.get(number).words(), span) : Tense.UNKNOWN;
  }

  private Tense in(List<Word> words, Span span) {
    int before = InOrder.firstFrom(words, Word::end, span.start() + 1) - 1;
    String opening = before < 0 ? "" : words.get(before).lemma();
    if (since.contains(opening)) {
      return Tense.SINCE;
    }
    if (until.contains(opening)) {
      return Tense.UNTIL;
    }
    while (before >= 0 && !isFinite(words.get(before))) {
      before--;
    }
    int behind = InOrder.firstFrom(words, Word::start, span.end());
    while (behind < words.size() && !isFinite(words.get(behind))) {
      behind++;
    }
    if (before < 0 && behind == words.size()) {
      return Tense.UNKNOWN;
    }
    boolean first =
        behind == words.size()
            || (before >= 0
                && span.start() - words.get(before).end()
                    <= words.get(behind).start() - span.end());
    return of(words, first ? before : behind);
  }

  private static boolean isFinite(Word word) {
    return (word.upos() == Upos.VERB || word.upos() == Upos.AUX)
        && word.features().has("VerbForm", "Fin");
  }

  private Tense of(List<Word> words, int at) {
    Word verb = words.get(at);
    if (verb.features().has("Tense", "Fut")) {
      return Tense.FUTURE;
    }
    if (verb.features().has("Tense", "Imp") || verb.features().has("Tense", "Past")) {
      return Tense.PAST;
    }
    for (int next = at + 1; next < Math.min(words.size(), at + 1 + REACH); next++) {
      Word behind = words.get(next);
      if (behind.features().has("VerbForm", "Inf") && future.contains(verb.lemma())) {
        return Tense.FUTURE;
      }
      if (behind.features().has("VerbForm", "Part")
          && verb.upos() == Upos.AUX
          && !behind.features().has("Tense", "Pres")) {
        boolean ahead = passive.contains(verb.lemma()) && awaited.contains(behind.lemma());
        return ahead ? Tense.FUTURE : Tense.PAST;
      }
    }
    return verb.features().has("Tense", "Pres") ? Tense.PRESENT : Tense.UNKNOWN;
  }
}
