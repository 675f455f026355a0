package org.pactwatch.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pactwatch.model.entity.EntityKind;
import org.pactwatch.reading.stream.Mention;
import org.pactwatch.syntax.Upos;

/** Finds flat noun phrases with their prepositions, attachments and coordinations. */
final class PhraseFinder {
  private static final int YEAR_DIGITS = 4;

  private final ClaimGrammar grammar;

  PhraseFinder(ClaimGrammar grammar) {
    this.grammar = grammar;
  }

  List<Phrase> find(List<Unit> units, List<VerbGroup> verbs) {
    boolean[] verbal = new boolean[units.size()];
    for (VerbGroup verb : verbs) {
      for (int unit = verb.from(); unit < verb.to(); unit++) {
        verbal[unit] = true;
      }
    }
    List<Phrase> phrases = new ArrayList<>();
    int from = -1;
    String preposition = "";
    int at = 0;
    while (at < units.size()) {
      Unit unit = units.get(at);
      int caseLength = verbal[at] ? 0 : caseLength(units, at);
      if (unit.tellsTime()) {
        from = -1;
        preposition = "";
        at++;
      } else if (caseLength > 0) {
        from = at;
        preposition = caseName(units, at, caseLength);
        at += caseLength;
      } else if (unit.isNominal() && !verbal[at]) {
        Phrase phrase = phrase(units, verbal, from < 0 ? at : from, at, preposition, phrases);
        phrases.add(phrase);
        at = phrase.to();
        from = -1;
        preposition = "";
      } else if (isInner(unit) && !verbal[at]) {
        if (isBehindYear(units, at)) {
          from = at;
          preposition = "";
        }
        from = from < 0 ? at : from;
        at++;
      } else {
        from = -1;
        preposition = "";
        at++;
      }
    }
    return phrases;
  }

  /** "en 2022 | trois missiles": nothing more of a phrase stands behind a year. */
  private static boolean isBehindYear(List<Unit> units, int at) {
    if (at == 0 || !(units.get(at).is(Upos.NUM) || units.get(at).is(Upos.DET))) {
      return false;
    }
    String before = units.get(at - 1).word().form();
    return before.length() == YEAR_DIGITS && before.chars().allMatch(Character::isDigit);
  }

  /** Determiners, numerals, adjectives before a head. */
  private static boolean isInner(Unit unit) {
    return unit.is(Upos.DET)
        || unit.is(Upos.NUM)
        || unit.is(Upos.ADJ)
        || unit.is(Upos.ADV)
        || isQuotationMark(unit)
        || unit.isNationality();
  }

  private static boolean isQuotationMark(Unit unit) {
    return unit.is(Upos.PUNCT) && "\"«»“”„".contains(unit.word().form());
  }

  private Phrase phrase(
      List<Unit> units,
      boolean[] verbal,
      int from,
      int head,
      String preposition,
      List<Phrase> before) {
    List<Mention> nationalities = new ArrayList<>();
    for (int unit = from; unit < head; unit++) {
      Unit inner = units.get(unit);
      inner.mention().filter(mention -> inner.isNationality()).ifPresent(nationalities::add);
    }
    int to = head + 1;
    while (to < units.size()) {
      Unit next = units.get(to);
      // A participle that the tagger sees as a verb ends the phrase; it may be a trigger itself.
      if (next.isNationality()) {
        nationalities.add(next.mention().orElseThrow());
      } else if (verbal[to] || !(next.is(Upos.ADJ) || joinsAdjectives(units, to))) {
        break;
      }
      to++;
    }
    if (isPartitive(units, verbal, from, preposition) || isBound(units, from, head, preposition)) {
      preposition = "";
    }
    int attachedTo = -1;
    int leader = before.size();
    if (!before.isEmpty()) {
      Phrase previous = before.get(before.size() - 1);
      boolean adjacent = adjacent(units, previous.to(), from);
      boolean attaching =
          preposition.isEmpty() || grammar.attachingPrepositions().contains(preposition);
      // "le début du transfert", and the bare name behind its noun: "le système S-400".
      if (attaching && adjacent) {
        attachedTo = before.size() - 1;
      }
      Optional<Phrase> coordinate = coordinate(units, before, from, preposition, head);
      if (coordinate.isPresent()) {
        leader = coordinate.get().leader();
        attachedTo = coordinate.get().attachedTo();
        preposition = coordinate.get().preposition();
      }
    }
    return new Phrase(preposition, from, head, to, nationalities, attachedTo, leader);
  }

  /** "certains des avions", "plus d'une centaine": what is counted is the head. */
  private boolean isPartitive(List<Unit> units, boolean[] verbal, int from, String preposition) {
    if (from == 0 || verbal[from - 1] || !grammar.attachingPrepositions().contains(preposition)) {
      return false;
    }
    Unit quantity = units.get(from - 1);
    return quantity.is(Upos.PRON) || quantity.is(Upos.ADV) || quantity.is(Upos.NUM);
  }

  /** "jusqu'à quarante avions", "près de 300 soldats": the preposition belongs to the number. */
  private boolean isBound(List<Unit> units, int from, int head, String preposition) {
    if (!grammar.countingPrepositions().contains(preposition)) {
      return false;
    }
    int at = from;
    while (at < head && !units.get(at).is(Upos.NUM) && !units.get(at).is(Upos.DET)) {
      at++;
    }
    return at < head && units.get(at).is(Upos.NUM);
  }

  /** "russes et biélorusses" stays one phrase. */
  private static boolean joinsAdjectives(List<Unit> units, int at) {
    return units.get(at).is(Upos.CCONJ)
        && at + 1 < units.size()
        && units.get(at + 1).isNationality()
        && units.get(at - 1).isNationality();
  }

  private static boolean adjacent(List<Unit> units, int end, int from) {
    for (int between = end; between < from; between++) {
      if (!isQuotationMark(units.get(between))) {
        return false;
      }
    }
    return true;
  }

  private Optional<Phrase> coordinate(
      List<Unit> units, List<Phrase> before, int from, String preposition, int headIndex) {
    Unit head = units.get(headIndex);
    Phrase previous = before.get(before.size() - 1);
    if (!joined(units, previous.to(), from)) {
      return Optional.empty();
    }
    // "l'Ukraine et le président de la Russie, de la Biélorussie": only likes are coordinated.
    Optional<EntityKind> kind = kind(head);
    // "Les ministres de la Pologne, Jan Nowak, et de la Lituanie, …": people are told by name.
    boolean people = kind.filter(one -> one == EntityKind.PERSON).isPresent();
    boolean sameCase =
        preposition.isEmpty()
            || preposition.equals(previous.preposition())
            || (people && grammar.attachingPrepositions().contains(preposition));
    boolean alike = kind(units.get(previous.head())).equals(kind);
    // "En Pologne, la Russie a …" is no list: a bare name continues one that an "and" ends.
    boolean bare = preposition.isEmpty() && !previous.preposition().isEmpty();
    boolean listed =
        !bare || hasConjunction(units, previous.to(), from) || listGoesOn(units, headIndex + 1);
    return sameCase && alike && listed ? Optional.of(previous) : Optional.empty();
  }

  private static boolean hasConjunction(List<Unit> units, int end, int from) {
    for (int between = end; between < from; between++) {
      if (units.get(between).is(Upos.CCONJ)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether only names, articles, adjectives and commas stand before the next "and". */
  private static boolean listGoesOn(List<Unit> units, int from) {
    for (int at = from; at < units.size(); at++) {
      Unit unit = units.get(at);
      boolean comma = unit.is(Upos.PUNCT) && unit.word().form().equals(",");
      if (unit.is(Upos.CCONJ)) {
        return true;
      }
      if (!comma && !unit.is(Upos.DET) && !unit.is(Upos.ADJ) && !unit.isNominal()) {
        return false;
      }
    }
    return false;
  }

  private static boolean joined(List<Unit> units, int end, int from) {
    if (end >= from) {
      // A conjunction may have been taken as the phrase's own border.
      return false;
    }
    boolean joint = false;
    for (int between = end; between < from; between++) {
      Unit unit = units.get(between);
      boolean comma = unit.is(Upos.PUNCT) && unit.word().form().equals(",");
      if (!comma && !unit.is(Upos.CCONJ) && !unit.isNationality()) {
        return false;
      }
      joint = true;
    }
    return joint;
  }

  private static Optional<EntityKind> kind(Unit head) {
    return head.mention().map(mention -> party(mention.kind()));
  }

  /** States, bodies and unknown actors may stand in one list; people only with people. */
  private static EntityKind party(EntityKind kind) {
    return kind == EntityKind.ORG ? EntityKind.STATE : kind;
  }

  private int caseLength(List<Unit> units, int at) {
    Unit unit = units.get(at);
    if (unit.mention().isPresent()) {
      return 0;
    }
    List<List<String>> complex =
        grammar.complexPrepositions().getOrDefault(unit.lemma(), List.of());
    for (List<String> sequence : complex) {
      if (matches(units, at, sequence)) {
        return sequence.size();
      }
    }
    boolean circumstance =
        grammar.circumstances().contains(unit.lemma())
            && at + 1 < units.size()
            && (units.get(at + 1).is(Upos.DET) || units.get(at + 1).isNominal());
    // The tagger takes "après" for an adverb now and then.
    return unit.is(Upos.ADP) || circumstance ? 1 : 0;
  }

  private static boolean matches(List<Unit> units, int at, List<String> sequence) {
    if (at + sequence.size() > units.size()) {
      return false;
    }
    for (int offset = 0; offset < sequence.size(); offset++) {
      if (!units.get(at + offset).lemma().equals(sequence.get(offset))) {
        return false;
      }
    }
    return true;
  }

  private static String caseName(List<Unit> units, int at, int length) {
    StringBuilder name = new StringBuilder();
    for (int unit = at; unit < at + length; unit++) {
      name.append(unit == at ? "" : " ").append(units.get(unit).lemma());
    }
    return name.toString();
  }
}
