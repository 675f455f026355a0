package org.pactwatch.reading.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pactwatch.gazetteer.Person;
import org.pactwatch.gazetteer.name.NameForm;
import org.pactwatch.gazetteer.name.NameMatch;
import org.pactwatch.gazetteer.name.Words;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;
import org.pactwatch.reading.entity.Surface.Piece;
import org.pactwatch.reading.entity.Title.Bearer;

/** Reads people's names, known and unknown. */
final class NameReader {
  private static final int LONGEST_NAME = 4;

  private final Surface surface;
  private final EntityWords language;
  private final Map<String, Optional<Person.Sex>> givenNames;

  /**
   * @param givenNames folded given names of people the gazetteer knows, with the sex of all who
   *     bear it
   */
  NameReader(Surface surface, EntityWords language, Map<String, Optional<Person.Sex>> givenNames) {
    this.surface = surface;
    this.language = language;
    this.givenNames = givenNames;
  }

  /** Returns the person named at a word behind a title: known, or whoever capitals tell of. */
  Optional<Bearer> behindTitle(int word) {
    Optional<Bearer> known = known(word);
    if (known.isPresent()) {
      return known;
    }
    int last = capitals(word);
    return last < word ? Optional.empty() : Optional.of(new Bearer(word, last, List.of()));
  }

  /** Returns the known person named at a word. */
  Optional<Bearer> known(int word) {
    return surface.name(word).filter(piece -> isPerson(piece.value())).map(this::bearer);
  }

  /** Returns the unknown person whose given and family name stand at a word. */
  Optional<Bearer> givenAndFamily(int word) {
    Words words = surface.words();
    if (word >= words.size() || !words.isCapitalised(word) || !isGivenName(word)) {
      return Optional.empty();
    }
    int last = capitals(word);
    return last > word ? Optional.of(new Bearer(word, last, List.of())) : Optional.empty();
  }

  /** Returns the unknown person named in full at a word and set off from what follows. */
  Optional<Bearer> setOff(int word) {
    int last = word < surface.words().size() ? capitals(word) : word - 1;
    boolean whole = last > word && !surface.words().joinsNext(last) && !isUpperCase(word, last);
    return whole ? Optional.of(new Bearer(word, last, List.of())) : Optional.empty();
  }

  private boolean isUpperCase(int first, int last) {
    return surface.words().isUpperCase(first) && surface.words().isUpperCase(last);
  }

  boolean isGivenName(int word) {
    String folded = surface.words().folded(word);
    return language.isGivenName(folded) || givenNames.containsKey(folded);
  }

  /** Returns the sex that a given name tells. */
  Optional<Person.Sex> sex(int word) {
    return givenNames.getOrDefault(surface.words().folded(word), Optional.empty());
  }

  /** A family name that another name precedes or follows is someone else's: "Brigitte Macron". */
  private Bearer bearer(Piece<NameMatch> piece) {
    boolean familyOnly = piece.value().ids(NameForm.NAME).isEmpty();
    int last = piece.last();
    if (familyOnly) {
      int end = capitals(piece.last() + 1);
      boolean more = surface.words().joinsNext(last) && end > last && isPlainSpace(last);
      if (more) {
        return new Bearer(piece.first(), end, List.of());
      }
    }
    return new Bearer(piece.first(), last, people(piece.value()));
  }

  private static List<EntityId> people(NameMatch match) {
    return match.ids(EntityKind.PERSON);
  }

  private static boolean isPerson(NameMatch match) {
    return !match.ids(EntityKind.PERSON).isEmpty();
  }

  /** Returns the last word of the capitalised name that begins at a word, or one less for none. */
  private int capitals(int first) {
    Words words = surface.words();
    int last = first - 1;
    int at = first;
    while (at < words.size() && at - first < LONGEST_NAME) {
      boolean particle = at > first && language.isParticle(words.folded(at));
      if (!particle && !isNamePart(at)) {
        break;
      }
      if (!particle) {
        last = at;
      }
      if (!words.joinsNext(at) || !(isPlainSpace(at) || isHyphen(at))) {
        break;
      }
      at++;
    }
    return last;
  }

  private boolean isNamePart(int word) {
    Words words = surface.words();
    boolean namesSomethingElse =
        surface.name(word).filter(piece -> !isPerson(piece.value())).isPresent()
            || surface.unknownState(word).isPresent()
            || surface.adjective(word).isPresent();
    return words.isCapitalised(word) && !words.isNumber(word) && !namesSomethingElse;
  }

  private boolean isPlainSpace(int word) {
    return surface.gapAfter(word).isBlank();
  }

  private boolean isHyphen(int word) {
    return surface.gapAfter(word).equals("-");
  }
}
