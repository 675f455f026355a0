package org.pactwatch.reading.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.gazetteer.name.NameForm;
import org.pactwatch.gazetteer.name.NameMatch;
import org.pactwatch.gazetteer.name.PhraseIndex;
import org.pactwatch.gazetteer.name.Words;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.text.Span;

/** What stands in a text, word by word, before anything is resolved. Immutable. */
final class Surface {
  private final Words words;
  private final Map<Integer, Piece<NameMatch>> names = new HashMap<>();
  private final Map<Integer, Piece<EntityId>> adjectives = new HashMap<>();
  private final Map<Integer, Piece<List<EntityId>>> compounds = new HashMap<>();
  private final Map<Integer, Piece<EntityId>> unknown = new HashMap<>();
  private final Map<Integer, Piece<Wording>> titles = new HashMap<>();
  private final Map<Integer, Piece<Wording>> wordings = new HashMap<>();

  Surface(CharSequence text, Gazetteer gazetteer, EntityWords language, Sentences sentences) {
    words = Words.of(text);
    for (int word = 0; word < words.size(); word++) {
      int first = word;
      gazetteer
          .names(language.language())
          .longestAt(words, first)
          .ifPresent(match -> names.put(first, new Piece<>(first, lastOf(match), match)));
    }
    BitSet inserted = new BitSet();
    for (NameMatch match : gazetteer.adjectives(language.language()).find(words)) {
      int first = words.firstFrom(match.span().start());
      int last = lastOf(match);
      EntityId state = match.ids(NameForm.ADJECTIVE).get(0);
      adjectives.put(first, new Piece<>(first, last, state));
      inserted.set(first, last + 1);
    }
    markUnknown(language, sentences, inserted);
    markConjunctions(language, inserted);
    collect(language.titles(), words.without(inserted), titles);
    collect(language.wordings(), words, wordings);
  }

  Words words() {
    return words;
  }

  /** The longest name that begins at a word. */
  Optional<Piece<NameMatch>> name(int word) {
    return Optional.ofNullable(names.get(word));
  }

  /** The state unknown to the gazetteer that is named at a word. */
  Optional<Piece<EntityId>> unknownState(int word) {
    return Optional.ofNullable(unknown.get(word));
  }

  /** The state whose adjective begins at a word. */
  Optional<Piece<EntityId>> adjective(int word) {
    return Optional.ofNullable(adjectives.get(word));
  }

  /** The states whose compound adjective begins at a word: "franco-allemand". */
  Optional<Piece<List<EntityId>>> compound(int word) {
    return Optional.ofNullable(compounds.get(word));
  }

  /** The title, counterpart or body that begins at a word; adjectives may stand inside. */
  Optional<Piece<Wording>> title(int word) {
    return Optional.ofNullable(titles.get(word));
  }

  /** Other words that tell of an entity. */
  Optional<Piece<Wording>> wording(int word) {
    return Optional.ofNullable(wordings.get(word));
  }

  /** Returns the stretch of text from a word to another. */
  Span span(int first, int last) {
    return words.span(first, last);
  }

  /** Returns what stands between a word's end and the next word's start. */
  String gapAfter(int word) {
    return word + 1 < words.size()
        ? words.text().subSequence(words.end(word), words.start(word + 1)).toString()
        : "\n";
  }

  /**
   * Returns the marks between a word and the next, a line end where the next is in another line.
   */
  String marksAfter(int word) {
    String gap = gapAfter(word);
    return gap.indexOf('\n') < 0 ? gap.strip() : "\n";
  }

  private int lastOf(NameMatch match) {
    return words.firstFrom(match.span().end() - 1);
  }

  /** States of which only this text tells, and their adjectives. */
  private void markUnknown(EntityWords language, Sentences sentences, BitSet inserted) {
    UnknownStates states =
        new UnknownStates(
            words,
            language.states(),
            word -> names.containsKey(word) || inserted.get(word),
            word -> sentences.isProperNoun(words.start(word)));
    BitSet left = (BitSet) inserted.clone();
    for (int word = 1; word < words.size(); word++) {
      left.set(word, left.get(word) || states.isLikeAdjective(word));
    }
    Map<Integer, Piece<Wording>> offices = new HashMap<>();
    collect(language.titles(), words.without(left), offices);
    for (Piece<Wording> office : offices.values()) {
      int end = words.isSpacedFromNext(office.last()) ? office.last() + 1 : office.last();
      IntStream.rangeClosed(office.first() + 1, end)
          .filter(states::isLikeAdjective)
          .forEach(states::readAdjective);
    }
    for (int word = 0; word < words.size(); word++) {
      states.name(word).ifPresent(piece -> unknown.put(piece.first(), piece));
      if (!unknown.containsKey(word)) {
        states.adjective(word).ifPresent(piece -> adjectives.put(piece.first(), piece));
      }
    }
    markCompounds(language, states);
    adjectives.keySet().forEach(word -> inserted.set(word, adjectives.get(word).last() + 1));
  }

  /** From the last part back, as a compound may stand behind a hyphen itself. */
  private void markCompounds(EntityWords language, UnknownStates unknownStates) {
    for (int word = words.size() - 2; word >= 0; word--) {
      if (!gapAfter(word).equals("-")) {
        continue;
      }
      int first = word;
      Optional<Piece<List<EntityId>>> rest =
          compound(word + 1)
              .or(
                  () ->
                      adjective(first + 1)
                          .map(one -> new Piece<>(one.first(), one.last(), List.of(one.value()))));
      if (rest.isPresent()) {
        language
            .compound(words.folded(word))
            .or(() -> unknownStates.prefix(first))
            .ifPresent(
                state -> {
                  List<EntityId> all = new ArrayList<>(List.of(state));
                  all.addAll(rest.get().value());
                  compounds.put(first, new Piece<>(first, rest.get().last(), List.copyOf(all)));
                });
      }
    }
  }

  /** "ministres russe et biélorusse de la Défense": what joins two adjectives goes with them. */
  private void markConjunctions(EntityWords language, BitSet inserted) {
    for (int word = 1; word + 1 < words.size(); word++) {
      boolean between = inserted.get(word - 1) && inserted.get(word + 1);
      if (between && language.isAnd(words.folded(word))) {
        inserted.set(word);
      }
    }
  }

  private void collect(
      PhraseIndex<Wording> index, Words rest, Map<Integer, Piece<Wording>> pieces) {
    List<PhraseIndex.Match<Wording>> found = index.find(rest);
    for (PhraseIndex.Match<Wording> match : found) {
      int first = words.firstFrom(match.span().start());
      int last = words.firstFrom(match.span().end() - 1);
      pieces.put(first, new Piece<>(first, last, match.values().get(0)));
    }
  }

  /**
   * Something that stands from a word to another.
   *
   * @param first its first word
   * @param last its last word
   * @param value what it is
   */
  record Piece<T>(int first, int last, T value) {}
}
