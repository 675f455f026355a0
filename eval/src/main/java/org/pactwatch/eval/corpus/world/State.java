package org.pactwatch.eval.corpus.world;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An invented state.
 *
 * @param name without its article: "Ostravie"
 * @param forms its name and adjective as they stand in a sentence, by what follows a slot's name:
 *     nothing, ".de", ".mp"
 * @param towns its towns, the capital first
 * @param officers who bear its offices
 */
public record State(
    String name, Map<String, String> forms, List<String> towns, List<Officer> officers) {
  public State {
    Objects.requireNonNull(name, "name");
    forms = Map.copyOf(forms);
    towns = List.copyOf(towns);
    officers = List.copyOf(officers);
  }

  public String capital() {
    return towns.get(0);
  }

  public Officer head() {
    return officers.get(0);
  }

  /** The id that a reading gives to it. */
  public String id() {
    return "text:" + name;
  }

  /** Its name and adjective in every form that phrases ask for, below a slot's name. */
  Map<String, String> forms(String slot) {
    Map<String, String> all = new HashMap<>();
    forms.forEach((form, words) -> all.put(slot + form, words));
    return all;
  }
}
