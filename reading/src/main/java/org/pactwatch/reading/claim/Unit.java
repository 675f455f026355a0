package org.pactwatch.reading.claim;

import java.util.Optional;
import org.pactwatch.model.text.Span;
import org.pactwatch.reading.stream.Mention;
import org.pactwatch.syntax.Upos;
import org.pactwatch.syntax.Word;

/**
 * A step of a sentence as frames see it: a word, or a mention with all its words taken as one.
 *
 * @param span its stretch of the clean text
 * @param word the word; of a mention the first one that names
 * @param mention the mention, where it is one
 * @param tellsTime whether it is part of a time expression, which plays no role in an act
 */
record Unit(Span span, Word word, Optional<Mention> mention, boolean tellsTime) {

  String lemma() {
    return word.lemma();
  }

  boolean is(Upos upos) {
    return mention.isEmpty() && word.upos() == upos;
  }

  /** Tells whether this can head a noun phrase. */
  boolean isNominal() {
    if (mention.isPresent()) {
      return mention.get().form() != Mention.Form.ADJECTIVE;
    }
    return word.upos() == Upos.NOUN || word.upos() == Upos.PROPN;
  }

  boolean isNationality() {
    return mention.isPresent() && mention.get().form() == Mention.Form.ADJECTIVE;
  }

  boolean isVerbal() {
    return is(Upos.VERB) || is(Upos.AUX);
  }

  boolean hasFeature(String name, String value) {
    return word.features().has(name, value);
  }

  boolean isFinite() {
    return isVerbal()
        && (hasFeature("VerbForm", "Fin") || word.features().value("Mood").isPresent());
  }

  boolean isInfinitive() {
    return isVerbal() && hasFeature("VerbForm", "Inf");
  }

  boolean isParticiple() {
    return isVerbal() && hasFeature("VerbForm", "Part");
  }
}
