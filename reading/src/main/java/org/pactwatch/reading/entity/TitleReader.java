package org.pactwatch.reading.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pactwatch.gazetteer.Office;
import org.pactwatch.gazetteer.name.NameMatch;
import org.pactwatch.gazetteer.name.PhraseIndex;
import org.pactwatch.gazetteer.name.Sense;
import org.pactwatch.gazetteer.name.Words;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;
import org.pactwatch.reading.entity.Surface.Piece;
import org.pactwatch.reading.entity.Title.Bearer;

/** Reads titles with what belongs to them: whose office it is, and the names of its bearers. */
final class TitleReader {
  private final Surface surface;
  private final EntityWords language;
  private final NameReader names;

  TitleReader(Surface surface, EntityWords language, NameReader names) {
    this.surface = surface;
    this.language = language;
    this.names = names;
  }

  /**
   * Returns the titles that begin at a word: none, one, or several that share one noun ("les
   * ministres de la Défense de l'Alvanie, X, et du Boldistan, Y").
   */
  List<Title> at(int word) {
    Optional<Piece<Wording>> piece = surface.title(word);
    if (piece.isEmpty() || piece.get().value() instanceof Wording.Body) {
      return List.of();
    }
    List<Office> offices = List.of();
    boolean several = false;
    List<List<EntityId>> bodies = new ArrayList<>();
    if (piece.get().value() instanceof Wording.Title title) {
      offices = title.offices();
      several = title.several();
      title.of().ifPresent(body -> bodies.add(List.of(body)));
    }
    boolean counterpart = piece.get().value() instanceof Wording.Counterpart;
    Bodies found = bodies(piece.get().first(), piece.get().last(), bodies.isEmpty());
    bodies.addAll(found.ids);
    boolean elsewhere = found.ids.isEmpty() && bodies.isEmpty() && isOfSomething(found.last);
    Title bare =
        new Title(
            word,
            found.last,
            offices,
            bodies,
            List.of(),
            counterpart,
            elsewhere,
            isFormer(word, found.last));
    List<Title> titles = new ArrayList<>();
    titles.add(elsewhere ? bare : withBearers(bare, several));
    if (several && bodies.size() == 1) {
      addSharing(titles);
    }
    return titles;
  }

  /** Reads whose body it is that begins at a word, as adjectives and complements tell. */
  Bodies bodies(int first, int last, boolean complements) {
    List<List<EntityId>> ids = new ArrayList<>();
    for (int word = first; word <= last; word++) {
      surface.adjective(word).ifPresent(adjective -> ids.add(List.of(adjective.value())));
    }
    int end = last;
    for (Optional<Piece<List<EntityId>>> next = next(end, ids, complements);
        next.isPresent();
        next = next(end, ids, complements)) {
      ids.add(next.get().value());
      end = next.get().last();
    }
    return new Bodies(ids, end);
  }

  private Optional<Piece<List<EntityId>>> next(
      int last, List<List<EntityId>> before, boolean complements) {
    Words words = surface.words();
    if (!words.joinsNext(last)) {
      return Optional.empty();
    }
    int word = last + 1;
    if (!before.isEmpty()) {
      // A second one only after "et": anything else is not part of this title.
      if (!language.isAnd(words.folded(word)) || !words.joinsNext(word)) {
        return Optional.empty();
      }
      word++;
    }
    int at = word;
    Optional<Piece<List<EntityId>>> adjective =
        surface.adjective(at).map(one -> new Piece<>(at, one.last(), List.of(one.value())));
    if (adjective.isPresent() || !complements) {
      return adjective;
    }
    return complement(at);
  }

  private Optional<Piece<List<EntityId>>> complement(int word) {
    Words words = surface.words();
    Optional<PhraseIndex.Match<Boolean>> of = language.of().longestAt(words, word);
    if (of.isEmpty() || !words.joinsNext(of.get().last())) {
      return Optional.empty();
    }
    int whose = of.get().last() + 1;
    return surface
        .unknownState(whose)
        .map(state -> new Piece<>(word, state.last(), List.of(state.value())))
        .or(
            () ->
                surface.name(whose).map(name -> new Piece<>(word, name.last(), ids(name.value()))))
        .filter(name -> !name.value().isEmpty());
  }

  private static List<EntityId> ids(NameMatch match) {
    return match.senses().stream()
        .map(Sense::id)
        .filter(id -> id.kind() == EntityKind.STATE || id.kind() == EntityKind.ORG)
        .distinct()
        .toList();
  }

  private boolean isOfSomething(int last) {
    return surface.words().joinsNext(last)
        && language.of().longestAt(surface.words(), last + 1).isPresent();
  }

  private boolean isFormer(int first, int last) {
    Words words = surface.words();
    boolean before = first > 0 && words.joinsNext(first - 1);
    for (int word = before ? first - 1 : first; word <= last + 1 && word < words.size(); word++) {
      if (language.isFormer(words.folded(word))) {
        return true;
      }
    }
    return false;
  }

  private Title withBearers(Title title, boolean several) {
    List<Bearer> bearers = new ArrayList<>();
    int last = title.last();
    Optional<Bearer> next = bearerAfter(last, several);
    while (next.isPresent()) {
      bearers.add(next.get());
      last = next.get().last();
      boolean more = several && bearers.size() < Math.max(2, title.bodies().size());
      next = more ? joinedBearer(last) : Optional.empty();
    }
    return bearers.isEmpty() ? title : title.with(bearers, last);
  }

  /** Returns the name behind a title: at once, after a comma or in brackets. */
  private Optional<Bearer> bearerAfter(int last, boolean several) {
    Words words = surface.words();
    int word = last + 1;
    if (word >= words.size()) {
      return Optional.empty();
    }
    if (words.joinsNext(last)) {
      int name = skipHonorific(word);
      return surface.gapAfter(last).isBlank() ? names.behindTitle(name) : Optional.empty();
    }
    String marks = surface.marksAfter(last);
    if (marks.equals("(") || marks.equals(",")) {
      // Behind a comma a list can go on: only a whole name counts there.
      Optional<Bearer> known = names.known(word).filter(name -> name.last() > word || !several);
      return known
          .or(() -> names.givenAndFamily(word))
          .or(() -> names.setOff(word).filter(name -> !several));
    }
    return Optional.empty();
  }

  private Optional<Bearer> joinedBearer(int last) {
    Words words = surface.words();
    int word = last + 1;
    boolean and =
        words.joinsNext(last) && language.isAnd(words.folded(word)) && words.joinsNext(word);
    return and ? names.behindTitle(skipHonorific(word + 1)) : Optional.empty();
  }

  private int skipHonorific(int word) {
    Words words = surface.words();
    boolean honorific = word + 1 < words.size() && language.isHonorific(words.folded(word));
    return honorific ? word + 1 : word;
  }

  /** Adds ", et du Boldistan, Y" behind "les ministres de l'Alvanie, X". */
  private void addSharing(List<Title> titles) {
    Words words = surface.words();
    Title head = titles.get(0);
    int last = head.last();
    while (last + 2 < words.size()) {
      int word = last + 1;
      if (!surface.marksAfter(last).matches(",?")) {
        return;
      }
      if (language.isAnd(words.folded(word))) {
        word++;
      }
      Optional<Piece<List<EntityId>>> body = complement(word);
      if (body.isEmpty()) {
        return;
      }
      int name = body.get().last();
      Title next =
          withBearers(
              new Title(
                  name,
                  name,
                  head.offices(),
                  List.of(body.get().value()),
                  List.of(),
                  false,
                  false,
                  head.former()),
              false);
      if (next.bearers().isEmpty() && !head.bearers().isEmpty()) {
        return;
      }
      titles.add(next);
      last = next.last();
    }
  }

  /**
   * Whose something is.
   *
   * @param ids for each state or body named, all ids that its name can mean
   * @param last the last word of these
   */
  record Bodies(List<List<EntityId>> ids, int last) {}
}
