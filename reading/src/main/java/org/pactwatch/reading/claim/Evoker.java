package org.pactwatch.reading.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the frames that a sentence's words evoke. */
final class Evoker {
  private static final Set<VerbTime> LASTING = EnumSet.of(VerbTime.PRESENT, VerbTime.IMPERFECT);

  private final Frames frames;

  Evoker(Frames frames) {
    this.frames = frames;
  }

  List<Evocation> evoked(Outline outline) {
    List<Evocation> evoked = new ArrayList<>();
    int consumed = 0;
    for (int unit = 0; unit < outline.units().size(); unit++) {
      int longest = unit < consumed ? Integer.MAX_VALUE : 0;
      for (Frames.Entry entry : frames.openedBy(outline.unit(unit).lemma())) {
        // Entries come longest first: once one matched, shorter ones are only part of it.
        if (entry.trigger().lemmas().size() >= longest) {
          Optional<Evocation> found = evocation(outline, unit, entry);
          if (found.isPresent()) {
            longest = entry.trigger().lemmas().size();
            // "se mettre d'accord" leaves no "accord" to evoke anything.
            consumed = outline.reads(unit, entry.trigger().lemmas()) + 1;
            evoked.add(found.get());
          }
        }
      }
    }
    return evoked;
  }

  private static Optional<Evocation> evocation(Outline outline, int unit, Frames.Entry entry) {
    boolean here =
        outline.reads(unit, entry.trigger().lemmas()) >= 0
            && entry.frame().company().fits(outline, unit);
    if (!here) {
      return Optional.empty();
    }
    if (entry.trigger().kind() == Trigger.Kind.NOUN) {
      boolean noun = outline.unit(unit).isNominal();
      return noun
          ? outline
              .phraseAt(unit)
              .filter(phrase -> phrase.head() == unit)
              .map(
                  phrase ->
                      new Evocation(
                          entry.frame(), outline, unit, Optional.empty(), Optional.of(phrase)))
          : Optional.empty();
    }
    return outline
        .verbAt(unit)
        .filter(verb -> verb.head() == unit && fits(verb, entry.trigger().kind()))
        .map(
            verb ->
                new Evocation(entry.frame(), outline, unit, Optional.of(verb), Optional.empty()));
  }

  private static boolean fits(VerbGroup verb, Trigger.Kind kind) {
    return switch (kind) {
      case REFLEXIVE -> verb.reflexive();
      case PARTICIPLE -> verb.is(VerbGroup.Form.PARTICIPLE);
      case STATE -> verb.passive() && LASTING.contains(VerbTime.of(verb));
      case NEGATED -> verb.negated();
      case VERB, NOUN -> true;
    };
  }
}
