package org.pactwatch.gazetteer.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pactwatch.model.text.Span;

/**
 * Phrases and what each stands for, found in a text by their words: the longest at each place,
 * without overlaps, at word borders. Spellings meet across case, diacritics, ligatures and the kind
 * of hyphen, apostrophe or space between words; capitals count as {@link CaseRule} says. Immutable
 * after {@link Builder#build} and safe to share.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseIndex<T> {
  private final Node<T> root;

  private PhraseIndex(Node<T> root) {
    this.root = root;
  }

  /** Returns the phrases among words, in order. */
  public List<Match<T>> find(Words words) {
    List<Match<T>> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<Match<T>> match = longestAt(words, at);
      match.ifPresent(found::add);
      at = match.map(Match::last).orElse(at) + 1;
    }
    return found;
  }

  /** Returns the longest phrase that begins with a word. */
  public Optional<Match<T>> longestAt(Words words, int first) {
    Optional<Match<T>> longest = Optional.empty();
    if (!words.isLeftBorder(first)) {
      return longest;
    }
    Node<T> node = root;
    for (int at = first; at < words.size(); at++) {
      node = node.next.get(words.folded(at));
      if (node == null) {
        return longest;
      }
      if (!node.phrases.isEmpty() && words.isRightBorder(at)) {
        List<T> values = node.fitting(words, first);
        if (!values.isEmpty()) {
          longest = Optional.of(new Match<>(words.span(first, at), first, at, values));
        }
      }
      if (!words.joinsNext(at)) {
        return longest;
      }
    }
    return longest;
  }

  /**
   * A phrase found.
   *
   * @param span where
   * @param first its first word
   * @param last its last word
   * @param values what it stands for, at least one, in the order they were added
   */
  public record Match<T>(Span span, int first, int last, List<T> values) {
    public Match {
      values = List.copyOf(values);
    }
  }

  private record Phrase<T>(Pattern pattern, T value) {}

  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>(2);
    private final List<Phrase<T>> phrases = new ArrayList<>(1);

    List<T> fitting(Words words, int first) {
      return phrases.stream()
          .filter(phrase -> phrase.pattern.fits(words, first))
          .map(Phrase::value)
          .distinct()
          .toList();
    }
  }

  /** Gathers phrases. Not safe to share. */
  public static final class Builder<T> {
    private Node<T> root = new Node<>();

    /** Adds one spelling of a phrase; one without letters or digits adds nothing. */
    public Builder<T> add(String spelling, CaseRule rule, T value) {
      Pattern pattern = Pattern.of(spelling, rule);
      if (pattern.size() == 0) {
        return this;
      }
      Node<T> node = root;
      for (int word = 0; word < pattern.size(); word++) {
        node = node.next.computeIfAbsent(pattern.folded(word), key -> new Node<>());
      }
      node.phrases.add(new Phrase<>(pattern, value));
      return this;
    }

    /** Ends the gathering; the builder starts anew. */
    public PhraseIndex<T> build() {
      PhraseIndex<T> index = new PhraseIndex<>(root);
      root = new Node<>();
      return index;
    }
  }
}
