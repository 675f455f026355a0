package org.pactwatch.reading.entity;

import java.util.List;
import java.util.Optional;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.gazetteer.Organisation;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;
import org.pactwatch.model.text.Span;
import org.pactwatch.reading.entity.Surface.Piece;
import org.pactwatch.reading.stream.Mention;

/** Finds bodies of states by what they are and whose: "le ministère biélorusse de la Défense". */
final class Bodies {
  private final Surface surface;
  private final TitleReader titles;
  private final Gazetteer gazetteer;

  Bodies(Surface surface, TitleReader titles, Gazetteer gazetteer) {
    this.surface = surface;
    this.titles = titles;
    this.gazetteer = gazetteer;
  }

  /**
   * Returns the body that begins at a word: itself where the gazetteer knows it, else the state it
   * acts for, else its words.
   */
  Optional<Piece<Mention>> at(int word) {
    return surface
        .title(word)
        .filter(piece -> piece.value() instanceof Wording.Body)
        .flatMap(piece -> body(piece, (Wording.Body) piece.value()));
  }

  private Optional<Piece<Mention>> body(Piece<Wording> piece, Wording.Body body) {
    TitleReader.Bodies whose = titles.bodies(piece.first(), piece.last(), true);
    List<EntityId> states =
        whose.ids().stream()
            .flatMap(ids -> ids.stream().map(this::stateOf).flatMap(Optional::stream).limit(1))
            .distinct()
            .toList();
    if (states.isEmpty()) {
      return Optional.empty();
    }
    Span span = surface.span(piece.first(), whose.last());
    List<EntityId> bodies =
        states.stream().flatMap(state -> known(body, state).stream()).distinct().toList();
    boolean allKnown = bodies.size() == states.size();
    Optional<EntityId> sole = states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
    Mention mention =
        allKnown
            ? new Mention(span, Mention.Form.NAME, EntityKind.ORG, bodies, sole)
            : new Mention(span, Mention.Form.METONYM, EntityKind.STATE, states, Optional.empty());
    return Optional.of(new Piece<>(piece.first(), whose.last(), mention));
  }

  private Optional<EntityId> stateOf(EntityId id) {
    return id.isKnown() ? gazetteer.stateOf(id) : Optional.of(id);
  }

  private Optional<EntityId> known(Wording.Body body, EntityId state) {
    return body.suffix()
        .flatMap(
            suffix ->
                gazetteer.bodies(state, Organisation.Kind.MINISTRY).stream()
                    .map(Organisation::id)
                    .filter(id -> id.name().endsWith('-' + suffix))
                    .findFirst());
  }
}
