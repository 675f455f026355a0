package org.pactwatch.reading.contrast;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pactwatch.syntax.Analyzer;
import org.pactwatch.syntax.Sentence;
import org.pactwatch.syntax.Upos;
import org.pactwatch.syntax.Word;

/**
 * Finds the words of a sentence that say something, and what it denies: after "ne … pas", and after
 * a word that denies by itself, all that follows in its clause.
 */
final class SideReader {
  private static final Set<Upos> TELLING =
      EnumSet.of(Upos.NOUN, Upos.PROPN, Upos.VERB, Upos.ADJ, Upos.NUM);
  private static final int FARTHEST_COMPLETION = 7;

  private final Analyzer analyzer;
  private final ContrastWords words;

  SideReader(Analyzer analyzer, ContrastWords words) {
    this.analyzer = analyzer;
    this.words = words;
  }

  Side read(String text) {
    List<Word> all = new ArrayList<>();
    for (Sentence sentence : analyzer.analyze(text)) {
      all.addAll(sentence.words());
    }
    int[] clauses = clauses(all);
    List<Set<Integer>> denied = denied(all, clauses);
    List<Item> items = new ArrayList<>();
    List<Item> denials = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      int at = i;
      Item item = item(all, i, clauses[i], denied.stream().anyMatch(scope -> scope.contains(at)));
      if (words.denies(item.lemma())) {
        denials.add(item);
      } else if (tells(all.get(i))) {
        items.add(item);
      }
    }
    return new Side(items, scopes(denied, items), denials);
  }

  private static List<List<Item>> scopes(List<Set<Integer>> denied, List<Item> items) {
    return denied.stream()
        .map(scope -> items.stream().filter(item -> scope.contains(item.position())).toList())
        .filter(scope -> !scope.isEmpty())
        .toList();
  }

  private boolean tells(Word word) {
    return TELLING.contains(word.upos())
        && !words.isLight(lemma(word))
        && word.form().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private Item item(List<Word> all, int at, int clause, boolean negated) {
    Word word = all.get(at);
    return new Item(at, clause, word.form(), lemma(word), word.upos(), negated, role(all, at));
  }

  /** The nearest preposition before a word, over articles, adjectives and names. */
  private static String role(List<Word> all, int at) {
    for (int i = at - 1; i >= 0; i--) {
      switch (all.get(i).upos()) {
        case ADP -> {
          return lemma(all.get(i));
        }
        case DET, ADJ, PROPN, NUM -> {
          // Between a preposition and its noun.
        }
        default -> {
          return "";
        }
      }
    }
    return "";
  }

  /** A clause ends at a mark, before a joint, and before a relative pronoun. */
  private static int[] clauses(List<Word> all) {
    int[] clauses = new int[all.size()];
    int clause = 0;
    for (int i = 0; i < all.size(); i++) {
      Word word = all.get(i);
      boolean opens =
          word.upos() == Upos.SCONJ
              || (word.upos() == Upos.PRON && word.features().has("PronType", "Rel"));
      if (opens || isMark(word)) {
        clause++;
      }
      clauses[i] = clause;
    }
    return clauses;
  }

  private static boolean isMark(Word word) {
    return word.upos() == Upos.PUNCT
        && word.form().codePoints().anyMatch(one -> ",;:.!?()–—".indexOf(one) >= 0);
  }

  private List<Set<Integer>> denied(List<Word> all, int[] clauses) {
    List<Set<Integer>> scopes = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      boolean completed = words.isParticle(lemma(all.get(i))) && isCompleted(all, i);
      int length = completed ? 1 : negator(all, i);
      if (length > 0) {
        scopes.add(scope(all, clauses, i + length));
      }
    }
    return scopes;
  }

  /** The rest of a clause, and a clause that completes it: "n'indique pas que …". */
  private static Set<Integer> scope(List<Word> all, int[] clauses, int start) {
    Set<Integer> scope = new HashSet<>();
    int clause = clauses[start - 1];
    for (int i = start; i < all.size(); i++) {
      boolean completes = all.get(i).upos() == Upos.SCONJ && clauses[i] == clause + 1;
      if (clauses[i] > clause && !completes) {
        break;
      }
      clause = clauses[i];
      scope.add(i);
    }
    return scope;
  }

  private boolean isCompleted(List<Word> all, int particle) {
    int last = Math.min(all.size() - 1, particle + FARTHEST_COMPLETION);
    for (int i = particle + 1; i <= last && !isMark(all.get(i)); i++) {
      if (words.completes(lemma(all.get(i)))) {
        return i + 1 == all.size() || !words.limits(lemma(all.get(i + 1)));
      }
    }
    return false;
  }

  /** Returns how many words a negator at a place has; 0 where none stands there. */
  private int negator(List<Word> all, int at) {
    for (List<String> negator : words.negators()) {
      boolean there = at + negator.size() <= all.size();
      for (int i = 0; there && i < negator.size(); i++) {
        there = lemma(all.get(at + i)).equals(negator.get(i));
      }
      if (there) {
        return negator.size();
      }
    }
    return 0;
  }

  private static String lemma(Word word) {
    return word.lemma().toLowerCase(Locale.ROOT);
  }
}
