package org.pactwatch.reading.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pactwatch.syntax.Features;
import org.pactwatch.syntax.Upos;

/** Finds verb groups: clitics, negation, auxiliaries and the full verb. */
final class VerbFinder {
  private static final int LINK_DISTANCE = 3;
  private static final int NEGATION_BEFORE = 8;
  private static final int NEGATION_BEHIND = 3;
  private final ClaimGrammar grammar;

  VerbFinder(ClaimGrammar grammar) {
    this.grammar = grammar;
  }

  List<VerbGroup> find(List<Unit> units) {
    List<VerbGroup> groups = new ArrayList<>();
    int at = 0;
    while (at < units.size()) {
      if (units.get(at).isVerbal()) {
        VerbGroup group = group(units, at, groups);
        groups.add(group);
        at = group.to();
      } else {
        at++;
      }
    }
    return groups;
  }

  private VerbGroup group(List<Unit> units, int first, List<VerbGroup> before) {
    int start = start(units, first, before);
    int head = first;
    boolean perfect = false;
    boolean passive = false;
    boolean negated = false;
    boolean ceased = false;
    int at = first + 1;
    // Auxiliary, then adverbs and clitics, then a participle: "n'a pas encore été livré".
    while (at < units.size() && isAuxiliary(units.get(head))) {
      Unit next = units.get(at);
      if (next.is(Upos.ADV) || next.is(Upos.PRON) || isHyphen(next)) {
        at++;
      } else if (asideEnd(units, at) > at) {
        at = asideEnd(units, at);
      } else if (next.isParticiple()) {
        String auxiliary = units.get(head).lemma();
        boolean withBe = grammar.passiveAuxiliaries().contains(auxiliary);
        perfect |= !withBe || grammar.motionVerbs().contains(next.lemma());
        passive |= withBe && !grammar.motionVerbs().contains(next.lemma());
        head = at;
        at++;
      } else {
        break;
      }
    }
    int end = Math.max(head + 1, first + 1);
    boolean reflexive = false;
    for (int unit = start; unit < Math.min(units.size(), end + 2); unit++) {
      String lemma = units.get(unit).lemma();
      if (grammar.negators().contains(lemma) && follows(units, end, unit)) {
        // "de plus", "plus de": without its particle this word denies nothing.
        boolean ceases = grammar.cessations().contains(lemma);
        boolean denies = !ceases || hasParticle(units, start, Math.min(first, unit));
        negated |= denies;
        ceased |= denies && ceases;
      }
      reflexive |= unit < head && grammar.reflexives().contains(lemma);
    }
    negated |= !negated && hasParticle(units, start, first) && nearNegation(units, start, end);
    Unit opening = units.get(first);
    VerbGroup.Form form = form(units, first, start);
    return new VerbGroup(
        start,
        head,
        end,
        form,
        finite(opening),
        perfect || (reflexive && passive),
        (passive || form == VerbGroup.Form.PARTICIPLE) && !reflexive,
        reflexive,
        negated,
        ceased,
        form == VerbGroup.Form.INFINITIVE ? governor(units, start, before) : -1);
  }

  private boolean hasParticle(List<Unit> units, int start, int first) {
    for (int unit = start; unit < first; unit++) {
      if (grammar.negativeParticles().contains(units.get(unit).lemma())) {
        return true;
      }
    }
    return false;
  }

  /** "Aucun char n'a été livré", "n'a aucune intention": what negates stands near the verb. */
  private boolean nearNegation(List<Unit> units, int start, int end) {
    int last = Math.min(units.size(), end + NEGATION_BEHIND);
    for (int unit = Math.max(0, start - NEGATION_BEFORE); unit < last; unit++) {
      if (grammar.negativeWords().contains(units.get(unit).lemma())) {
        return true;
      }
    }
    return false;
  }

  private boolean follows(List<Unit> units, int end, int unit) {
    for (int between = end; between < unit; between++) {
      // "assure ne pas vouloir": what stands behind the particle belongs to the next verb.
      boolean next = grammar.negativeParticles().contains(units.get(between).lemma());
      if (next || !units.get(between).is(Upos.ADV)) {
        return false;
      }
    }
    return true;
  }

  private static Features finite(Unit opening) {
    return opening.word().features();
  }

  private boolean isAuxiliary(Unit unit) {
    return unit.isVerbal() && grammar.perfectAuxiliaries().contains(unit.lemma());
  }

  /**
   * The participle behind a few words that act as an adverb: "est de nouveau frappé", "a à son tour
   * livré", "a bel et bien reçu", "a jeudi signé"; -1 where none follows.
   */
  private static int asideEnd(List<Unit> units, int from) {
    int at = from;
    if (isOne(units, at, Upos.ADP)) {
      at++;
      at += isOne(units, at, Upos.DET) ? 1 : 0;
      if (!isOne(units, at, Upos.ADV, Upos.ADJ, Upos.NOUN)) {
        return -1;
      }
      at++;
      at += isOne(units, at, Upos.ADJ) ? 1 : 0;
    } else if (isOne(units, at, Upos.ADJ) && isOne(units, at + 1, Upos.CCONJ)) {
      at++;
    } else if (isOne(units, at, Upos.NOUN)) {
      at++;
      at += isOne(units, at, Upos.NOUN) ? 1 : 0;
    } else {
      return -1;
    }
    if (isOne(units, at, Upos.CCONJ) && isOne(units, at + 1, Upos.ADV)) {
      at += 2;
    }
    return at < units.size() && units.get(at).isParticiple() ? at : -1;
  }

  private static boolean isOne(List<Unit> units, int at, Upos... classes) {
    return at < units.size() && Arrays.stream(classes).anyMatch(units.get(at)::is);
  }

  private static boolean isHyphen(Unit unit) {
    return unit.is(Upos.PUNCT) && unit.word().form().equals("-");
  }

  private static VerbGroup.Form form(List<Unit> units, int first, int start) {
    Unit opening = units.get(first);
    if (opening.isInfinitive()) {
      return VerbGroup.Form.INFINITIVE;
    }
    if (opening.isParticiple()) {
      boolean present = opening.hasFeature("Tense", "Pres");
      boolean preposition = start > 0 && units.get(start - 1).is(Upos.ADP);
      return present || preposition ? VerbGroup.Form.GERUND : VerbGroup.Form.PARTICIPLE;
    }
    return VerbGroup.Form.FINITE;
  }

  /** Clitics, "ne" and adverbs of negation before the verb belong to its group. */
  private int start(List<Unit> units, int first, List<VerbGroup> before) {
    int border = before.isEmpty() ? 0 : before.get(before.size() - 1).to();
    int start = first;
    while (start > border) {
      Unit previous = units.get(start - 1);
      boolean clitic =
          (previous.is(Upos.PRON) && !grammar.relatives().contains(previous.lemma()))
              || grammar.dativeClitics().contains(previous.word().form());
      boolean negation =
          previous.is(Upos.ADV)
              && (previous.hasFeature("Polarity", "Neg")
                  || grammar.negators().contains(previous.lemma())
                  || grammar.negativeParticles().contains(previous.lemma()));
      if (!clitic && !negation) {
        break;
      }
      start--;
    }
    return start == border && border > 0 ? behindNegator(units, start, first) : start;
  }

  /** "n'entend pas entrer": a negator without a particle belongs to the verb before. */
  private int behindNegator(List<Unit> units, int start, int first) {
    int behind = start;
    while (behind < first && grammar.negators().contains(units.get(behind).lemma())) {
      behind++;
    }
    return behind;
  }

  /** The verb just before an infinitive, with at most a linking preposition or adverb between. */
  private int governor(List<Unit> units, int start, List<VerbGroup> before) {
    if (before.isEmpty()) {
      return -1;
    }
    VerbGroup last = before.get(before.size() - 1);
    if (start - last.to() > LINK_DISTANCE) {
      return -1;
    }
    for (int between = last.to(); between < start; between++) {
      Unit unit = units.get(between);
      boolean link = grammar.linkingPrepositions().contains(unit.lemma());
      boolean joint = unit.is(Upos.ADV) || unit.is(Upos.CCONJ);
      if (!link && !joint) {
        return -1;
      }
    }
    return before.size() - 1;
  }
}
