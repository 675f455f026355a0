package org.pactwatch.reading.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pactwatch.model.claim.Act;
import org.pactwatch.model.claim.Attribution;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Details;
import org.pactwatch.model.claim.Proposition;
import org.pactwatch.model.claim.Quantity;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.claim.Roles;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.text.Span;
import org.pactwatch.reading.stream.Quote;
import org.pactwatch.reading.stream.TimeExpression;

/** Drafts claims of acts and states from the frames that a sentence evokes. */
final class Acts {
  private static final int LONGEST_EVIDENCE = 600;

  /** Ends the rule of a claim that takes a role from what was said before. */
  private static final String CONTEXT = "+context";

  /** Roles whose players may be counted as a force. */
  private static final List<Role> FORCES = List.of(Role.TRAINEE, Role.ACTOR, Role.OWNER);

  /** What forces do. */
  private static final Set<ClaimType> MOVES =
      Set.of(ClaimType.STATIONING, ClaimType.DEPLOYMENT, ClaimType.FORCE);

  private final Evoker evoker;
  private final FactualityReader factualities;
  private final ClaimGrammar grammar;
  private final Operators operators;
  private final Quantities quantities;
  private final Whereabouts whereabouts;
  private final String language;

  Acts(ClaimKnowledge knowledge, Whereabouts whereabouts) {
    this.evoker = new Evoker(knowledge.frames());
    this.factualities = new FactualityReader(knowledge.operators(), knowledge.grammar());
    this.grammar = knowledge.grammar();
    this.operators = knowledge.operators();
    this.quantities = new Quantities(knowledge.quantities());
    this.whereabouts = whereabouts;
    this.language = knowledge.language();
  }

  /** Drafts what one sentence gives. */
  List<Draft> drafts(
      Outline outline, List<TimeExpression> times, Attributions attributions, Discourse discourse) {
    // One word tells one act: of the frames it evokes, the one whose roles are filled best speaks.
    Map<Span, Draft> best = new LinkedHashMap<>();
    Set<Span> items = new HashSet<>();
    for (Evocation evocation : evoker.evoked(outline)) {
      draft(evocation, times, attributions, discourse, items)
          .ifPresent(
              draft -> best.merge(draft.trigger(), draft, (a, b) -> filled(b) > filled(a) ? b : a));
    }
    // "a fermé sa base": the base is what the closing is about, no act of its own.
    best.keySet().removeAll(items);
    return told(List.copyOf(best.values()));
  }

  /** "ont conclu un accord": what a verb tells is not told again by its noun. */
  private static List<Draft> told(List<Draft> drafts) {
    return drafts.stream()
        .filter(draft -> drafts.stream().noneMatch(other -> tellsMore(other, draft)))
        .toList();
  }

  private static boolean tellsMore(Draft fuller, Draft poorer) {
    Proposition one = fuller.proposition();
    Proposition other = poorer.proposition();
    return one.type() == ClaimType.AGREEMENT
        && other.type() == ClaimType.AGREEMENT
        && one.act() != Act.AGREE
        && other.act() == Act.AGREE
        && one.roles().equals(other.roles());
  }

  private static Span headOf(Evocation evocation, Phrase phrase) {
    return evocation.outline().head(phrase).span();
  }

  private static int filled(Draft draft) {
    Proposition proposition = draft.proposition();
    // What is known by its words alone may be anything.
    long known =
        proposition.roles().byRole().values().stream()
            .filter(ids -> ids.stream().anyMatch(EntityId::isKnown))
            .count();
    return (int) known
        - (draft.rule().endsWith(CONTEXT) ? 1 : 0)
        + (proposition.details().items().isEmpty() ? 0 : 1)
        + (proposition.details().instrument().isPresent() ? 1 : 0);
  }

  private Optional<Draft> draft(
      Evocation evocation,
      List<TimeExpression> times,
      Attributions attributions,
      Discourse discourse,
      Set<Span> itemHeads) {
    Frame frame = evocation.frame();
    Attribution attribution = attributions.of(evocation.span());
    Arguments arguments =
        new Arguments(
            evocation, grammar, operators, whereabouts, discourse, attributions.voice(attribution));
    Map<EntityId, EntityId> represents = new HashMap<>();
    Set<String> filled = new HashSet<>();
    List<EntityId> items = new ArrayList<>();
    frame.item().ifPresent(rule -> arguments.item(rule).forEach(found -> items.add(found.id())));
    Roles roles = Roles.none();
    Set<EntityId> acting = new HashSet<>();
    for (Map.Entry<Role, RoleRule> rule : frame.roles().entrySet()) {
      List<EntityId> ids = new ArrayList<>();
      List<EntityId> named = new ArrayList<>();
      for (Participant one : arguments.role(rule.getValue())) {
        // Nobody does an act to himself, unless the words name a group that acts mutually or only a
        // place of his own.
        if (rule.getValue().isMutual() || !acting.contains(one.id())) {
          ids.add(one.id());
          if (one.basis() == Participant.Basis.NAMED) {
            named.add(one.id());
          }
          one.represents().ifPresent(state -> represents.put(one.id(), state));
        }
      }
      if (!ids.isEmpty()) {
        acting.addAll(named);
        roles = roles.with(rule.getKey(), ids);
        filled.add(rule.getKey().toString());
        if (roles.of(rule.getKey()).size() > 1) {
          filled.add(rule.getKey() + Frames.SEVERAL);
        }
      }
    }
    Surroundings surroundings = new Surroundings(evocation, grammar);
    Details details =
        new Details(
            items,
            quantity(evocation, arguments, times, !items.isEmpty()),
            instrument(frame.type(), surroundings, arguments),
            frame.kind(),
            place(frame.type(), surroundings, roles));
    if (!items.isEmpty()) {
      filled.add("item");
    }
    if (arguments.isAsserted()) {
      filled.add(Frames.ASSERTED);
    }
    details.instrument().ifPresent(found -> filled.add("instrument"));
    details.place().ifPresent(found -> filled.add("place"));
    Map<Role, List<EntityId>> spokenOf = Map.of();
    if (frame.needs().stream().noneMatch(filled::containsAll)) {
      spokenOf = leftOut(evocation, arguments, filled, roles);
      if (spokenOf.isEmpty()) {
        return Optional.empty();
      }
      for (Map.Entry<Role, List<EntityId>> one : spokenOf.entrySet()) {
        roles = roles.with(one.getKey(), one.getValue());
      }
    }
    if (roles.isEmpty()) {
      return Optional.empty();
    }
    arguments.itemPhrase().map(phrase -> headOf(evocation, phrase)).ifPresent(itemHeads::add);
    Span trigger = evocation.span();
    return Optional.of(
        new Draft(
            new Proposition(
                frame.type(),
                frame.act(),
                roles,
                details,
                surroundings.time(times, attribution.said())),
            factualities.read(
                evocation,
                attributions.stance(trigger),
                attributions.isConditional(trigger),
                attributions.reported(trigger)),
            attribution,
            represents,
            trigger,
            evidence(evocation, attributions),
            List.of(),
            language + ":" + frame.name() + (spokenOf.isEmpty() ? "" : CONTEXT)));
  }

  /** The roles that the words leave out, filled by whom was spoken of last: all or nothing. */
  private static Map<Role, List<EntityId>> leftOut(
      Evocation evocation, Arguments arguments, Set<String> filled, Roles roles) {
    Frame frame = evocation.frame();
    for (Set<String> needs : frame.needs()) {
      Set<String> missing = new HashSet<>(needs);
      missing.removeAll(filled);
      List<EntityId> bound = roles.of(Role.OBLIGOR);
      if (bound.size() > 1 && missing.equals(Set.of(Role.OBLIGEE.toString()))) {
        // "s'engagent à se défendre", "l'un … l'autre": what binds several binds them mutually.
        return Map.of(Role.OBLIGEE, bound);
      }
      Map<Role, List<EntityId>> found = new EnumMap<>(Role.class);
      // In the frame's order, for who fills one role fills no other.
      for (Role role : frame.roles().keySet()) {
        if (!frame.leftOut().contains(role)) {
          continue;
        }
        boolean several = missing.remove(role + Frames.SEVERAL);
        boolean one = missing.remove(role.toString());
        List<EntityId> ids =
            several || one
                ? arguments.leftOut(frame.roles().get(role), several)
                : List.<EntityId>of();
        if (!ids.isEmpty()) {
          found.put(role, ids);
        } else if (several || one) {
          missing.add(role.toString());
        }
      }
      if (missing.isEmpty() && !found.isEmpty()) {
        return found;
      }
    }
    return Map.of();
  }

  /** How many of the item; where none is told, of the trained or of the force that acts. */
  private Optional<Quantity> quantity(
      Evocation evocation, Arguments arguments, List<TimeExpression> times, boolean hasItem) {
    Frame frame = evocation.frame();
    Counted counted =
        new Counted(
            evocation.outline(),
            quantities,
            grammar,
            evocation.unit(),
            times.stream().map(TimeExpression::span).toList());
    Optional<Quantity> ofItem =
        hasItem
            ? arguments
                .itemPhrase()
                .map(counted::item)
                .orElseGet(() -> arguments.unnamedItem().flatMap(counted::alone))
            : Optional.empty();
    if (ofItem.isPresent()) {
      return ofItem;
    }
    return FORCES.stream()
        .filter(role -> role == Role.TRAINEE || (!hasItem && MOVES.contains(frame.type())))
        .flatMap(role -> Optional.ofNullable(frame.roles().get(role)).stream())
        .flatMap(rule -> arguments.player(rule).stream())
        .flatMap(phrase -> counted.force(phrase).stream())
        .findFirst();
  }

  /** The place; for acts without a host the state they take place in, if it plays no part. */
  private static Optional<EntityId> place(ClaimType type, Surroundings surroundings, Roles roles) {
    Optional<EntityId> place = surroundings.place();
    boolean anywhere = type == ClaimType.MEETING || type == ClaimType.EXERCISE;
    return place.isPresent() || !anywhere
        ? place
        : surroundings.state().filter(state -> !roles.all().contains(state));
  }

  private static Optional<EntityId> instrument(
      ClaimType type, Surroundings surroundings, Arguments arguments) {
    if (!concernsInstruments(type)) {
      return Optional.empty();
    }
    Optional<EntityId> near = surroundings.instrument();
    // What a treaty says others must do stands in a clause below it.
    return near.or(
            () -> type == ClaimType.OBLIGATION ? surroundings.soleInstrument() : Optional.empty())
        .or(arguments::instrument);
  }

  private static boolean concernsInstruments(ClaimType type) {
    return type == ClaimType.AGREEMENT
        || type == ClaimType.OBLIGATION
        || type == ClaimType.MEMBERSHIP;
  }

  /** The sentence, or what of it lies in the direct quotation that holds the trigger. */
  private static Span evidence(Evocation evocation, Attributions attributions) {
    Outline outline = evocation.outline();
    Span sentence = outline.span();
    for (Quote quote : attributions.around(evocation.span())) {
      if (quote.kind() == Quote.Kind.DIRECT) {
        for (Span part : quote.parts()) {
          if (part.contains(evocation.span())) {
            sentence = sentence.intersection(part).orElse(sentence);
          }
        }
      }
    }
    return sentence.length() <= LONGEST_EVIDENCE ? sentence : clause(evocation);
  }

  private static Span clause(Evocation evocation) {
    Outline outline = evocation.outline();
    int clause = outline.clause(evocation.unit());
    int from = evocation.unit();
    int last = evocation.unit();
    while (from > 0 && outline.clause(from - 1) == clause) {
      from--;
    }
    while (last + 1 < outline.units().size() && outline.clause(last + 1) == clause) {
      last++;
    }
    Span span = outline.span(from, last);
    return span.length() <= LONGEST_EVIDENCE ? span : evocation.span();
  }
}
