package org.pactwatch.eval.corpus.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Something that happens between two states of a world: what all claims about it make one line.
 *
 * @param id its name, unique in a corpus
 * @param kind what kind it is
 * @param a the state that acts
 * @param b the other state
 * @param about what else it is about
 * @param steps its life, in order
 * @param clash what is planted in it
 * @param denier who denies it where that is planted: a or b
 */
public record Happening(
    String id,
    Kind kind,
    State a,
    State b,
    About about,
    List<Step> steps,
    Clash clash,
    State denier) {
  public Happening {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(a, "a");
    Objects.requireNonNull(b, "b");
    Objects.requireNonNull(about, "about");
    Objects.requireNonNull(clash, "clash");
    Objects.requireNonNull(denier, "denier");
    steps = List.copyOf(steps);
  }

  public Step last() {
    return steps.get(steps.size() - 1);
  }

  /** The line to which claims of a step belong: one for each leading act. */
  public String line(String phase) {
    return phase.equals(Kind.REMAINS) ? id + "-stays" : id;
  }

  /** Who takes part, by role: ids as a reading gives them. */
  public Map<String, List<String>> participants() {
    Map<String, List<String>> roles = new TreeMap<>();
    kind.roles().forEach((role, who) -> roles.put(role, ids(who)));
    return roles;
  }

  private List<String> ids(String who) {
    List<String> ids = new ArrayList<>();
    if (who.equals("org")) {
      about.organisation().ifPresent(one -> ids.add(one.id()));
      return ids;
    }
    if (who.contains("a")) {
      ids.add(a.id());
    }
    if (who.contains("b")) {
      ids.add(b.id());
    }
    return ids.stream().sorted().toList();
  }

  /**
   * What a happening is about besides its states.
   *
   * @param item weapons or soldiers
   * @param count how many of them
   * @param organisation what is joined or left
   * @param paper what is signed, without its article
   * @param place the town
   * @param otherPlace the town that a contradicting report names
   */
  public record About(
      Optional<Item> item,
      Count count,
      Optional<Organisation> organisation,
      Optional<String> paper,
      String place,
      String otherPlace) {
    public About {
      Objects.requireNonNull(item, "item");
      Objects.requireNonNull(count, "count");
      Objects.requireNonNull(organisation, "organisation");
      Objects.requireNonNull(paper, "paper");
      Objects.requireNonNull(place, "place");
      Objects.requireNonNull(otherPlace, "otherPlace");
    }
  }
}
