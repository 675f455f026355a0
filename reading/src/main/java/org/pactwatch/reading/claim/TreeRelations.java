package org.pactwatch.reading.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.pactwatch.model.entity.EntityKind;
import org.pactwatch.reading.stream.Mention;
import org.pactwatch.syntax.Upos;

/**
 * Reads off a dependency tree where the arguments of a verb or noun stand. What it does not find
 * may still stand on the surface ({@link VerbRelations}, {@link NounRelations}).
 */
final class TreeRelations {
  /** How far it climbs or descends; longer chains are mistakes of the parser. */
  private static final int DEPTH = 5;

  private static final Set<String> DASHES = Set.of("-", "–", "—");

  private final Outline outline;
  private final UnitTree tree;
  private final ClaimGrammar grammar;

  TreeRelations(Outline outline, UnitTree tree, ClaimGrammar grammar) {
    this.outline = outline;
    this.tree = tree;
    this.grammar = grammar;
  }

  /** The grammatical subject of a verb, its own or the one it shares. */
  Optional<Phrase> subject(VerbGroup verb) {
    return subject(verb.head(), verb.is(VerbGroup.Form.PARTICIPLE), 0)
        .flatMap(outline::phraseAt)
        .filter(phrase -> !isApart(phrase, verb));
  }

  /**
   * "BRUXELLES, 4 avril - La Finlande est devenue …", "Otan : Ankara cède": what stands before a
   * colon, or before a dash that no other answers, is no part of the clause behind it.
   */
  private boolean isApart(Phrase phrase, VerbGroup verb) {
    int dashes = 0;
    for (int unit = phrase.to(); unit < verb.from(); unit++) {
      String form = outline.unit(unit).word().form();
      if (form.equals(":")) {
        return true;
      }
      dashes += DASHES.contains(form) ? 1 : 0;
    }
    return dashes % 2 == 1;
  }

  private Optional<Integer> subject(int verb, boolean participle, int depth) {
    if (depth > DEPTH) {
      return Optional.empty();
    }
    Optional<Integer> own = tree.child(verb, "nsubj");
    if (own.isPresent()) {
      return antecedent(own.get(), verb);
    }
    int head = tree.head(verb);
    if (head == UnitTree.NONE) {
      return Optional.empty();
    }
    if (tree.is(verb, "acl") && isFiniteRelative(verb) && isOblique(head, verb)) {
      return Optional.empty();
    }
    if (tree.is(verb, "acl")) {
      return participle || isFiniteRelative(verb) ? Optional.of(head) : subject(head, depth);
    }
    if (tree.is(verb, "xcomp")) {
      return controller(head, depth + 1);
    }
    boolean shares =
        tree.is(verb, "conj") || tree.is(verb, "cop") || tree.is(verb, "aux") || isBare(verb);
    return shares ? subject(head, false, depth + 1) : Optional.empty();
  }

  /** "l'intention de livrer" is his whose intention it is: the subject of the verb above. */
  private Optional<Integer> subject(int noun, int depth) {
    int above = tree.head(noun);
    return above == UnitTree.NONE ? Optional.empty() : subject(above, false, depth + 1);
  }

  /** "la Serbie, dont Moscou forme …": a relative of the genitive or a place is no subject. */
  private boolean isOblique(int noun, int verb) {
    for (int unit = verb - 1; unit > noun; unit--) {
      Unit word = outline.unit(unit);
      if (word.mention().isEmpty() && grammar.relatives().contains(word.lemma())) {
        return grammar.genitiveRelatives().contains(word.lemma())
            || grammar.placeRelatives().contains(word.lemma());
      }
    }
    return false;
  }

  private boolean isFiniteRelative(int verb) {
    return tree.relation(verb).equals("acl:relcl") && outline.unit(verb).isFinite();
  }

  /** An infinitive or participle that stands free: "en livrant", "pour livrer". */
  private boolean isBare(int verb) {
    return tree.is(verb, "advcl") && !outline.unit(verb).isFinite();
  }

  private Optional<Integer> controller(int verb, int depth) {
    if (grammar.objectControls().contains(outline.unit(verb).lemma())) {
      Optional<Integer> asked =
          tree.child(verb, "obj")
              .or(() -> tree.child(verb, "iobj"))
              .or(() -> child(verb, "obl", grammar.dativePrepositions()));
      if (asked.isPresent()) {
        return asked;
      }
    }
    if (grammar.offers().contains(outline.unit(verb).lemma())) {
      Optional<Integer> offered =
          tree.child(verb, "iobj").or(() -> child(verb, "obl", grammar.dativePrepositions()));
      if (offered.isPresent()) {
        return offered;
      }
    }
    return subject(verb, false, depth);
  }

  /** What a relative pronoun stands for: the noun that its clause hangs on. */
  private Optional<Integer> antecedent(int unit, int verb) {
    Unit word = outline.unit(unit);
    boolean relative = word.mention().isEmpty() && grammar.relatives().contains(word.lemma());
    if (relative && unit > 0 && outline.unit(unit - 1).is(Upos.ADP)) {
      // "à laquelle Berlin a livré …": what a preposition marks is neither subject nor object.
      return Optional.empty();
    }
    int at = verb;
    for (int step = 0; relative && step < DEPTH; step++) {
      if (tree.is(at, "acl")) {
        return Optional.of(tree.head(at)).filter(head -> head != UnitTree.NONE);
      }
      at = tree.head(at);
      if (at == UnitTree.NONE) {
        break;
      }
    }
    return relative ? Optional.empty() : Optional.of(unit);
  }

  /**
   * Who does what a noun names: the subject of the verb whose object it is, where that verb carries
   * it or has it done.
   */
  Optional<Phrase> doer(Phrase noun, Predicate<VerbGroup> carries) {
    int at = noun.head();
    for (int step = 0; step < DEPTH; step++) {
      int head = tree.head(at);
      if (head == UnitTree.NONE) {
        return Optional.empty();
      }
      Optional<VerbGroup> verb = outline.verbAt(head);
      if (verb.isPresent()) {
        boolean object = tree.is(at, "obj") || tree.relation(at).equals("obl:arg");
        return object && carries.test(verb.get())
            ? subject(verb.get()).filter(subject -> subject.head() != noun.head())
            : Optional.empty();
      }
      if (!tree.is(at, "nmod")) {
        return Optional.empty();
      }
      at = head;
    }
    return Optional.empty();
  }

  /** What undergoes it: the object of an active verb, the subject of a passive one. */
  Optional<Phrase> object(VerbGroup verb) {
    if (verb.passive() || (verb.is(VerbGroup.Form.PARTICIPLE) && tree.is(verb.head(), "acl"))) {
      return subject(verb);
    }
    return tree.child(verb.head(), "obj")
        .flatMap(object -> antecedent(object, verb.head()))
        .flatMap(outline::phraseAt);
  }

  /** Tells whether what undergoes a verb is a pronoun, number or adjective alone: "les siens". */
  boolean hasUnnamedObject(VerbGroup verb) {
    return unnamedObject(verb).isPresent();
  }

  /** That pronoun, number or adjective. */
  Optional<Integer> unnamedObject(VerbGroup verb) {
    Optional<Integer> object =
        verb.passive() ? tree.child(verb.head(), "nsubj") : tree.child(verb.head(), "obj");
    return object.filter(at -> isUnnamed(outline.unit(at)));
  }

  private boolean isUnnamed(Unit unit) {
    return unit.is(Upos.NUM)
        || unit.is(Upos.ADJ)
        || (unit.is(Upos.PRON) && !grammar.relatives().contains(unit.lemma()));
  }

  /** Phrases around a verb that one of these prepositions marks. */
  List<Phrase> obliques(VerbGroup verb, Set<String> cases) {
    List<Phrase> found = new ArrayList<>();
    for (int child : tree.children(verb.head())) {
      if (tree.is(child, "obl") || tree.is(child, "nmod") || tree.is(child, "advcl")) {
        outline
            .phraseAt(child)
            .filter(phrase -> cases.contains(phrase.preposition()))
            .ifPresent(found::add);
      }
      boolean where =
          grammar.placeRelatives().contains(outline.unit(child).lemma())
              && !Collections.disjoint(cases, grammar.locatives());
      if (where) {
        // "Djibouti, où stationnent …": the noun before the clause.
        outline.phraseBefore(child).ifPresent(found::add);
      }
    }
    return found;
  }

  /** Phrases below a noun that one of these prepositions marks, names' own complements left out. */
  List<Phrase> modifiers(Phrase noun, Set<String> cases) {
    List<Phrase> found = new ArrayList<>();
    modifiers(noun.head(), cases, found, 0);
    return found;
  }

  private void modifiers(int unit, Set<String> cases, List<Phrase> found, int depth) {
    for (int child : tree.children(unit)) {
      if (tree.is(child, "nmod") || tree.is(child, "obl")) {
        Optional<Phrase> phrase = outline.phraseAt(child);
        phrase.filter(one -> cases.contains(one.preposition())).ifPresent(found::add);
        boolean party = outline.unit(child).mention().filter(TreeRelations::isParty).isPresent();
        if (depth < DEPTH && !party) {
          modifiers(child, cases, found, depth + 1);
        }
      }
    }
  }

  private static boolean isParty(Mention mention) {
    return mention.kind() == EntityKind.STATE || mention.kind() == EntityKind.PERSON;
  }

  /** The names or list behind a noun. */
  List<Phrase> appositions(Phrase noun) {
    return tree.children(noun.head()).stream()
        .filter(child -> tree.is(child, "appos"))
        .flatMap(child -> outline.phraseAt(child).stream())
        .toList();
  }

  private Optional<Integer> child(int unit, String relation, Set<String> cases) {
    return tree.children(unit).stream()
        .filter(child -> tree.is(child, relation))
        .filter(
            child ->
                outline
                    .phraseAt(child)
                    .filter(phrase -> cases.contains(phrase.preposition()))
                    .isPresent())
        .findFirst();
  }
}
