package org.pactwatch.reading.quote;

import java.util.List;
import java.util.Optional;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;
import org.pactwatch.reading.stream.Mention;
import org.pactwatch.syntax.Upos;

/** Reads noun phrases as sources: a mention, or a noun that can say something. */
final class NounPhrases {
  private final CueLexicon lexicon;

  NounPhrases(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The word after the noun phrase that starts here, possessors included. */
  int end(Line line, int from) {
    int at = from;
    boolean headed = false;
    while (at < line.size() && line.zone(at) == line.zone(from)) {
      if (line.mention(at).isPresent()) {
        headed = true;
        at = line.after(at);
      } else if (line.time(at).isPresent() && at > from) {
        break;
      } else if (isNominal(line, at)) {
        // A determiner behind the head opens a phrase of its own: "devant le parlement le chef"; in
        // capitals it opens a name: "le journal Le Phare".
        if (headed && line.upos(at) == Upos.DET && !isCapital(line, at)) {
          break;
        }
        headed |= line.upos(at) == Upos.NOUN || line.upos(at) == Upos.PROPN;
        at++;
      } else if (line.isAny(at, lexicon.grammar().possessor())
          && at > from
          && at + 1 < line.size()
          && (line.mention(at + 1).isPresent() || isNominal(line, at + 1))) {
        headed = false;
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  /** The source that the noun phrase from here on names; empty where it can say nothing. */
  Optional<Source> source(Line line, int from) {
    int head = head(line, from);
    if (head >= line.size() || line.zone(head) != line.zone(from)) {
      return Optional.empty();
    }
    Optional<Mention> mention = line.mention(head);
    if (mention.isPresent()) {
      return named(line, from, head, mention.get());
    }
    if (line.upos(head) == Upos.PRON) {
      return line.isAny(head, lexicon.nouns().again())
          ? Optional.of(Source.again(from, head + 1))
          : Optional.empty();
    }
    boolean noun = line.upos(head) == Upos.NOUN || line.upos(head) == Upos.PROPN;
    return noun ? common(line, from, head) : Optional.empty();
  }

  /** Any noun as who may have spoken; only where the saying itself leaves no doubt. */
  Optional<Source> anyone(Line line, int from) {
    int head = head(line, from);
    boolean noun =
        head < line.size()
            && line.zone(head) == line.zone(from)
            && line.mention(head).isEmpty()
            && line.upos(head) == Upos.NOUN
            && !line.isAny(head, lexicon.nouns().sayings());
    if (!noun) {
      return Optional.empty();
    }
    int to = end(line, head);
    return Optional.of(Source.speaker(List.of(words(line, head, to)), from, to).inDoubt());
  }

  /** Words of saying that stand for who said them: "informations de presse". */
  Optional<Source> document(Line line, int from) {
    int head = head(line, from);
    if (head >= line.size()
        || line.zone(head) != line.zone(from)
        || line.mention(head).isPresent()
        || !line.isAny(head, lexicon.nouns().sayings())) {
      return Optional.empty();
    }
    int to = end(line, head);
    for (int at = head + 1; at < to; at++) {
      if (line.upos(at) == Upos.NOUN && line.isAny(at, lexicon.nouns().people())) {
        int first = line.isAny(at - 1, lexicon.grammar().possessor()) ? at : head;
        return Optional.of(Source.speaker(List.of(words(line, first, to)), from, to));
      }
    }
    return Optional.of(Source.speaker(List.of(words(line, head, to)), from, to));
  }

  private static EntityId words(Line line, int from, int to) {
    return EntityId.text(line.span(from, to).of(line.text()));
  }

  /** Tells whether a mention can be the source of words. */
  static boolean canSpeak(Mention mention) {
    if (mention.form() == Mention.Form.ADJECTIVE) {
      return false;
    }
    return mention.form() == Mention.Form.METONYM
        || switch (mention.kind()) {
          case PERSON, STATE, ORG, OUTLET -> true;
          case WEAPON, INSTRUMENT, PLACE, TEXT -> false;
        };
  }

  /** The source that a mention names. */
  static Source of(Mention mention, int from, int to) {
    if (mention.form() == Mention.Form.PRONOUN && !mention.first().isKnown()) {
      return Source.pronoun(mention.first(), from, to);
    }
    return mention.kind() == EntityKind.OUTLET
        ? Source.medium(mention.entities(), from, to)
        : Source.speaker(mention.entities(), from, to);
  }

  private int head(Line line, int from) {
    int at = from;
    while (at < line.size()
        && line.mention(at).filter(one -> one.form() != Mention.Form.ADJECTIVE).isEmpty()
        && (line.upos(at) == Upos.DET || line.upos(at) == Upos.ADJ || line.upos(at) == Upos.NUM)) {
      at++;
    }
    return at;
  }

  private Optional<Source> named(Line line, int from, int head, Mention mention) {
    if (!canSpeak(mention)) {
      return Optional.empty();
    }
    int to = line.after(head);
    Source source = of(mention, from, to);
    if (source.pronoun()) {
      return Optional.of(source);
    }
    // "X and Y say": both do.
    if (to < line.size() && line.upos(to) == Upos.CCONJ && to + 1 < line.size()) {
      Optional<Source> other =
          line.mention(head(line, to + 1)).isPresent() ? source(line, to + 1) : Optional.empty();
      if (other.isPresent()) {
        return Optional.of(source.and(other.get()));
      }
    }
    return Optional.of(
        new Source(
            source.speakers(),
            source.via(),
            false,
            false,
            false,
            from,
            Math.max(to, end(line, to))));
  }

  private Optional<Source> common(Line line, int from, int head) {
    SourceNouns nouns = lexicon.nouns();
    // From the head on: a time before it ("une seconde période") does not end the phrase.
    int to = end(line, head);
    for (int at = from; at < to; at++) {
      if (line.isAny(at, nouns.again()) && isSourceNoun(line, head)) {
        return Optional.of(Source.again(from, to));
      }
    }
    Optional<Mention> inside = inside(line, head, to);
    List<EntityId> words = List.of(EntityId.text(line.span(head, to).of(line.text())));
    if (line.isAny(head, nouns.media())) {
      boolean outlet = inside.filter(one -> one.kind() == EntityKind.OUTLET).isPresent();
      return Optional.of(Source.medium(outlet ? inside.get().entities() : words, from, to));
    }
    if (line.isAny(head, nouns.sayings())) {
      return inside.map(mention -> of(mention, from, to));
    }
    Optional<Mention> holder = holder(line, head, to);
    if (holder.isPresent()) {
      return holder.map(person -> of(person, from, to));
    }
    boolean name = line.upos(head) == Upos.PROPN;
    return name || line.isAny(head, nouns.people())
        ? Optional.of(Source.speaker(words, from, to))
        : Optional.empty();
  }

  /** "la députée Oda Rim": the person whose office or trade the noun tells. */
  private static Optional<Mention> holder(Line line, int head, int to) {
    int at = head + 1;
    while (at < to
        && line.mention(at).filter(one -> one.form() != Mention.Form.ADJECTIVE).isEmpty()
        && line.upos(at) == Upos.ADJ) {
      at++;
    }
    return at < to
        ? line.mention(at)
            .filter(one -> one.kind() == EntityKind.PERSON && one.form() == Mention.Form.NAME)
        : Optional.empty();
  }

  private boolean isSourceNoun(Line line, int word) {
    SourceNouns nouns = lexicon.nouns();
    return line.isAny(word, nouns.people())
        || line.isAny(word, nouns.sayings())
        || line.isAny(word, nouns.media());
  }

  private static Optional<Mention> inside(Line line, int from, int to) {
    for (int at = from; at < to; at++) {
      Optional<Mention> mention = line.mention(at).filter(NounPhrases::canSpeak);
      if (mention.isPresent()) {
        return mention;
      }
    }
    return Optional.empty();
  }

  private static boolean isCapital(Line line, int word) {
    return Character.isUpperCase(line.word(word).form().charAt(0));
  }

  private static boolean isNominal(Line line, int word) {
    return switch (line.upos(word)) {
      case NOUN, PROPN, ADJ, DET, NUM, X -> true;
      default -> false;
    };
  }
}
