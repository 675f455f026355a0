package org.pactwatch.reading.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pactwatch.model.claim.Attribution;
import org.pactwatch.model.claim.Certainty;
import org.pactwatch.model.claim.Factuality;
import org.pactwatch.model.claim.Polarity;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.text.Span;
import org.pactwatch.reading.stream.Mention;
import org.pactwatch.syntax.Upos;

/**
 * Hears who denies or refuses what was claimed just before without telling it again: "ce que Minsk
 * dément", "rejette ces accusations", "offre que Kiev a déclinée". Each gives the claim that it
 * takes up another time, as that speaker puts it.
 */
final class Echoes {
  private final Operators operators;
  private final ClaimGrammar grammar;

  Echoes(Operators operators, ClaimGrammar grammar) {
    this.operators = operators;
    this.grammar = grammar;
  }

  /**
   * Drafts what a sentence's echoes give.
   *
   * @param own what the sentence itself gives
   * @param before what the sentence before gave
   */
  List<Draft> drafts(
      Outline outline, List<Draft> own, List<Draft> before, Attributions attributions) {
    List<Draft> drafts = new ArrayList<>();
    for (VerbGroup verb : outline.verbs()) {
      for (Operators.Echo echo : operators.echoes()) {
        boolean says = echo.verbs().contains(outline.head(verb).lemma()) && !verb.negated();
        if (says && !verb.is(VerbGroup.Form.PARTICIPLE) && !verb.passive()) {
          heard(outline, verb, echo, own, before)
              .flatMap(taken -> draft(outline, verb, echo, taken, attributions))
              .ifPresent(drafts::add);
        }
      }
    }
    return drafts;
  }

  /** What an echo takes up, and the words that take it up. */
  private record Taken(Draft draft, Span words) {}

  private Optional<Taken> heard(
      Outline outline, VerbGroup verb, Operators.Echo echo, List<Draft> own, List<Draft> before) {
    Optional<Integer> relative = relative(outline, verb, echo);
    if (relative.isPresent()) {
      Span words = outline.unit(relative.get()).span();
      return last(own, words.start()).map(draft -> new Taken(draft, words));
    }
    Optional<Span> object =
        object(outline, verb, echo)
            .or(() -> echo.isDenial() ? clitic(outline, verb) : Optional.empty());
    return object.flatMap(
        words ->
            last(own, Math.min(words.start(), outline.unit(verb.from()).span().start()))
                .or(() -> last(before, Integer.MAX_VALUE))
                .map(draft -> new Taken(draft, words)));
  }

  /** "ce que …", "offre que …": the unit before the pronoun that opens the verb's clause. */
  private Optional<Integer> relative(Outline outline, VerbGroup verb, Operators.Echo echo) {
    for (int unit = verb.from() - 1; unit > 0; unit--) {
      if (grammar.relatives().contains(outline.unit(unit).lemma())
          && outline.clause(unit) == outline.clause(verb.head())) {
        int noun = unit - 1;
        boolean taken =
            (echo.isDenial() && echo.pronouns().contains(outline.unit(noun).lemma()))
                || names(echo, outline.unit(noun));
        return taken ? Optional.of(noun) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "ces accusations", "l'information": a definite noun that means what was said. */
  private Optional<Span> object(Outline outline, VerbGroup verb, Operators.Echo echo) {
    return new VerbRelations(outline, grammar)
        .object(verb)
        .filter(phrase -> names(echo, outline.head(phrase)))
        .filter(phrase -> outline.isDefinite(phrase) && outline.complements(phrase).isEmpty())
        .map(phrase -> outline.head(phrase).span());
  }

  /** Behind a comma the tagger may take a bare noun ("offre") for a verb. */
  private static boolean names(Operators.Echo echo, Unit noun) {
    return echo.nouns().contains(noun.lemma()) || echo.nouns().contains(noun.word().form());
  }

  /** "l'a démentie". */
  private Optional<Span> clitic(Outline outline, VerbGroup verb) {
    for (int unit = verb.from(); unit < verb.head(); unit++) {
      Unit word = outline.unit(unit);
      if (word.is(Upos.PRON) && grammar.objectClitics().contains(word.word().form())) {
        return Optional.of(word.span());
      }
    }
    return Optional.empty();
  }

  /** The last draft that was evoked before an offset. */
  private static Optional<Draft> last(List<Draft> drafts, int before) {
    return drafts.stream()
        .filter(draft -> draft.trigger().end() <= before)
        .max(Comparator.comparing(Draft::trigger));
  }

  private Optional<Draft> draft(
      Outline outline,
      VerbGroup verb,
      Operators.Echo echo,
      Taken taken,
      Attributions attributions) {
    Optional<Phrase> subject =
        outline
            .tree()
            .flatMap(tree -> new TreeRelations(outline, tree, grammar).subject(verb))
            .or(() -> new VerbRelations(outline, grammar).subject(verb));
    Optional<Mention> speaker = subject.flatMap(outline::mention);
    if (speaker.isEmpty()) {
      return Optional.empty();
    }
    Attribution around = attributions.of(outline.head(verb).span());
    List<EntityId> speakers = new ArrayList<>(around.speakers());
    speaker.get().entities().stream().filter(id -> !speakers.contains(id)).forEach(speakers::add);
    Draft draft = taken.draft();
    Map<EntityId, EntityId> represents = new HashMap<>(draft.represents());
    speaker.get().represents().ifPresent(state -> represents.put(speaker.get().first(), state));
    if (Set.copyOf(draft.attribution().speakers()).equals(Set.copyOf(speakers))) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            draft.proposition(),
            new Factuality(echo.status(), Certainty.CERTAIN, Polarity.NEGATIVE),
            new Attribution(speakers, around.cue(), around.via(), around.said()),
            represents,
            taken.words(),
            outline.span(),
            List.of(),
            draft.rule() + "+echo"));
  }
}
