package org.pactwatch.ledger.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.pactwatch.ledger.Background;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.document.DocumentId;

/**
 * Finds lineage. It is made of all sketches at once, since what is rare among them weighs more;
 * that takes seconds for tens of thousands. Safe to share.
 */
public final class LineageMaker {
  /** Undated documents come last: what may be the eldest should be known to be so. */
  private static final Comparator<Sketch> ELDEST_FIRST =
      Comparator.comparing((Sketch sketch) -> sketch.published().orElse(LocalDate.MAX))
          .thenComparing(Sketch::id);

  /** How many of a family's eldest each member is compared with, whatever candidates say. */
  private static final int ELDEST = 4;

  private final Background background;

  /** Makes lineages; the background knows whose pages links lead to. */
  public LineageMaker(Background background) {
    this.background = background;
  }

  /**
   * Returns the lineage of documents, whatever their order.
   *
   * @throws IllegalArgumentException if two sketches have one id
   */
  public Lineage lineage(Collection<Sketch> sketches) {
    return kinship(sketches).lineage();
  }

  /**
   * Returns how documents stand to each other, whatever their order.
   *
   * @throws IllegalArgumentException if two sketches have one id
   */
  public Kinship kinship(Collection<Sketch> sketches) {
    checkIds(sketches);
    List<List<Sketch>> same = sameBytes(sketches);
    List<Sketch> eldest = same.stream().map(copies -> copies.get(0)).toList();
    Pointers pointers = new Pointers(eldest, background);
    List<Profile> profiles = Profiles.of(eldest);
    Matcher matcher = new Matcher(profiles, pointers);
    Matches matches = new Matches(eldest.size());
    for (long pair : Candidates.of(profiles)) {
      matcher.match(Pairs.first(pair), Pairs.second(pair)).ifPresent(matches::add);
    }
    List<List<Integer>> families = Groups.of(eldest.size(), matches);
    families.forEach(family -> compareWithEldest(family, matcher, matches));
    Parents parents = new Parents(matches, new Precedence(eldest, pointers), pointers);
    TreeMaker trees = new TreeMaker(eldest, matches, matcher, parents);
    return Kinship.of(same, families.stream().map(trees::of).toList(), matches, pointers);
  }

  private static void checkIds(Collection<Sketch> sketches) {
    Set<DocumentId> ids = new HashSet<>();
    for (Sketch sketch : sketches) {
      if (!ids.add(sketch.id())) {
        throw new IllegalArgumentException("expected one sketch of " + sketch.id() + ", got two");
      }
    }
  }

  /** Documents with the same bytes, the eldest first; the groups in the order of their first. */
  private static List<List<Sketch>> sameBytes(Collection<Sketch> sketches) {
    Map<Digest, List<Sketch>> byDigest = new TreeMap<>();
    sketches.stream()
        .sorted(ELDEST_FIRST)
        .forEach(
            sketch ->
                byDigest.computeIfAbsent(sketch.digest(), digest -> new ArrayList<>()).add(sketch));
    return byDigest.values().stream()
        .sorted(Comparator.comparing(copies -> copies.get(0), ELDEST_FIRST))
        .toList();
  }

  /** In a great family candidates are only neighbours; its tree needs its eldest. */
  private static void compareWithEldest(List<Integer> family, Matcher matcher, Matches matches) {
    for (int elder : family.subList(0, Math.min(ELDEST, family.size()))) {
      for (int member : family) {
        if (member != elder && matches.between(elder, member).isEmpty()) {
          matcher.match(elder, member).ifPresent(matches::add);
        }
      }
    }
  }
}
