package org.pactwatch.reading.entity;

import java.util.List;
import java.util.Optional;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.gazetteer.name.NameForm;
import org.pactwatch.gazetteer.name.NameMatch;
import org.pactwatch.gazetteer.name.Sense;
import org.pactwatch.gazetteer.name.Words;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;
import org.pactwatch.reading.entity.Surface.Piece;
import org.pactwatch.reading.stream.Mention;

/** Chooses what a name that can mean several things means where it stands. */
final class SenseChooser {
  /** How many words back a verb that gives can stand from its receiver. */
  private static final int RECEIVER_DISTANCE = 8;

  /** The longest expression that tells a place, in words. */
  private static final int LONGEST_LOCATIVE = 4;

  private static final List<EntityKind> THINGS =
      List.of(EntityKind.INSTRUMENT, EntityKind.WEAPON, EntityKind.OUTLET);

  private final Surface surface;
  private final EntityWords language;
  private final Gazetteer gazetteer;

  SenseChooser(Surface surface, EntityWords language, Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.surface = surface;
    this.language = language;
  }

  /** Returns what a name that is no person's means here. */
  Mention choose(Piece<NameMatch> name) {
    NameMatch match = name.value();
    Optional<EntityId> state = match.first(NameForm.NAME, EntityKind.STATE);
    if (state.isPresent()) {
      return mention(name, Mention.Form.NAME, state.get());
    }
    Optional<EntityId> place = match.first(NameForm.NAME, EntityKind.PLACE);
    Optional<EntityId> stands =
        match.ids(NameForm.METONYM).stream()
            .min((one, other) -> Boolean.compare(isNoState(one), isNoState(other)));
    Optional<EntityId> body = match.first(NameForm.NAME, EntityKind.ORG);
    if (place.isPresent() && ((stands.isEmpty() && body.isEmpty()) || isPlace(name))) {
      return mention(name, Mention.Form.NAME, place.get());
    }
    if (stands.isPresent()) {
      return mention(name, Mention.Form.METONYM, stands.get());
    }
    if (body.isPresent()) {
      return mention(name, Mention.Form.NAME, body.get());
    }
    for (EntityKind kind : THINGS) {
      Optional<EntityId> thing = match.first(NameForm.NAME, kind);
      if (thing.isPresent()) {
        return mention(name, Mention.Form.NAME, thing.get());
      }
    }
    List<EntityId> people = match.ids(NameForm.PEOPLE);
    if (!people.isEmpty()) {
      return mention(name, Mention.Form.METONYM, people.get(0));
    }
    Sense first = match.senses().get(0);
    return mention(name, Mention.Form.ADJECTIVE, first.id());
  }

  private static boolean isNoState(EntityId id) {
    return id.kind() != EntityKind.STATE;
  }

  private Mention mention(Piece<NameMatch> name, Mention.Form form, EntityId id) {
    Optional<EntityId> acts =
        id.kind() == EntityKind.ORG ? gazetteer.actsFor(id) : Optional.empty();
    return new Mention(name.value().span(), form, id.kind(), List.of(id), acts);
  }

  /** Tells whether the words before or behind a name make it a place rather than an actor. */
  private boolean isPlace(Piece<NameMatch> name) {
    return (isLocative(name.first()) && !isReceiver(name.first())) || isDateline(name);
  }

  private boolean isLocative(int first) {
    Words words = surface.words();
    for (int start = first - 1; start >= Math.max(0, first - LONGEST_LOCATIVE); start--) {
      if (!words.joinsNext(start)) {
        return false;
      }
      if (language.isLocative(words, start, first - 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean isReceiver(int first) {
    Words words = surface.words();
    if (!language.isDative(words.folded(first - 1))) {
      return false;
    }
    for (int word = first - 1; word >= Math.max(0, first - RECEIVER_DISTANCE); word--) {
      if (!words.joinsNext(word)) {
        return false;
      }
      if (language.isReceiving(words.folded(word))) {
        return true;
      }
    }
    return false;
  }

  /** A name at the head of a line before a bracket or a date tells where the news comes from. */
  private boolean isDateline(Piece<NameMatch> name) {
    boolean atLineStart = name.first() == 0 || surface.gapAfter(name.first() - 1).contains("\n");
    if (!atLineStart || name.last() + 1 >= surface.words().size()) {
      return false;
    }
    String gap = surface.gapAfter(name.last()).strip();
    boolean beforeNumber = gap.equals(",") && surface.words().isNumber(name.last() + 1);
    return gap.startsWith("(") || beforeNumber;
  }
}
