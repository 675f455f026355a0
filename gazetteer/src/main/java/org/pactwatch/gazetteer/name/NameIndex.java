package org.pactwatch.gazetteer.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.text.Span;

/**
 * All names of one language, found in a text by their words: the longest at each place, without
 * overlaps, at word borders. Spellings meet across case, diacritics, ligatures and the kind of
 * hyphen, apostrophe or space between words; capitals count as {@link CaseRule} says. Immutable
 * after {@link Builder#build} and safe to share.
 */
public final class NameIndex {
  private final Node root;

  private NameIndex(Node root) {
    this.root = root;
  }

  /** Returns the names in a text, in order. */
  public List<NameMatch> find(CharSequence text) {
    return find(Words.of(text));
  }

  /** Returns the names among words that were made before, in order. */
  public List<NameMatch> find(Words words) {
    List<NameMatch> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<Hit> hit = longestAt(words, at);
      if (hit.isPresent()) {
        found.add(hit.get().match());
        at = hit.get().after();
      } else {
        at++;
      }
    }
    return found;
  }

  private Optional<Hit> longestAt(Words words, int first) {
    Optional<Hit> longest = Optional.empty();
    if (!words.isLeftBorder(first)) {
      return longest;
    }
    Node node = root;
    for (int at = first; at < words.size(); at++) {
      node = node.next.get(words.folded(at));
      if (node == null) {
        return longest;
      }
      if (!node.names.isEmpty() && words.isRightBorder(at)) {
        List<Sense> senses = node.fitting(words, first);
        if (!senses.isEmpty()) {
          Span span = words.span(first, at);
          longest = Optional.of(new Hit(new NameMatch(span, senses), at + 1));
        }
      }
      if (!words.joinsNext(at)) {
        return longest;
      }
    }
    return longest;
  }

  private record Hit(NameMatch match, int after) {}

  private record Name(Pattern pattern, Sense sense) {}

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>(2);
    private final List<Name> names = new ArrayList<>(1);

    List<Sense> fitting(Words words, int first) {
      return names.stream()
          .filter(name -> name.pattern.fits(words, first))
          .map(Name::sense)
          .distinct()
          .sorted(Comparator.comparing(Sense::id).thenComparing(Sense::form))
          .toList();
    }
  }

  /** Gathers names. Not safe to share. */
  public static final class Builder {
    private Node root = new Node();

    /** Adds one spelling of a name; one without letters or digits adds nothing. */
    public Builder add(String spelling, CaseRule rule, NameForm form, EntityId id) {
      Pattern pattern = Pattern.of(spelling, rule);
      if (pattern.size() == 0) {
        return this;
      }
      Node node = root;
      for (int word = 0; word < pattern.size(); word++) {
        node = node.next.computeIfAbsent(pattern.folded(word), key -> new Node());
      }
      node.names.add(new Name(pattern, new Sense(form, id)));
      return this;
    }

    /** Ends the gathering; the builder starts anew. */
    public NameIndex build() {
      NameIndex index = new NameIndex(root);
      root = new Node();
      return index;
    }
  }
}
