package org.pactwatch.reading.claim;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an argument stands, in Universal Dependencies' terms: {@code nsubj}, {@code obj}, {@code
 * obl:agent}, {@code obl(en|à)}, {@code nmod(de)}, {@code amod}, {@code appos}, and the same below
 * the frame's item: {@code item.amod}, {@code item.nmod(de)}.
 *
 * @param relation the relation
 * @param cases prepositions that may mark it; empty where the relation needs none
 */
record Slot(Relation relation, Set<String> cases) {
  private static final Pattern SHAPE = Pattern.compile("([a-z:.]+)(?:\\(([^()]+)\\))?");

  /** The relations that frames may name. */
  enum Relation {
    NSUBJ("nsubj", false),
    OBJ("obj", false),
    AGENT("obl:agent", false),
    /** Whom "lui" or "leur" before the verb stands for. */
    IOBJ("iobj", false),
    OBL("obl", true),
    NMOD("nmod", true),
    AMOD("amod", false),
    APPOS("appos", false),
    /** The noun that the trigger stands behind: "les pays membres", "la Turquie, membre de …". */
    GOVERNOR("governor", false),
    /** Whose the object is: "souhaite que la Russie garantisse <em>sa</em> défense". */
    POSSESSOR("possessor", false),
    /** The object of "il y a". */
    THERE("there", false),
    /** The nearest several named before: "les deux pays … des livraisons mutuelles". */
    SHARED("shared", false),
    /** The states of one adjective of several, on the noun or the object: "franco-allemand". */
    PAIR("pair", false),
    /** What marks the object of a verb: "suspendre sa participation <em>à l'OTSC</em>". */
    OBJ_NMOD("obj.nmod", true),
    ITEM_AMOD("item.amod", false),
    ITEM_NMOD("item.nmod", true);

    private final String label;
    private final boolean marked;

    Relation(String label, boolean marked) {
      this.label = label;
      this.marked = marked;
    }
  }

  Slot {
    cases = Set.copyOf(cases);
  }

  /**
   * Reads a slot as frame files write it.
   *
   * @throws IllegalArgumentException telling which relations exist
   */
  static Slot parse(String text, CaseLists lists) {
    Matcher matcher = SHAPE.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (matcher.matches()) {
      for (Relation relation : Relation.values()) {
        if (relation.label.equals(matcher.group(1))) {
          return new Slot(relation, cases(relation, matcher.group(2), text, lists));
        }
      }
    }
    throw new IllegalArgumentException(
        "expected one of "
            + Arrays.stream(Relation.values()).map(one -> one.label).toList()
            + ", with cases in parentheses where it is marked, got \""
            + text
            + "\"");
  }

  private static Set<String> cases(Relation relation, String inner, String text, CaseLists lists) {
    if (relation.marked != (inner != null)) {
      throw new IllegalArgumentException(
          (relation.marked ? "expected cases in parentheses" : "expected no parentheses")
              + " after "
              + relation.label
              + ", got \""
              + text
              + "\"");
    }
    Set<String> cases = new TreeSet<>();
    if (inner != null) {
      for (String one : inner.split("\\|", -1)) {
        cases.addAll(lists.expand(one.strip()));
      }
    }
    return cases;
  }
}
